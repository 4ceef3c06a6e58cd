import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { requireAccount } from '../accounts/index.ts'
import { sendNotice } from '../notices/index.ts'
import { caseOfItem, concludeSettling, decidersOfCase, openCase } from '../review/index.ts'
import { contestedDecision, contestedReport } from './contested.ts'
import './facts.ts'
import { type Appeal, type AppealFiled, FileAppeal } from './schema.ts'
import { insertAppeal, lockContested, selectEarlier, selectOutcome } from './store.ts'

/**
 * Takes an appeal in and opens its case, which nobody who decided before can claim. A second one, after the first was
 * upheld, goes to a senior; there is no third. Refuses `missing`, and 409 with the reason.
 */
export async function fileAppeal(ctx: Ctx, raw: unknown): Promise<AppealFiled> {
  permit(ctx, 'appeal.file')
  const input = parse(FileAppeal, raw)
  const decisionId = input.decisionId === undefined ? null : existingId(input.decisionId)
  const reportId = input.reportId === undefined ? null : existingId(input.reportId)
  return change(ctx, async (tx) => {
    const appellant = await requireAccount(tx.ctx, input.accountId)
    await lockContested(tx, decisionId ?? reportId ?? '')
    const find = () => (decisionId ? contestedDecision(tx, appellant, decisionId) : contestedReport(tx, appellant, reportId ?? ''))
    const found = await find()
    // What is about to be concluded may be taking back the very decision that is contested.
    const contested = (await concludeSettling(tx.ctx, found.subject)) ? await find() : found
    const { level, decidedBefore } = await levelOf(tx, { decisionId, reportId })
    const id = newId(tx.ctx.now)
    const { caseId } = await openCase(tx.ctx, {
      subject: contested.subject, queue: contested.queue, severity: contested.severity, language: contested.language, country: contested.country,
      items: [{ kind: 'appeal', ref: id, summary: decisionId ? 'against-decision' : 'against-report-outcome', appealedDecisionId: contested.appealedDecisionId, byAccountId: appellant.id }],
      excludedStaff: [...contested.decidedBy, ...decidedBefore],
      forSenior: level === 2,
    })
    const evidence = input.evidence === undefined ? [] : [input.evidence].flat()
    await insertAppeal(tx, { id, accountId: appellant.id, decisionId, reportId, level, country: appellant.country, statement: input.statement, evidence, caseId })
    await sendNotice(tx, { to: appellant, kind: 'appeal-received', decisionId })
    await record(tx, 'appeal.filed', { appealId: id, accountId: appellant.id, decisionId, reportId, level, country: appellant.country }, { kind: 'appeal', id })
    return { id, state: 'received' }
  })
}

/** Which appeal this is, and who decided the one before. */
async function levelOf(tx: Tx, contested: Pick<Appeal, 'decisionId' | 'reportId'>): Promise<{ level: 1 | 2; decidedBefore: string[] }> {
  const [first, second] = await selectEarlier(tx, contested)
  if (!first) return { level: 1, decidedBefore: [] }
  const outcome = await selectOutcome(tx, first.id)
  if (second || outcome?.outcome !== 'upheld') refuse('conflict', 'already-appealed')
  const before = await caseOfItem(tx.ctx, 'appeal', first.id)
  return { level: 2, decidedBefore: before ? await decidersOfCase(tx.ctx, before.case.id) : [] }
}
