import { change, firstTime } from '../kernel/change.ts'
import { flow } from '../kernel/jobs.ts'
import { concludeReport } from '../rooms/reports/index.ts'

/** A reporter who was right after all gets the report's outcome changed, and counts as believed. */
export const onAppealConcluded = flow({
  name: 'on-appeal-concluded',
  on: ['appeal.concluded'],
  run: (ctx, { id, payload }) => change(ctx, async (tx) => {
    if (!(await firstTime(tx, 'on-appeal-concluded', id))) return
    if (payload.reportId !== null && payload.outcome === 'reversed') await concludeReport(tx, payload.reportId, 'violation', payload.policyId)
    for (const reportId of payload.reportsBehind) if (payload.outcome === 'reversed') await concludeReport(tx, reportId, 'no-violation', null)
  }),
})
