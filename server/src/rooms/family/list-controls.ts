import type { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { policyOf } from '../policy/index.ts'
import type { ControlView } from './schema.ts'

export type Control = z.output<typeof ControlView>

/** Every setting as a screen needs it, in the caller's language: what it is called, what it does, what it may be. */
export async function listControls(ctx: Ctx): Promise<{ items: Control[] }> {
  permit(ctx, 'settings.list')
  const policy = policyOf(ctx)
  const topics = new Map(policy.topics.map(({ id, label }) => [id, policy.text(label, ctx.locale)]))
  const items = policy.settings.map(({ id, label, explanation, group, kind, values, guardianMaySet, selfMaySet, gates, gatesOthers }) => ({
    name: id,
    label: policy.text(label, ctx.locale),
    explanation: policy.text(explanation, ctx.locale),
    group,
    kind,
    values: [...(values ?? [])],
    valueLabels: kind === 'words' ? Object.fromEntries((values ?? []).map((value) => [String(value), topics.get(String(value)) ?? String(value)])) : {},
    guardianMaySet,
    selfMaySet,
    gates: [...new Set([...gates, ...gatesOthers])],
  }))
  return { items }
}
