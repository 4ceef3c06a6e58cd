import { z } from 'zod'
import { Action, Feature } from '../policy/index.ts'
import { SubjectView } from '../decisions/index.ts'
import type { Subject } from '../standing/index.ts'

export const itemKinds = ['report', 'signal', 'appeal', 'order', 'undecodable', 'age', 'training', 'quality', 'bulk'] as const
export type ItemKind = (typeof itemKinds)[number]

export type NewItem = {
  kind: ItemKind
  /** Id of what brought it, in its own room; the same one again joins nothing new. */
  ref: string
  summary: string
  /** For an appeal against a decision: the verdict upholds it or takes it back. */
  appealedDecisionId?: string | null
  /** The person who brought it, when there is one. */
  byAccountId?: string | null
}
export type Item = Required<NewItem> & { id: string; addedAt: Date }

export type NewCase = {
  subject: Subject
  /** An unknown queue becomes the default one, so that nothing is dropped. */
  queue: string
  language: string | null
  country: string
  items: readonly NewItem[]
  excludedStaff?: readonly string[]
  /** `none`: the verdict changes nothing outside, as in training. */
  effect?: 'act' | 'none'
  /** A legal term; such cases come first. */
  dueAt?: Date | null
  /** 1 to 5; the gravest clause of the queue unless said otherwise. */
  severity?: number
  /** How likely a violation is, 0 to 1; 0.5 unless said otherwise. */
  probability?: number
  /** The probability weighs all reports on the subject anew, so it replaces what reports alone had made likely. */
  reweighs?: boolean
  /** Only a senior may claim it, as with a second appeal. */
  forSenior?: boolean
}

export type Case = {
  id: string
  subject: Subject
  accountId: string
  effect: 'act' | 'none'
  /** The topic: its certificate is asked for, and its clauses decide. */
  queue: string
  /** Where it waits: a lead’s own queue, or the topic’s. */
  lane: string
  language: string | null
  country: string
  openedAt: Date
  severity: number
  probability: number
  viewsPerHour: number
  minorsShare: number
  rank: number
  dueAt: Date | null
  excludedStaff: string[]
  escalatedAt: Date | null
  reservedFor: string | null
  reservedTeam: string | null
  reservedUntil: Date | null
  claimedBy: string | null
  claimedUntil: Date | null
  heldUntil: Date | null
  /** Decided, and concluded then unless the verdict is taken back before. */
  settlesAt: Date | null
  concludedAt: Date | null
  concludedBy: string | null
  verdict: 'violation' | 'no-violation' | null
  decisionId: string | null
}

export const caseStates = ['open', 'claimed', 'held', 'concluded'] as const
export type CaseState = (typeof caseStates)[number]

export const HarmView = z.object({
  severity: z.number(), probability: z.number(), viewsPerHour: z.number(), minorsShare: z.number(),
  expected: z.number().describe('The product of the factors but ageing'),
  factors: z.object({ severity: z.number(), probability: z.number(), views: z.number(), minors: z.number(), ageing: z.number() }).describe('What each thing known multiplies the place by, and waiting so far'),
})

export const CaseView = z.object({
  id: z.string(),
  subject: SubjectView,
  queue: z.string().describe('The topic'),
  lane: z.string().describe('The queue in which it waits: one of a lead’s own, or the topic’s'),
  language: z.string().nullable(),
  country: z.string(),
  state: z.enum(caseStates),
  openedAt: z.iso.datetime(),
  dueAt: z.iso.datetime().nullable(),
  escalated: z.boolean(),
  claimedBy: z.string().nullable(),
  claimedUntil: z.iso.datetime().nullable(),
  heldUntil: z.iso.datetime().nullable(),
  concludedAt: z.iso.datetime().nullable(),
  verdict: z.enum(['violation', 'no-violation']).nullable(),
  decisionId: z.string().nullable(),
  undoableUntil: z.iso.datetime().nullable().describe('Decided; the verdict can be taken back until then'),
  items: z.array(z.object({ kind: z.enum(itemKinds), ref: z.string(), summary: z.string(), addedAt: z.iso.datetime() })),
  /** Why the case stands where it stands. */
  harm: HarmView,
})
export type CaseView = z.output<typeof CaseView>

