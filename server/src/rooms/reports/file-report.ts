import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse, refuseField } from '../../kernel/refusal.ts'
import { type AccountCard, accountCards, requireAccount } from '../accounts/index.ts'
import { messageCard, type SubjectInfo, subjectInfo } from '../content/index.ts'
import { sendNotice } from '../notices/index.ts'
import { policyOf, type ReasonRow } from '../policy/index.ts'
import { openCase } from '../review/index.ts'
import type { Subject } from '../standing/index.ts'
import { anonymousCredibility, credibilityOf, isMisuse, looksArranged, misuse, probabilityOf } from './credibility.ts'
import './facts.ts'
import { flaggerFor } from './store-flaggers.ts'
import { stateOf } from './read-report.ts'
import { FileReport, type ReportFiled } from './schema.ts'
import { countSince, insertReport, lockReporter, recordsOf, reportersSince, selectFirst, warnedAt } from './store.ts'

const hourlyLimit = 60
const hour = 3_600_000
const day = 24 * hour

/**
 * Takes a report in and opens or joins its case in the same transaction, so that it can be claimed at once.
 * The same person and subject again is the first report. Refuses `missing` for an unknown person or subject,
 * `invalid` at `/reason` when it does not fit the kind of subject, 429 above the limit of a person. A trusted flagger's
 * report in its own areas gets a term, which puts its case first, and has no limit.
 */
export async function fileReport(ctx: Ctx, raw: unknown): Promise<ReportFiled & { again: boolean }> {
  permit(ctx, 'report.file')
  const input = parse(FileReport, raw)
  const subject: Subject = { kind: input.subject.kind, id: existingId(input.subject.id) }
  const reason = requireReason(ctx, input.reason, subject)
  return change(ctx, async (tx) => {
    const reporter = input.reporterAccountId === undefined ? null : await requireAccount(tx.ctx, input.reporterAccountId)
    const info = await requireReportable(tx, subject, reporter)
    if (reporter) {
      await lockReporter(tx, reporter.id)
      const first = await selectFirst(tx, reporter.id, subject)
      if (first) return { id: first.id, state: await stateOf(tx.ctx, first), again: true }
    }
    const flagger = reporter && (await flaggerFor(tx, reporter.id, reason.queue))
    if (reporter && !flagger) await refuseTooMany(tx, reporter.id)
    const id = newId(tx.ctx.now)
    const { probability, arranged } = await weigh(tx, subject, reporter)
    const about = caseSubject(tx.ctx, reason, subject, info)
    const { caseId } = await openCase(tx.ctx, {
      subject: about, queue: reason.queue, language: info.language, country: info.country, probability, reweighs: true,
      severity: severityOf(tx.ctx, reason),
      dueAt: flagger ? new Date(tx.ctx.now.getTime() + policyOf(tx.ctx).place(info.country).trustedFlaggerHours * hour) : null,
      items: [{ kind: 'report', ref: id, summary: reason.id, byAccountId: reporter?.id ?? null }],
    })
    const country = reporter?.country ?? info.country
    await insertReport(tx, { id, reporterAccountId: reporter?.id ?? null, subject, country, reason: reason.id, note: input.note ?? null, caseId, flaggerId: flagger?.id ?? null, arranged })
    if (reporter) await sendNotice(tx, { to: reporter, kind: 'report-received', values: { reason: reason.label } })
    await record(tx, 'report.filed', { reportId: id, subject, reason: reason.id, country, anonymous: reporter === null, caseId, arranged }, subject)
    return { id, state: 'received', again: false }
  })
}

function requireReason(ctx: Ctx, id: string, subject: Subject): ReasonRow {
  const reason = policyOf(ctx).reason(id)
  if (!reason) refuseField('/reason', 'is none of the report reasons')
  if (!reason.subjects.includes(subject.kind)) refuseField('/reason', `is not for this kind of subject: ${reason.subjects.join(', ')}`)
  return reason
}

/** A message exists only for the two whose it is. */
async function requireReportable(tx: Tx, subject: Subject, reporter: AccountCard | null): Promise<SubjectInfo> {
  const info = (await subjectInfo(tx.ctx, subject)) ?? refuse('missing', 'not-found')
  if (subject.kind === 'message' && reporter) {
    const message = await messageCard(tx.ctx, subject.id)
    if (message && ![message.fromId, message.toId].includes(reporter.id)) refuse('missing', 'not-found')
  }
  return info
}

async function refuseTooMany(tx: Tx, accountId: string): Promise<void> {
  const since = (span: number) => countSince(tx, accountId, new Date(tx.ctx.now.getTime() - span))
  const refuseUntil = (firstAt: Date | null, span: number) => refuse('limited', 'limited', {}, Math.max(1, Math.ceil(((firstAt ?? tx.ctx.now).getTime() + span - tx.ctx.now.getTime()) / 1000)))
  const inHour = await since(hour)
  if (inHour.count >= hourlyLimit) refuseUntil(inHour.firstAt, hour)
  if ((await warnedAt(tx, accountId)) === null) return
  const record = (await recordsOf(tx, [accountId])).get(accountId)
  const inDay = await since(day)
  if (record && isMisuse(record) && inDay.count >= misuse.dailyAfterWarning) refuseUntil(inDay.firstAt, day)
}

/** What all who reported this subject within an hour make likely, this one among them. */
async function weigh(tx: Tx, subject: Subject, reporter: AccountCard | null): Promise<{ probability: number; arranged: boolean }> {
  const ids = [...new Set([...(await reportersSince(tx, subject, new Date(tx.ctx.now.getTime() - hour))), ...(reporter ? [reporter.id] : [])])]
  const [records, cards] = await Promise.all([recordsOf(tx, ids), accountCards(tx.ctx, ids)])
  const arranged = looksArranged(cards.map(({ createdAt }) => (tx.ctx.now.getTime() - createdAt.getTime()) / day))
  const credibilities = [...records.values()].map(credibilityOf)
  return { probability: probabilityOf(reporter ? credibilities : [...credibilities, anonymousCredibility], arranged), arranged }
}

/** A reason that asks about the person behind a video is a case about the account. */
function caseSubject(ctx: Ctx, reason: ReasonRow, subject: Subject, info: SubjectInfo): Subject {
  const policy = policyOf(ctx)
  const isAboutPerson = policy.actionsFor(reason.policy, subject.kind).length === 0 && policy.actionsFor(reason.policy, 'account').length > 0
  return isAboutPerson ? { kind: 'account', id: info.accountId } : subject
}

/** The severity of the clause, one step more or less by how urgent the reason is. */
function severityOf(ctx: Ctx, reason: ReasonRow): number {
  const severity = policyOf(ctx).clause(reason.policy)?.severity ?? 3
  return Math.min(5, Math.max(1, severity + (reason.priority === 1 ? 1 : 0) - (reason.priority >= 4 ? 1 : 0)))
}
