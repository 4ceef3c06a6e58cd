import type { Ctx } from '../../kernel/house.ts'
import { existingId, parse, placeAfter } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse, refuseField } from '../../kernel/refusal.ts'
import { subjectInfo } from '../content/index.ts'
import { type Decision, decisionById, restrictionsWithin } from '../decisions/index.ts'
import { policyOf } from '../policy/index.ts'
import { fromTrustedFlagger } from '../reports/index.ts'
import { refsBehind } from '../review/index.ts'
import { isSample } from '../samples/index.ts'
import { DsaStatement } from './dsa-format.ts'
import { type DsaDraft, dsaStatementOf, unionOf } from './dsa-statement.ts'
import { ExportQuery, type StatementsPage } from './schema.ts'

/**
 * Statements of reasons for the Union's database, a page at a time, oldest first: of restrictions that take something
 * from a recipient in the Union, decided from one day until before another (UTC). What its person may not know of yet
 * is left out and comes with a later export. Each statement is held against the database's form before it leaves. Refuses 400 for days in the wrong order.
 */
export async function exportStatements(ctx: Ctx, raw: unknown): Promise<StatementsPage> {
  permit(ctx, 'statement.export')
  const { from, to, samples, cursor, limit } = parse(ExportQuery, raw)
  if (to <= from) refuseField('/to', 'must be after from')
  const policy = policyOf(ctx)
  const found = await restrictionsWithin(ctx, { from: new Date(from), to: new Date(to), countries: unionOf(policy), after: placeAfter(cursor), limit: limit + 1 })
  const looked = found.slice(0, limit)
  const page: StatementsPage = { items: [], nextCursor: found.length > limit ? found[limit - 1]!.id : null, synthetic: samples === 'true', looked: looked.length, leftOut: { takesNothing: 0, otherPeople: 0 }, refused: [] }
  for (const decision of looked) {
    if ((await isSample(ctx, { kind: 'account', id: decision.accountId })) !== page.synthetic) page.leftOut.otherPeople += 1
    else enter(page, decision.id, dsaStatementOf(policy, decision, await surroundingsOf(ctx, decision)))
  }
  return page
}

/** One statement that the form refuses must not keep the others back: it is named with what is wrong, for a person to mend. */
function enter(page: StatementsPage, decisionId: string, draft: DsaDraft | null): void {
  if (draft === null) {
    page.leftOut.takesNothing += 1
    return
  }
  const { success, data, error } = DsaStatement.safeParse(draft)
  if (success) page.items.push(data)
  else page.refused.push({ decisionId, problems: error.issues.map(({ path, message }) => ({ pointer: `/${path.join('/')}`, message })) })
}

/** What one decision is in the Union's database, for whoever looks at the decision; null when it does not belong there. */
export async function readUnionStatement(ctx: Ctx, rawId: string): Promise<{ statement: DsaStatement | null }> {
  permit(ctx, 'case.read')
  const decision = (await decisionById(ctx, existingId(rawId))) ?? refuse('missing', 'not-found')
  const draft = decision.reverses === null ? dsaStatementOf(policyOf(ctx), decision, await surroundingsOf(ctx, decision)) : null
  return { statement: draft && DsaStatement.parse(draft) }
}

async function surroundingsOf(ctx: Ctx, decision: Decision): Promise<{ contentCreatedAt: Date | null; trusted: boolean; reported: boolean }> {
  const [info, reports] = await Promise.all([subjectInfo(ctx, decision.subject), refsBehind(ctx, decision.id, 'report')])
  return { contentCreatedAt: info?.createdAt ?? null, reported: reports.length > 0, trusted: await fromTrustedFlagger(ctx, reports) }
}
