import { change } from '../kernel/change.ts'
import type { Ctx } from '../kernel/house.ts'
import { flow } from '../kernel/jobs.ts'
import { forgetSampleCallers } from '../rooms/access/index.ts'
import { forgetSampleCases } from '../rooms/review/index.ts'
import { forgetSamples, samplesOf } from '../rooms/samples/index.ts'
import { eraseAccount } from './erase-closed-accounts.ts'

/**
 * Erases what a scenario made, one account a change, so that a stop in between only leaves less to do. Of real people a
 * case stays without their words; of invented ones nothing waits for a moderator any more.
 */
export async function removeSamples(ctx: Ctx, scenario: string): Promise<number> {
  const accounts = await samplesOf(ctx, scenario)
  for (const id of accounts) {
    await change(ctx, async (tx) => {
      await forgetSampleCases(tx, id)
      await eraseAccount(tx, id)
    })
  }
  const [staff, keys] = [await samplesOf(ctx, scenario, 100, 'staff'), await samplesOf(ctx, scenario, 100, 'key')]
  await change(ctx, async (tx) => {
    await forgetSampleCallers(tx, { staff, keys })
    await forgetSamples(tx, scenario, accounts.length)
  })
  return accounts.length
}

export const removeSamplesWhenAsked = flow({
  name: 'remove-samples',
  on: ['samples.removal-asked'],
  expireSeconds: 900,
  // Two that erase the same would wait for each other's rows.
  concurrency: 1,
  run: async (ctx, { payload }) => { await removeSamples(ctx, payload.scenario) },
})
