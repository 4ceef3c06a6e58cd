import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import './facts.ts'
import { endDue } from './store.ts'

const batchSize = 2_000
const mostBatches = 500

/**
 * Ends what is due, a batch to a transaction, until nothing is. Reading already ignores such rows, so being late
 * frees nobody late; this writes it down. Returns how many ended.
 */
export async function endDueRestrictions(ctx: Ctx): Promise<number> {
  permit(ctx, 'restriction.lapse')
  let ended = 0
  for (let batch = 0; batch < mostBatches; batch += 1) {
    const rows = await change(ctx, async (tx) => {
      const due = await endDue(tx, batchSize)
      if (due.length > 0) {
        await record(tx, 'restrictions.lapsed', { lapsed: due.map(({ id, subject, kind, decisionId }) => ({ restrictionId: id, subject, kind, decisionId })) })
      }
      return due.length
    })
    ended += rows
    if (rows < batchSize) break
  }
  return ended
}
