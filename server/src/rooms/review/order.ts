import { z } from 'zod'
import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import './facts.ts'
import { rankEpoch } from './harm.ts'
import { replayOrder } from './replay-order.ts'
import { OrderWeights, settingOf } from './settings.ts'
import { rankAll, selectPast } from './store-lanes.ts'
import { upsertSetting } from './store-settings.ts'

const mostCases = 20_000
export const OrderTrial = z.strictObject({ weights: OrderWeights, days: z.number().int().min(1).max(60).default(14) })
const Waits = z.array(z.object({ severity: z.number().int(), cases: z.number().int(), medianHours: z.number(), slowestTenthHours: z.number(), longestHours: z.number() })).describe('Hours from opening to somebody’s hands, gravest first')
export const OrderReplay = z.object({ cases: z.number().int(), present: Waits, proposed: Waits })

/** What other weights would have meant for the waiting times of the last days, beside the present ones. Changes nothing. */
export async function tryOrder(ctx: Ctx, raw: unknown): Promise<z.output<typeof OrderReplay>> {
  permit(ctx, 'review-settings.change')
  const { weights, days } = parse(OrderTrial, raw)
  const cases = await selectPast(ctx.db, new Date(ctx.now.getTime() - days * 86_400_000), mostCases)
  return { cases: cases.length, present: replayOrder(cases, await settingOf(ctx, 'order'), ctx.now), proposed: replayOrder(cases, weights, ctx.now) }
}

/** Sets the weights and gives every open case its new place. */
export async function changeOrder(ctx: Ctx, raw: unknown): Promise<{ reordered: number }> {
  permit(ctx, 'review-settings.change')
  const weights = parse(OrderWeights, raw)
  return change(ctx, async (tx) => {
    await upsertSetting(tx, 'order', weights)
    const reordered = await rankAll(tx, weights, rankEpoch)
    await record(tx, 'review-settings.changed', { name: 'order' }, { kind: 'review-setting', id: 'order' })
    return { reordered }
  })
}
