import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { refuseField } from '../../kernel/refusal.ts'
import { type Decision, decisionById, type Source } from '../decisions/index.ts'
import { enforce, reverse } from '../enforcement/index.ts'
import { policyOf } from '../policy/index.ts'
import { activeRestrictions, type SubjectKind } from '../standing/index.ts'
import { defaultAction } from './default-action.ts'
import type { Case, Item, Verdict } from './schema.ts'

/** `made` are the decisions that the verdict made itself, to be undone with it; `reversals` those by which it took others back. */
export type Outcome = { decisionId: string | null; policyId: string | null; action: string | null; made: string[]; reversals: string[] }

const nothing: Outcome = { decisionId: null, policyId: null, action: null, made: [], reversals: [] }

/** Clause and action that a violation means. Refuses 400 for what does not fit the subject. */
export const groundOf = (tx: Tx, held: Pick<Case, 'subject'>, input: Pick<Verdict, 'policy' | 'action'>, at = '') => groundFor(tx.ctx, held.subject.kind, input, at)

export function groundFor(ctx: Ctx, kind: SubjectKind, input: Pick<Verdict, 'policy' | 'action'>, at = ''): { policyId: string; action: NonNullable<Verdict['action']> } {
  const policyId = input.policy ?? refuseField(`${at}/policy`, 'is needed with a violation')
  const clause = policyOf(ctx).clause(policyId) ?? refuseField(`${at}/policy`, 'is not a clause of the guidelines')
  const action = input.action ?? defaultAction(clause, kind) ?? refuseField(`${at}/policy`, 'allows nothing for this kind of subject')
  if (!clause.actions[kind].includes(action)) refuseField(`${at}/action`, 'is not allowed by this clause')
  return { policyId, action }
}

export const appealedIn = (items: readonly Item[]): string[] => [...new Set(items.flatMap(({ appealedDecisionId }) => appealedDecisionId ?? []))]

/** Whether the verdict takes decisions back. Such an effect waits while the verdict can be undone, so that nothing flickers into view. */
export async function takesBack(tx: Tx, held: Case, items: readonly Item[], input: Verdict): Promise<boolean> {
  if (held.effect === 'none') return false
  if (input.verdict === 'no-violation') return true
  return appealedIn(items).length > 0 && (await upheld(tx, appealedIn(items), input)) === null
}

/** Makes a verdict so. On an appeal, a violation upholds the decision and no violation takes it back. `counts` as with `enforce`. */
export async function settle(tx: Tx, held: Case, items: readonly Item[], input: Verdict, counts = true): Promise<Outcome> {
  const appealed = appealedIn(items)
  if (held.effect === 'none') {
    if (input.verdict === 'violation' && !input.policy) refuseField('/policy', 'is needed with a violation')
    return { ...nothing, policyId: input.policy ?? null, action: input.action ?? null }
  }
  if (input.verdict === 'no-violation') return takeBackAll(tx, held, appealed, input.facts ?? null)
  return (await upheld(tx, appealed, input)) ?? enforceVerdict(tx, held, items, input, appealed, counts)
}

/** An appeal that changes nothing makes no second decision; null when there is none or the verdict differs from it. */
async function upheld(tx: Tx, appealed: readonly string[], input: Verdict): Promise<Outcome | null> {
  for (const id of appealed) {
    const decision = await decisionById(tx.ctx, id)
    if (!decision) continue
    const same = (input.policy ?? decision.policyId) === decision.policyId && (input.action ?? decision.action) === decision.action
    if (same) return { decisionId: decision.id, policyId: decision.policyId, action: decision.action, made: [], reversals: [] }
  }
  return null
}

async function enforceVerdict(tx: Tx, held: Case, items: readonly Item[], input: Verdict, appealed: readonly string[], counts: boolean): Promise<Outcome> {
  const { policyId, action } = groundOf(tx, held, input)
  for (const id of appealed) await reverse(tx.ctx, { decisionId: id, facts: null, source: 'appeal' })
  const has = (kind: Item['kind']) => items.some((item) => item.kind === kind)
  const source: Source = appealed.length > 0 || has('appeal') ? 'appeal' : has('report') ? 'report' : 'own-initiative'
  const ground = {
    subject: held.subject, source,
    facts: input.facts ?? null,
    automatedDetection: has('signal'),
    automatedDecision: 'not',
    fromReport: has('report'),
    territory: input.territory ?? null,
    feature: input.feature ?? null,
    endsAt: input.hours ? new Date(tx.ctx.now.getTime() + input.hours * 3_600_000) : null,
  } as const
  const { decisionId } = await enforce(tx.ctx, { ...ground, policyId, action, counts })
  const made = [decisionId]
  // Further clauses have statements of their own, but one thing counts once against a person.
  for (const [index, further] of (input.also ?? []).entries()) {
    made.push((await enforce(tx.ctx, { ...ground, ...groundOf(tx, held, further, `/also/${index}`), counts: false })).decisionId)
  }
  return { decisionId, policyId, action, made, reversals: [] }
}

/** What "no violation" takes back besides what is appealed: holds, and what was decided without a person. */
export const isTakenBack = ({ automatedDecision, source, consequenceOf, action }: Decision): boolean => action === 'hold' || (automatedDecision === 'fully' && source !== 'order' && consequenceOf === null)

/** Takes back the appealed decisions, and what was decided about the subject without a person. */
async function takeBackAll(tx: Tx, held: Case, appealed: readonly string[], facts: string | null): Promise<Outcome> {
  const taken = new Set(appealed)
  for (const { decisionId } of await activeRestrictions(tx.ctx, [held.subject])) {
    const decision = await decisionById(tx.ctx, decisionId)
    if (decision && isTakenBack(decision)) taken.add(decisionId)
  }
  const reversals: string[] = []
  for (const id of taken) reversals.push((await reverse(tx.ctx, { decisionId: id, facts, source: appealed.length > 0 ? 'appeal' : 'moderator' })).decisionId)
  return { ...nothing, decisionId: reversals.at(-1) ?? null, reversals }
}
