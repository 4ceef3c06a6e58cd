import { record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import { permit } from '../../kernel/permit.ts'
import { accountCard } from '../accounts/index.ts'
import { sendNotice } from '../notices/index.ts'
import { type LocalisedText, policyOf } from '../policy/index.ts'
import { isMisuse } from './credibility.ts'
import './facts.ts'
import type { Outcome, Report } from './schema.ts'
import { insertOutcome, insertWarning, newestOutcome, recordsOf, selectReport } from './store.ts'

const day = 86_400_000

/**
 * Writes down what became of a report, tells the reporter and warns those who are nearly always wrong.
 * `policyId` is the clause that was found broken. The same outcome again changes nothing.
 */
export async function concludeReport(tx: Tx, reportId: string, outcome: Outcome, policyId: string | null): Promise<void> {
  permit(tx.ctx, 'report.conclude')
  const report = await selectReport(tx, reportId)
  if (!report) return
  const before = await newestOutcome(tx, reportId)
  if (before?.outcome === outcome) return
  await insertOutcome(tx, reportId, outcome)
  await record(tx, 'report.concluded', { reportId, subject: report.subject, reason: report.reason, country: report.country, outcome, receivedAt: report.receivedAt.toISOString(), concludedAt: tx.ctx.now.toISOString(), again: before !== null }, report.subject)
  if (report.reporterAccountId === null) return
  await tell(tx, report, outcome, policyId, before !== null)
  await warnIfMisused(tx, report.reporterAccountId)
}

async function tell(tx: Tx, report: Report, outcome: Outcome, policyId: string | null, again: boolean): Promise<void> {
  const to = await accountCard(tx.ctx, report.reporterAccountId ?? '')
  if (!to) return
  const policy = policyOf(tx.ctx)
  if (outcome === 'violation') {
    const title: LocalisedText | undefined = policy.clause(policyId ?? policy.reason(report.reason)?.policy ?? '')?.title
    if (title) await sendNotice(tx, { to, kind: again ? 'report-appeal-granted' : 'report-concluded-violation', values: { policy: title } })
    return
  }
  const end = new Date(tx.ctx.now.getTime() + policy.place(to.country).appealTermDays * day)
  await sendNotice(tx, again ? { to, kind: 'report-reconsidered' } : { to, kind: 'report-concluded-no-violation', values: { end }, appealableUntil: end })
}

async function warnIfMisused(tx: Tx, accountId: string): Promise<void> {
  const record = (await recordsOf(tx, [accountId])).get(accountId)
  if (!record || !isMisuse(record) || !(await insertWarning(tx, accountId))) return
  const to = await accountCard(tx.ctx, accountId)
  if (to) await sendNotice(tx, { to, kind: 'reporting-warned' })
}
