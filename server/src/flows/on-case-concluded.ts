import { change, firstTime } from '../kernel/change.ts'
import { flow } from '../kernel/jobs.ts'
import { concludeAppeal } from '../rooms/appeals/index.ts'
import { concludeReport } from '../rooms/reports/index.ts'
import { concludeAgeCase } from '../rooms/underage/index.ts'

/** A verdict settles what had brought the case: reports and appeals get their outcome, and the people are told. */
export const onCaseConcluded = flow({
  name: 'on-case-concluded',
  on: ['case.concluded'],
  run: (ctx, { id, payload }) => change(ctx, async (tx) => {
    if (payload.effect === 'none' || !(await firstTime(tx, 'on-case-concluded', id))) return
    // An appeal judges the decision, not what had been seen before it.
    if (payload.queue === 'under-age' && payload.subject.kind === 'account' && !payload.items.some(({ kind }) => kind === 'appeal')) await concludeAgeCase(tx, payload.accountId, payload.verdict)
    for (const { kind, ref } of payload.items) {
      if (kind === 'report') await concludeReport(tx, ref, payload.verdict, payload.policyId)
      if (kind === 'appeal') await concludeAppeal(tx, ref, payload.verdict)
    }
  }),
})