export const ClaimRequest = z.strictObject({ language: z.string().max(35).optional(), country: z.string().regex(/^[A-Z]{2}$/).optional() })
export const CasesQuery = z.strictObject({
  state: z.enum(caseStates).optional(),
  queue: z.string().max(60).optional(),
  language: z.string().max(35).optional(),
  /** An id, or `kind:id`. */
  subject: z.string().max(80).optional(),
  q: z.string().trim().min(1).max(200).optional(),
  cursor: z.string().max(64).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

export const Verdict = z.strictObject({
  verdict: z.enum(['violation', 'no-violation']),
  policy: z.string().max(120).optional(),
  action: Action.optional(),
  facts: z.string().trim().min(1).max(2_000).optional(),
  /** For `suspend` and `restrict-feature`. */
  hours: z.number().int().min(1).max(8_760).optional(),
  feature: Feature.optional(),
  /** For `withhold`. */
  territory: z.array(z.string().regex(/^[A-Z]{2}$/)).min(1).max(250).optional(),
  also: z.array(z.strictObject({ policy: z.string().max(120), action: Action.optional() })).max(4).optional().describe('Further clauses that are broken, each with a statement of its own; together they count once'),
  undoable: z.boolean().optional().describe('Can be taken back for ten seconds; until then nobody is told, and what the verdict gives back is not given back'),
})
export type Verdict = z.output<typeof Verdict>
export const VerdictGiven = z.object({
  decisionId: z.string().optional(),
  undoableUntil: z.iso.datetime().optional().describe('Until when `POST /v1/cases/{id}/undo` takes it back'),
  awaits: z.enum(['second', 'senior']).optional().describe('Who has to decide before the verdict takes effect: a second person, or a senior because two differ'),
})
export type VerdictGiven = z.output<typeof VerdictGiven>

const reason = z.string().trim().min(1).max(500)
export const Release = z.strictObject({ reason: reason.optional() })
export const Skip = z.strictObject({ reason })
export const Escalate = z.strictObject({ note: reason })
export const Hold = z.strictObject({ reason, until: z.iso.datetime() })
export const HandOver = z.strictObject({ staffId: z.string().max(64), note: reason })

const until = z.iso.datetime().optional().describe('When it becomes anybody’s again; a day from now unless said otherwise, seven days at most')
export const Assignment = z.union([
  z.strictObject({ staffId: z.string().max(64), note: reason, until }),
  z.strictObject({ teamId: z.string().max(64), note: reason, until }),
])
export const OpinionRequest = z.strictObject({ staffId: z.string().max(64).optional().describe('Anybody certified for the case unless given'), question: reason })
export const OpinionAnswer = z.strictObject({ verdict: z.enum(['violation', 'no-violation']), policy: z.string().max(120).optional(), note: reason })
export const OpinionView = z.object({
  id: z.string(), caseId: z.string(), askedBy: z.string(), askedOf: z.string().nullable(), question: z.string(), askedAt: z.iso.datetime(),
  answer: z.object({ by: z.string(), at: z.iso.datetime(), verdict: z.enum(['violation', 'no-violation']), policy: z.string().nullable(), note: z.string() }).nullable(),
})
export type OpinionView = z.output<typeof OpinionView>
export const OwnWork = z.object({
  held: z.array(CaseView).describe('In the caller’s hands, soonest to lapse first'),
  kept: z.array(CaseView.extend({ keptUntil: z.iso.datetime().nullable() })).describe('Assigned or handed over to the caller or their teams'),
})
export type OwnWork = z.output<typeof OwnWork>

export const QueuesView = z.object({ items: z.array(z.object({ id: z.string(), label: z.string(), open: z.number().int(), isLane: z.boolean().describe('Of a lead’s own making, rather than a topic’s'),
  parts: z.array(z.object({ language: z.string().nullable(), country: z.string(), open: z.number().int() })).describe('The open cases by language and country, most first'),
  oldestOpenedAt: z.iso.datetime().nullable(), nextDueAt: z.iso.datetime().nullable().describe('The next legal term in the queue'),
})), nextCursor: z.null() })
