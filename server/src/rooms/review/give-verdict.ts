import { record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuseField } from '../../kernel/refusal.ts'
import { requireCertificate } from '../access/index.ts'
import { decisionById, type Source } from '../decisions/index.ts'
import { enforce, reverse } from '../enforcement/index.ts'
import { policyOf } from '../policy/index.ts'
import { activeRestrictions } from '../standing/index.ts'
import { defaultAction } from './default-action.ts'
import './facts.ts'
import { type Case, type Item, Verdict } from './schema.ts'
import { selectItems, updateCase } from './store.ts'
import { withOwnCase } from './with-own-case.ts'

/**
 * Concludes a case that the caller holds. A violation is enforced with its clause and action (the clause's own when
 * none is named); no violation takes back what machines alone had laid on the subject. On an appeal, a violation
 * upholds the decision and no violation takes it back.
 * Refuses 409 `not-yours` or `already-concluded`, 403 `not-certified`, 400 for a clause or action that does not fit.
 */
export async function giveVerdict(ctx: Ctx, rawId: string, raw: unknown): Promise<{ decisionId?: string }> {
  permit(ctx, 'case.decide')
  const input = parse(Verdict, raw)
  if (input.policy !== undefined && !policyOf(ctx).clause(input.policy)) refuseField('/policy', 'is not a clause of the guidelines')
  return withOwnCase(ctx, rawId, 'decide', async (tx, held, staffId) => {
    await requireCertificate(tx.ctx, held.queue, held.language)
    const items = (await selectItems(tx, [held.id])).get(held.id) ?? []
    const outcome = await settle(tx, held, items, input)
    await updateCase(tx, held.id, { concludedAt: tx.ctx.now, concludedBy: staffId, verdict: input.verdict, decisionId: outcome.decisionId, claimedBy: null, claimedUntil: null, heldUntil: null, reservedFor: null, reservedTeam: null, reservedUntil: null })
    await record(tx, 'case.concluded', {
      caseId: held.id, subject: held.subject, accountId: held.accountId, effect: held.effect, queue: held.queue, language: held.language, country: held.country,
      verdict: input.verdict, policyId: outcome.policyId, action: outcome.action, decisionId: outcome.decisionId, staffId,
      openedAt: held.openedAt.toISOString(), items: items.map(({ kind, ref }) => ({ kind, ref })),
    }, { kind: 'case', id: held.id })
    return outcome.decisionId === null ? {} : { decisionId: outcome.decisionId }
  })
}

type Outcome = { decisionId: string | null; policyId: string | null; action: string | null }

async function settle(tx: Tx, held: Case, items: readonly Item[], input: Verdict): Promise<Outcome> {
  const appealed = [...new Set(items.flatMap(({ appealedDecisionId }) => appealedDecisionId ?? []))]
  if (held.effect === 'none') {
    if (input.verdict === 'violation' && !input.policy) refuseField('/policy', 'is needed with a violation')
    return { decisionId: null, policyId: input.policy ?? null, action: input.action ?? null }
  }
  if (input.verdict === 'no-violation') return takeBackAll(tx, held, appealed, input.facts ?? null)
  return (await upheld(tx, appealed, input)) ?? enforceVerdict(tx, held, items, input, appealed)
}

/** An appeal that changes nothing makes no second decision; null when there is none or the verdict differs from it. */
async function upheld(tx: Tx, appealed: readonly string[], input: Verdict): Promise<Outcome | null> {
  for (const id of appealed) {
    const decision = await decisionById(tx.ctx, id)
    if (!decision) continue
    const same = (input.policy ?? decision.policyId) === decision.policyId && (input.action ?? decision.action) === decision.action
    if (same) return { decisionId: decision.id, policyId: decision.policyId, action: decision.action }
  }
  return null
}

async function enforceVerdict(tx: Tx, held: Case, items: readonly Item[], input: Verdict, appealed: readonly string[]): Promise<Outcome> {
  const policyId = input.policy ?? refuseField('/policy', 'is needed with a violation')
  const clause = policyOf(tx.ctx).clause(policyId) ?? refuseField('/policy', 'is not a clause of the guidelines')
  const action = input.action ?? defaultAction(clause, held.subject.kind) ?? refuseField('/policy', 'allows nothing for this kind of subject')
  for (const id of appealed) await reverse(tx.ctx, { decisionId: id, facts: null, source: 'appeal' })
  const has = (kind: Item['kind']) => items.some((item) => item.kind === kind)
  const source: Source = appealed.length > 0 || has('appeal') ? 'appeal' : has('report') ? 'report' : 'own-initiative'
  const { decisionId } = await enforce(tx.ctx, {
    subject: held.subject, policyId, action, source,
    facts: input.facts ?? null,
    automatedDetection: has('signal'),
    automatedDecision: 'not',
    fromReport: has('report'),
    territory: input.territory ?? null,
    feature: input.feature ?? null,
    endsAt: input.hours ? new Date(tx.ctx.now.getTime() + input.hours * 3_600_000) : null,
  })
  return { decisionId, policyId, action }
}

/** Takes back the appealed decisions, and what was decided about the subject without a person. */
async function takeBackAll(tx: Tx, held: Case, appealed: readonly string[], facts: string | null): Promise<Outcome> {
  const taken = new Set(appealed)
  for (const { decisionId } of await activeRestrictions(tx.ctx, [held.subject])) {
    const decision = await decisionById(tx.ctx, decisionId)
    const byMachine = decision?.automatedDecision === 'fully' && decision.source !== 'order' && decision.consequenceOf === null
    if (byMachine || decision?.action === 'hold') taken.add(decisionId)
  }
  let last: string | null = null
  for (const id of taken) last = (await reverse(tx.ctx, { decisionId: id, facts, source: appealed.length > 0 ? 'appeal' : 'moderator' })).decisionId
  return { decisionId: last, policyId: null, action: null }
}
