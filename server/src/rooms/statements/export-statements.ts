import type { Ctx } from '../../kernel/house.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse, refuseField } from '../../kernel/refusal.ts'
import { subjectInfo } from '../content/index.ts'
import { type Decision, decisionById, restrictionsWithin } from '../decisions/index.ts'
import { policyOf } from '../policy/index.ts'
import { fromTrustedFlagger } from '../reports/index.ts'
import { refsBehind } from '../review/index.ts'
import { isSample } from '../samples/index.ts'
import type { DsaStatement } from './dsa-format.ts'
import { dsaStatementOf, unionOf } from './dsa-statement.ts'
import { ExportQuery, type StatementsPage } from './schema.ts'

/**
 * Statements of reasons for the Union's database, a page at a time, oldest first: of restrictions that take something
 * from a recipient in the Union, decided from one day until before another (UTC). What its person may not know of yet
 * is left out and comes with a later export. Refuses 400 for days in the wrong order.
 */
export async function exportStatements(ctx: Ctx, raw: unknown): Promise<StatementsPage> {
  permit(ctx, 'statement.export')
  const { from, to, samples, cursor, limit } = parse(ExportQuery, raw)
  if (to <= from) refuseField('/to', 'must be after from')
  const policy = policyOf(ctx)
  const found = await restrictionsWithin(ctx, { from: new Date(from), to: new Date(to), countries: unionOf(policy), after: cursor === undefined ? null : existingId(cursor), limit: limit + 1 })
  const items: DsaStatement[] = []
  for (const decision of found.slice(0, limit)) {
    if ((await isSample(ctx, { kind: 'account', id: decision.accountId })) !== (samples === 'true')) continue
    const statement = dsaStatementOf(policy, decision, await surroundingsOf(ctx, decision))
    if (statement) items.push(statement)
  }
  return { items, nextCursor: found.length > limit ? found[limit - 1]!.id : null, synthetic: samples === 'true' }
}

/** What one decision is in the Union's database, for whoever looks at the decision; null when it does not belong there. */
export async function readUnionStatement(ctx: Ctx, rawId: string): Promise<{ statement: DsaStatement | null }> {
  permit(ctx, 'case.read')
  const decision = (await decisionById(ctx, existingId(rawId))) ?? refuse('missing', 'not-found')
  return { statement: decision.reverses === null ? dsaStatementOf(policyOf(ctx), decision, await surroundingsOf(ctx, decision)) : null }
}

async function surroundingsOf(ctx: Ctx, decision: Decision): Promise<{ contentCreatedAt: Date | null; trusted: boolean; reported: boolean }> {
  const [info, reports] = await Promise.all([subjectInfo(ctx, decision.subject), refsBehind(ctx, decision.id, 'report')])
  return { contentCreatedAt: info?.createdAt ?? null, reported: reports.length > 0, trusted: await fromTrustedFlagger(ctx, reports) }
}
