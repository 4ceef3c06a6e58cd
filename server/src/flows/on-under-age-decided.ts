import { change, firstTime } from '../kernel/change.ts'
import { flow } from '../kernel/jobs.ts'
import { decisionById } from '../rooms/decisions/index.ts'
import { isSample } from '../rooms/samples/index.ts'
import { openRemoval, restoreRemoved, underAgeClause } from '../rooms/underage/index.ts'

const name = 'on-under-age-decided'

/** Begins what follows a removal under the minimum age, and ends it when the removal is taken back. */
export const onUnderAgeDecided = flow({
  name,
  on: ['decision.recorded', 'decision.reversed'],
  run: async (ctx, fact) => {
    const { policyId, action, subject, decisionId, accountId } = fact.payload
    if (policyId !== underAgeClause || action !== 'remove' || subject.kind !== 'account') return
    await change(ctx, async (tx) => {
      if (!(await firstTime(tx, name, fact.id))) return
      // Facts may overtake each other: a removal that is already taken back opens and ends at once.
      const decision = await decisionById(tx.ctx, decisionId)
      const fromReport = 'fromReport' in fact.payload && fact.payload.fromReport
      await openRemoval(tx, { decisionId, accountId, fromReport, appealableUntil: decision?.appealableUntil ?? null, synthetic: await isSample(tx.ctx, { kind: 'account', id: accountId }) })
      if ('reversalId' in fact.payload) await restoreRemoved(tx, decisionId)
    })
  },
})
