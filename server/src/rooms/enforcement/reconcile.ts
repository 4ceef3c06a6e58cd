import type { Tx } from '../../kernel/database.ts'
import { actingAs } from '../../kernel/house.ts'
import { change } from '../../kernel/change.ts'
import { subjectInfo } from '../content/index.ts'
import { type Decision, consequencesOf, type Source } from '../decisions/index.ts'
import { type LocalisedText, policyOf } from '../policy/index.ts'
import { impose } from './impose.ts'
import { type Consequence, type Counted, strikesOf } from './strikes-of.ts'
import { selectViolations } from './store.ts'
import { takeBack } from './take-back.ts'
import { tell } from './tell.ts'

/**
 * Brings the decisions that follow from strikes into line with the violations that stand: takes back those whose
 * ground has gone or changed and makes those that are missing. One that a person took back on appeal stays taken
 * back. The account must be locked.
 */
export async function reconcile(tx: Tx, accountId: string, source: Source, alsoOf: readonly string[] = []): Promise<Counted[]> {
  const { current } = policyOf(tx.ctx)
  const counted = strikesOf(current.strikes, await selectViolations(tx, accountId))
  const made = await consequencesOf(tx.ctx, [...counted.map(({ violation }) => violation.decisionId), ...alsoOf])
  const wanted = new Map(counted.flatMap(({ violation, consequence }) => (consequence ? [[violation.decisionId, consequence] as const] : [])))
  for (const { decision, isReversed } of made) {
    const want = wanted.get(decision.consequenceOf ?? '')
    if (isReversed || (want && isSame(want, decision))) continue
    await takeBack(tx, decision, decisionGone, source)
  }
  const missing = counted.filter(({ violation, consequence }) => consequence && !made.some(({ decision }) => decision.consequenceOf === violation.decisionId && isSame(consequence, decision)))
  for (const each of missing) await drawConsequence(tx, accountId, each, current.version)
  return counted
}

function isSame(want: Consequence, decision: Decision): boolean {
  return want.action === decision.action && want.feature === decision.feature && want.endsAt?.getTime() === decision.endsAt?.getTime()
}

/** One further decision about the account, made by the rule on strikes. A term that is over already is not begun. */
async function drawConsequence(tx: Tx, accountId: string, { violation, consequence }: Counted, version: string): Promise<void> {
  if (!consequence || (consequence.endsAt && consequence.endsAt <= tx.ctx.now)) return
  const info = await subjectInfo(tx.ctx, { kind: 'account', id: accountId })
  if (!info) return
  await change(actingAs(tx.ctx, { kind: 'rule', rule: 'strikes', version }), async (asRule) => {
    const decision = await impose(asRule, info, {
      subject: info.subject,
      policyId: violation.clauseId,
      action: consequence.action,
      feature: consequence.feature,
      endsAt: consequence.endsAt,
      facts: violation.immediate ? policyOf(tx.ctx).current.strikes.texts.immediate : countedFacts(consequence.strikes),
      source: 'rule',
      automatedDetection: false,
      automatedDecision: violation.automated,
    }, violation.policyVersion, violation.decisionId)
    await tell(asRule, decision)
  })
}

const decisionGone: LocalisedText = {
  en: 'This decision followed from another one, which no longer counts.',
  ru: 'Это решение следовало из другого, которое больше не учитывается.',
  kk: 'Бұл шешім басқа бір шешімнен туындаған еді, ол енді есептелмейді.',
}

const countedFacts = (strikes: number): LocalisedText => ({
  en: `violations that count on your account at present: ${strikes}.`,
  ru: `действующих нарушений за вашим аккаунтом: ${strikes}.`,
  kk: `аккаунтыңыздағы күшіндегі бұзушылықтар саны: ${strikes}.`,
})
