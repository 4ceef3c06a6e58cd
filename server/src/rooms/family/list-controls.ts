import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { type SettingValue, policyOf } from '../policy/index.ts'
import { explanations } from './controls-texts.ts'
import { gates } from './gates.ts'

export type Control = { name: string; label: string; explanation: string; kind: string; values: SettingValue[]; guardianMaySet: boolean; selfMaySet: boolean; gates: string[] }

/** Every setting as a screen needs it, in the caller's language: what it is called, what it does, what it may be. */
export async function listControls(ctx: Ctx): Promise<{ items: Control[] }> {
  permit(ctx, 'settings.list')
  const policy = policyOf(ctx)
  const items = policy.settings.map(({ id, label, kind, values, guardianMaySet, selfMaySet }) => ({
    name: id,
    label: policy.text(label, ctx.locale),
    explanation: policy.text(explanations[id] ?? label, ctx.locale),
    kind,
    values: [...(values ?? [])],
    guardianMaySet,
    selfMaySet,
    gates: Object.entries(gates).filter(([, settings]) => settings.includes(id)).map(([action]) => action),
  }))
  return { items }
}
