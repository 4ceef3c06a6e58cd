import { change, firstTime } from '../kernel/change.ts'
import { flow } from '../kernel/jobs.ts'
import { placeHold } from '../rooms/content/index.ts'
import { policyOf } from '../rooms/policy/index.ts'

const name = 'keep-reported-content'
const dayMs = 86_400_000

/** What was reported is not destroyed while the report is open, nor while its outcome can be contested. */
export const keepReportedContent = flow({
  name,
  on: ['report.filed', 'report.concluded'],
  run: (ctx, fact) => change(ctx, async (tx) => {
    if (!(await firstTime(tx, name, fact.id))) return
    const { reportId, subject, country } = fact.payload
    const untilAt = 'concludedAt' in fact.payload
      ? new Date(new Date(fact.payload.concludedAt).getTime() + policyOf(tx.ctx).place(country).appealTermDays * dayMs)
      : null
    await placeHold(tx, { subject, ground: 'report', ref: reportId, untilAt })
  }),
})
