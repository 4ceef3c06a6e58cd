import { change, firstTime } from '../kernel/change.ts'
import { flow } from '../kernel/jobs.ts'
import { subjectInfo } from '../rooms/content/index.ts'
import { noteSignals } from '../rooms/underage/index.ts'

const name = 'note-age-reports'
/** Many new accounts that report the same person within an hour are believed little. */
const confidenceArranged = 0.2

/** A report that a holder may be too young has its own case at once; it also weighs among the signals of the account. */
export const noteAgeReports = flow({
  name,
  on: ['report.filed'],
  run: async (ctx, fact) => {
    const { reason, reportId, subject, anonymous, arranged } = fact.payload
    if (reason !== 'under-minimum-age') return
    await change(ctx, async (tx) => {
      const info = (await firstTime(tx, name, fact.id)) ? await subjectInfo(tx.ctx, subject) : null
      if (info) await noteSignals(tx, info.accountId, [{ kind: anonymous ? 'anonymous-report' : 'report', ref: `report:${reportId}`, confidence: arranged ? confidenceArranged : 1 }])
    })
  },
})
