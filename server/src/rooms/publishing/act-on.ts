import type { Proposal } from '@qorgan/rules'
import { record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import { actingAs } from '../../kernel/house.ts'
import { standings } from '../content/index.ts'
import { enforce, isExcepted } from '../enforcement/index.ts'
import { type Action, type Feature, policyOf } from '../policy/index.ts'
import { keepProposal, keepTrial, mayActAlone } from '../rules/index.ts'
import { keepSignals } from '../signals/index.ts'
import type { Subject } from '../standing/index.ts'
import './facts.ts'
import type { Judged } from './judge-words.ts'

export type Outcome = { state: 'visible' | 'limited' | 'held' | 'removed'; decisionId: string | null }
/** `feature` is what a restriction of the account would take: the way in which it did what the rule saw. */
export type Circumstances = { text: string; country: string; beforePublication: boolean; feature?: Feature }

/** A rule's three grades on the scale of five that cases are ordered by. */
const harmOf = { 1: 2, 2: 3, 3: 5 } as const

const clean: Outcome = { state: 'visible', decisionId: null }

/** Whether nothing is to be kept, done or asked about it. */
export const isClean = ({ judgement: { proposal, trial }, scan }: Judged): boolean => proposal === null && trial.length === 0 && scan.detections.length === 0

/**
 * Does what the rules propose, in the transaction that publishes: signals kept, decision taken and enforced, people
 * asked. Clean words write nothing. A rule that has used up its hour does not act alone any more: the gravest is held
 * for a person, the rest stays and a person looks.
 */
export async function actOn(tx: Tx, subject: Subject, judged: Judged, circumstances: Circumstances): Promise<Outcome> {
  const { judgement: { proposal, trial }, scan } = judged
  if (scan.detections.length > 0) await keepSignals(tx, subject, scan)
  await keepTrial(tx, subject, trial)
  if (!proposal) return clean
  const action = await actionOf(tx, subject, proposal)
  const decisionId = action && (await decide(tx, subject, proposal, action, circumstances))
  const queue = action && action !== 'hold' ? proposal.queue : proposal.queue ?? 'general'
  if (queue) {
    const asked = { subject, queue, language: judged.language, country: circumstances.country, rule: proposal.rule, severity: harmOf[proposal.severity], confidence: proposal.confidence, decisionId }
    await record(tx, 'review.asked', asked, subject)
  }
  if (decisionId || queue) await keepProposal(tx, subject, proposal, decisionId)
  if (!decisionId) return clean
  const standingOf = await standings(tx.ctx, subject.kind, [subject.id])
  return { state: standingOf(subject.id).state, decisionId }
}

/** What is done without a person; null when only a person is asked. A clause that lets nothing of this kind be held leaves it to people, and so does an exception. */
async function actionOf(tx: Tx, subject: Subject, proposal: Proposal): Promise<Action | null> {
  if (proposal.action === 'open-case') return null
  const hold = policyOf(tx.ctx).actionsFor(proposal.policy, subject.kind).includes('hold') ? 'hold' : null
  const wanted = (await mayActAlone(tx, proposal, subject.kind)) ? (proposal.action === 'hold-for-review' ? hold : proposal.action) : proposal.severity === 3 ? hold : null
  return wanted && (await isExcepted(tx, subject, proposal.policy, wanted)) ? null : wanted
}

async function decide(tx: Tx, subject: Subject, proposal: Proposal, action: Action, { text, beforePublication, feature }: Circumstances): Promise<string> {
  const asRule = actingAs(tx.ctx, { kind: 'rule', rule: proposal.rule, version: String(proposal.version) })
  const { decisionId } = await enforce(asRule, {
    subject,
    policyId: proposal.policy,
    action,
    facts: proposal.reason,
    source: 'rule',
    detection: { rule: `${proposal.rule}@${proposal.version}`, words: proposal.words.map(({ start, end }) => ({ word: text.slice(start, end), start, end })) },
    automatedDetection: true,
    automatedDecision: action === 'hold' ? 'partially' : 'fully',
    beforePublication,
    ...(action === 'restrict-feature' && feature ? { feature } : {}),
    // A word match alone takes nothing from a person's account: a strike waits for a person who confirms it.
    counts: false,
  })
  return decisionId
}
