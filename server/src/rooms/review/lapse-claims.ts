import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import './facts.ts'
import { clearLapsed } from './store-claims.ts'

const batchSize = 200

/** Writes down that leases have ended, so that screens hear of it. Returns how many. */
export async function lapseClaims(ctx: Ctx): Promise<number> {
  permit(ctx, 'case.lapse')
  let lapsed = 0
  for (let found = batchSize; found === batchSize;) {
    found = await change(ctx, async (tx) => {
      const cleared = await clearLapsed(tx, batchSize)
      for (const { id, queue, claimedBy } of cleared) await record(tx, 'case.returned', { caseId: id, queue, staffId: claimedBy, step: 'lapsed' }, { kind: 'case', id })
      return cleared.length
    })
    lapsed += found
  }
  return lapsed
}
