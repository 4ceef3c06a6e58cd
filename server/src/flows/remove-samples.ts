import { change } from '../kernel/change.ts'
import type { Ctx } from '../kernel/house.ts'
import { flow } from '../kernel/jobs.ts'
import { forgetSamples, samplesOf } from '../rooms/samples/index.ts'
import { eraseAccount } from './erase-closed-accounts.ts'

/** Erases what a scenario made, one account a change, so that a stop in between only leaves less to do. */
export async function removeSamples(ctx: Ctx, scenario: string): Promise<number> {
  const accounts = await samplesOf(ctx, scenario)
  for (const id of accounts) await change(ctx, (tx) => eraseAccount(tx, id))
  await change(ctx, (tx) => forgetSamples(tx, scenario, accounts.length))
  return accounts.length
}

export const removeSamplesWhenAsked = flow({
  name: 'remove-samples',
  on: ['samples.removal-asked'],
  expireSeconds: 900,
  run: async (ctx, { payload }) => { await removeSamples(ctx, payload.scenario) },
})
