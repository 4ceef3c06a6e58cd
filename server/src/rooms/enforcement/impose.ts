import { record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { SubjectInfo } from '../content/index.ts'
import { type Decision, recordDecision } from '../decisions/index.ts'
import { policyOf } from '../policy/index.ts'
import { activeRestrictions, lift, restrict } from '../standing/index.ts'
import './facts.ts'
import type { Enforcement } from './schema.ts'

const day = 86_400_000
const usualDays = 7

export type Terms = { territory: string[] | null; feature: Decision['feature']; endsAt: Date | null }

/** How far and how long an action reaches when the caller does not say. */
export function termsOf(tx: Tx, info: SubjectInfo, input: Enforcement): Terms {
  const { strikes } = policyOf(tx.ctx).current
  const inDays = (days: number) => new Date(tx.ctx.now.getTime() + days * day)
  const { action } = input
  const timed = action === 'suspend' || action === 'restrict-feature'
  return {
    territory: action === 'withhold' ? (input.territory?.length ? [...new Set(input.territory)].toSorted((a, b) => (a < b ? -1 : 1)) : [info.country]) : null,
    feature: action === 'restrict-feature' ? input.feature ?? strikes.featureOf[input.subject.kind] : null,
    endsAt: timed ? input.endsAt ?? inDays(usualDays) : action === 'warn' ? inDays(strikes.expiryDays) : input.endsAt ?? null,
  }
}

/** Decision, restriction and fact, in one transaction. Whoever calls tells the person. */
export async function impose(tx: Tx, info: SubjectInfo, input: Enforcement, version: string, consequenceOf: string | null = null): Promise<Decision> {
  const terms = termsOf(tx, info, input)
  const place = policyOf(tx.ctx).place(info.country)
  const appealDays = input.policyId === 'youth-safety.minimum-age' ? place.minimumAgeAppealTermDays : place.appealTermDays
  const decision = await recordDecision(tx, {
    subject: input.subject,
    accountId: info.accountId,
    country: info.country,
    language: info.language,
    policyId: input.policyId,
    policyVersion: version,
    action: input.action,
    source: input.source,
    detection: input.detection ?? {},
    automatedDetection: input.automatedDetection,
    automatedDecision: input.automatedDecision,
    facts: input.facts,
    reverses: null,
    consequenceOf,
    notifyAfter: input.notifyAfter ?? null,
    appealableUntil: new Date(Math.max(tx.ctx.now.getTime(), input.notifyAfter?.getTime() ?? 0) + appealDays * day),
    ...terms,
  })
  await replaceHolds(tx, input)
  await restrict(tx, [{ subject: input.subject, kind: input.action, countries: terms.territory, feature: terms.feature, decisionId: decision.id, endsAt: terms.endsAt }])
  await record(tx, 'decision.recorded', {
    decisionId: decision.id,
    subject: decision.subject,
    accountId: decision.accountId,
    country: decision.country,
    language: decision.language,
    policyId: decision.policyId,
    policyVersion: decision.policyVersion,
    action: input.action,
    source: decision.source,
    automatedDetection: decision.automatedDetection,
    automatedDecision: decision.automatedDecision,
    contentCreatedAt: info.createdAt.toISOString(),
    decidedAt: decision.decidedAt.toISOString(),
    views: info.views,
    beforePublication: input.beforePublication ?? false,
    fromReport: input.fromReport ?? input.source === 'report',
    consequenceOf,
    notifyAfter: decision.notifyAfter?.toISOString() ?? null,
  }, decision.subject)
  return decision
}

/** A hold lasts until somebody decides; a decision with another action is that, and takes the hold's place. */
async function replaceHolds(tx: Tx, { subject, action, source }: Enforcement): Promise<void> {
  if (action === 'hold' || source === 'order') return
  for (const { kind, decisionId } of await activeRestrictions(tx.ctx, [subject])) {
    if (kind === 'hold') await lift(tx, decisionId)
  }
}
