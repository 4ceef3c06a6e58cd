import { change, firstTime } from '../kernel/change.ts'
import type { Fact, Facts } from '../kernel/facts.ts'
import { flow } from '../kernel/jobs.ts'
import { commitmentOf } from '../rooms/decisions/index.ts'
import { isSample } from '../rooms/samples/index.ts'
import { type Entry, enter } from '../rooms/transparency/index.ts'

const name = 'enter-ledger'
const oneDayMilliseconds = 24 * 3_600_000
const hourMilliseconds = 3_600_000

type Counted = 'decision.recorded' | 'decision.reversed' | 'report.filed' | 'report.concluded' | 'appeal.filed' | 'appeal.concluded' | 'order.received' | 'order.answered'

/** What each fact becomes in public: nothing that names a person, a text or a piece of content. Null is not counted. */
const entries: { [N in Counted]: (payload: Facts[N]) => Omit<Entry, 'id' | 'at'> | null } = {
  'decision.recorded': (decision) => ({
    kind: 'decision',
    country: decision.country,
    language: decision.language,
    subjectKind: decision.subject.kind,
    policy: decision.policyId,
    action: decision.action,
    source: decision.source,
    automated: decision.automatedDecision,
    proactive: !decision.fromReport && decision.source !== 'order',
    beforePublication: decision.beforePublication,
    beforeAnyView: !decision.beforePublication && decision.views === 0,
    withinOneDay: Date.parse(decision.decidedAt) - Date.parse(decision.contentCreatedAt) <= oneDayMilliseconds,
    // An account is not judged from the day that it was opened.
    hours: decision.subject.kind === 'account' ? null : (Date.parse(decision.decidedAt) - Date.parse(decision.contentCreatedAt)) / hourMilliseconds,
    decisionId: decision.decisionId,
    isSealed: decision.notifyAfter !== null,
  }),
  'decision.reversed': (reversal) => ({ kind: 'reversal', country: reversal.country, language: reversal.language, subjectKind: reversal.subject.kind, policy: reversal.policyId, action: reversal.action, decisionId: reversal.decisionId, outcome: reversal.reversedBy }),
  'report.filed': ({ country, subject }) => ({ kind: 'report', country, subjectKind: subject.kind }),
  // A report is concluded once; that an appeal changed its outcome counts among appeals.
  'report.concluded': ({ country, subject, outcome, receivedAt, concludedAt, again }) => (again ? null : {
    kind: 'report-outcome', country, subjectKind: subject.kind, outcome,
    hours: (Date.parse(concludedAt) - Date.parse(receivedAt)) / hourMilliseconds,
  }),
  'appeal.filed': ({ country, decisionId }) => ({ kind: 'appeal', country, about: decisionId }),
  'appeal.concluded': ({ country, outcome, decisionId }) => ({ kind: 'appeal-outcome', country, outcome, about: decisionId }),
  'order.received': ({ country }) => ({ kind: 'order', country }),
  'order.answered': ({ country, outcome, receivedAt, answeredAt }) => ({ kind: 'order-outcome', country, outcome, hours: (Date.parse(answeredAt) - Date.parse(receivedAt)) / hourMilliseconds }),
}

/** Turns facts into entries of the public ledger, each once. */
export const enterLedger = flow({
  name,
  on: Object.keys(entries) as Counted[],
  tries: 10,
  run: (ctx, fact) => change(ctx, async (tx) => {
    if (!(await firstTime(tx, name, fact.id))) return
    const entry = entryOf(fact)
    if (!entry) return
    const decisionId = decisionTold(fact)
    await enter(tx, { ...entry, id: fact.id, at: new Date(fact.at), synthetic: await isSample(tx.ctx, aboutWhom(fact)), commitment: decisionId === null ? null : await commitmentOf(tx.ctx, decisionId) })
  }),
})

function entryOf<N extends Counted>(fact: Fact<N>): Omit<Entry, 'id' | 'at'> | null {
  return entries[fact.name](fact.payload)
}

/** The decision whose receipt must find this entry: that of the notice, so for a reversal the reversal itself. */
function decisionTold({ name: what, payload }: Fact): string | null {
  if (what === 'decision.reversed') return (payload as Facts['decision.reversed']).reversalId
  return what === 'decision.recorded' ? (payload as Facts['decision.recorded']).decisionId : null
}

/** Whose doing is counted; what happened to a sample person or their content goes into the sample log. */
function aboutWhom({ payload }: Fact): { kind: string; id: string } {
  if ('accountId' in payload) return { kind: 'account', id: payload.accountId }
  if ('orderId' in payload) return { kind: 'order', id: payload.orderId }
  return (payload as Facts['report.filed']).subject
}
