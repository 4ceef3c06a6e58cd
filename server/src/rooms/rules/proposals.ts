import { wilson } from '@qorgan/rules'
import { z } from 'zod'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { permit } from '../../kernel/permit.ts'
import { policyOf, text } from '../policy/index.ts'
import { rulesOf } from './open-rules.ts'
import { insertProposal, judgeOfDecision, judgeOn, type Judged, selectJudged, unjudgeOn } from './store-proposals.ts'

type Subject = { kind: string; id: string }
const shownDays = 365

/** Keeps what a live rule proposed about a subject, so that what people find tells how often the rule is right. */
export async function keepProposal(tx: Tx, subject: Subject, { rule, version, policy }: { rule: string; version: number; policy: string }, decisionId: string | null): Promise<void> {
  await insertProposal(tx, { id: newId(tx.ctx.now), rule, version: String(version), policy: policyOf(tx.ctx).clause(policy)?.policy ?? policy, subjectKind: subject.kind, subjectId: subject.id, decisionId })
}

/** A person's verdict on a subject judges everything that rules had proposed about it and nobody has judged. */
export async function judgeProposals(tx: Tx, subject: Subject, verdict: 'violation' | 'no-violation', policyId: string | null): Promise<void> {
  const policy = policyId === null ? null : policyOf(tx.ctx).clause(policyId)?.policy ?? policyId
  await judgeOn(tx, subject, verdict === 'violation' ? policy : null, verdict)
}

/** What a verdict given at or after that time had judged is not judged any more, because the verdict was taken back. */
export async function unjudgeProposals(tx: Tx, subject: Subject, verdict: 'violation' | 'no-violation', since: Date): Promise<void> {
  await unjudgeOn(tx, subject, verdict === 'violation' ? ['right', 'other'] : ['wrong'], since)
}

/** Whoever decides about the rule's own decision afterwards has the last word. */
export async function judgeRuleDecision(tx: Tx, decisionId: string, outcome: 'right' | 'wrong', by: 'review' | 'appeal'): Promise<void> {
  await judgeOfDecision(tx, decisionId, outcome, by)
}

const Precision = z.object({
  judged: z.number().int().describe('Proposals on which a person decided under the rule’s policy or found nothing, in the last 365 days'),
  right: z.number().int(), wrong: z.number().int(), onAppeal: z.number().int().describe('Of the wrong ones, those found on appeal'), other: z.number().int().describe('Broke another policy; not counted'),
  share: z.number().nullable(), between: z.tuple([z.number(), z.number()]).describe('Wilson’s interval at 95 %'),
})
export const RuleView = z.object({
  id: z.string(), version: z.string(), state: z.enum(['live', 'shadow', 'off', 'earlier']), clause: z.object({ id: z.string(), title: z.string() }).nullable(), action: z.string().nullable(), subjects: z.array(z.string()),
  precision: Precision,
})
export type RuleView = z.output<typeof RuleView>

/** The rules, each version with how often people found it right; versions that are no longer there as well, while they have judgements. */
export async function listRules(ctx: Ctx): Promise<{ items: RuleView[]; nextCursor: null }> {
  permit(ctx, 'rule.list')
  const judged = new Map((await selectJudged(ctx.db, new Date(ctx.now.getTime() - shownDays * 86_400_000))).map((each) => [`${each.rule}@${each.version}`, each]))
  const present = rulesOf(ctx).rules.map((rule): RuleView => {
    const clause = policyOf(ctx).clause(rule.policy)
    return {
      id: rule.id, version: String(rule.version), state: rule.mode, clause: { id: rule.policy, title: clause ? text(clause.title, ctx.locale) : rule.policy }, action: rule.action, subjects: [...rule.subjects],
      precision: precisionOf(judged.get(`${rule.id}@${rule.version}`)),
    }
  })
  const known = new Set(present.map(({ id, version }) => `${id}@${version}`))
  const earlier = [...judged].filter(([name]) => !known.has(name)).map(([, each]): RuleView => ({ id: each.rule, version: each.version, state: 'earlier', clause: null, action: null, subjects: [], precision: precisionOf(each) }))
  return { items: [...present, ...earlier].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : Number(b.version) - Number(a.version))), nextCursor: null }
}

function precisionOf({ right, wrong, onAppeal, other }: Pick<Judged, 'right' | 'wrong' | 'onAppeal' | 'other'> = { right: 0, wrong: 0, onAppeal: 0, other: 0 }): RuleView['precision'] {
  const { share, low, high } = wilson(right, right + wrong)
  return { judged: right + wrong, right, wrong, onAppeal, other, share, between: [low, high] }
}
