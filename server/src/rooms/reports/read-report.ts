import type { Ctx } from '../../kernel/house.ts'
import { existingId, placeAfter } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { requireAccount } from '../accounts/index.ts'
import { caseOfItem } from '../review/index.ts'
import { credibilityOf } from './credibility.ts'
import type { Outcome, Report, ReportView } from './schema.ts'
import { newestOutcome, recordsOf, selectOfCase, selectOfReporter, selectReport } from './store.ts'

export async function readReport(ctx: Ctx, rawId: string): Promise<ReportView> {
  permit(ctx, 'report.read')
  return reportOut(ctx, (await selectReport(ctx.db, existingId(rawId))) ?? refuse('missing', 'not-found'))
}

/** What a person has reported, newest first, with what became of it. */
export async function listReports(ctx: Ctx, { reporterAccountId, cursor, limit }: { reporterAccountId: string; cursor?: string | undefined; limit: number }): Promise<{ items: ReportView[]; nextCursor: string | null }> {
  permit(ctx, 'report.read')
  const { id } = await requireAccount(ctx, reporterAccountId)
  const found = await selectOfReporter(ctx.db, id, placeAfter(cursor), limit + 1)
  const items: ReportView[] = []
  for (const report of found.slice(0, limit)) items.push(await reportOut(ctx, report))
  return { items, nextCursor: found.length > limit ? items.at(-1)!.id : null }
}

/** The reports in a case with how far each reporter is believed, for those who look at the case. */
export async function reportsOfCase(ctx: Ctx, caseId: string): Promise<(Report & { credibility: number | null })[]> {
  const found = await selectOfCase(ctx.db, caseId)
  const records = await recordsOf(ctx.db, [...new Set(found.flatMap(({ reporterAccountId }) => reporterAccountId ?? []))])
  return found.map((report) => {
    const own = report.reporterAccountId === null ? undefined : records.get(report.reporterAccountId)
    return { ...report, credibility: own ? credibilityOf(own) : null }
  })
}

export async function stateOf(ctx: Ctx, report: Report): Promise<ReportView['state']> {
  return (await progressOf(ctx, report)).state
}

type Progress = { state: 'received' | 'in-review' } | { state: 'concluded'; outcome: Outcome; concludedAt: Date }

/** From the case at once; what an appeal changed later is a row of ours. */
async function progressOf(ctx: Ctx, { id }: Report): Promise<Progress> {
  const settled = await newestOutcome(ctx.db, id)
  if (settled) return { state: 'concluded', ...settled }
  const found = await caseOfItem(ctx, 'report', id)
  if (found?.case.verdict && found.case.concludedAt) return { state: 'concluded', outcome: found.case.verdict, concludedAt: found.case.concludedAt }
  return { state: found && found.state !== 'open' ? 'in-review' : 'received' }
}

async function reportOut(ctx: Ctx, report: Report): Promise<ReportView> {
  const progress = await progressOf(ctx, report)
  return {
    id: report.id,
    state: progress.state,
    subject: report.subject,
    reason: report.reason,
    receivedAt: report.receivedAt.toISOString(),
    ...(progress.state === 'concluded' ? { outcome: progress.outcome, concludedAt: progress.concludedAt.toISOString() } : {}),
  }
}
