import { z } from 'zod'
import { Action, Band } from '../policy/index.ts'
import { caseMoves, CaseView, OpinionView } from '../review/index.ts'
import { Suggestion } from './suggest-clause.ts'

const moment = z.iso.datetime()
const span = z.object({ start: z.number().int(), end: z.number().int() })

const Words = z.object({
  id: z.string(), accountId: z.string(), handle: z.string().nullable(), text: z.string(), at: moment,
  /** The one that the case is about. */
  isSubject: z.boolean(),
})

export const SubjectContent = z.object({
  text: z.string().nullable(),
  language: z.string().nullable(),
  createdAt: moment,
  views: z.number(),
  withdrawnAt: moment.nullable(),
  state: z.enum(['visible', 'limited', 'held', 'removed']),
  minimumAge: z.number().nullable(),
  withheldIn: z.array(z.string()),
  /** Words that a check or a decision points at, with UTF-16 offsets into `text`. */
  matches: z.array(span.extend({ word: z.string(), label: z.string(), from: z.string() })),
  earlier: z.array(z.object({ text: z.string(), replacedAt: moment })),
  profile: z.object({ displayName: z.string().nullable(), bio: z.string().nullable() }).nullable(),
  media: z.object({
    poster: z.string().nullable(), play: z.string().nullable(), original: z.string(), durationSeconds: z.number().nullable(), unplayable: z.string().nullable(),
    frames: z.array(z.object({ atSeconds: z.number(), url: z.string() })),
  }).nullable(),
})

export const DecisionLine = z.object({
  id: z.string(), action: z.string(), policy: z.string(), title: z.string(), source: z.string(), automatedDecision: z.string(), facts: z.string(),
  decidedAt: moment, reverses: z.string().nullable(), inForce: z.boolean(),
})

export const AuthorCard = z.object({
  id: z.string(), handle: z.string(), country: z.string(), locale: z.string(), ageBand: Band, createdAt: moment, closedAt: moment.nullable(),
  status: z.enum(['active', 'restricted', 'suspended', 'removed']),
  strikes: z.array(z.object({ decisionId: z.string(), policy: z.string(), kind: z.enum(['warning', 'strike']), at: moment, expiresAt: moment })),
  decisions: z.array(DecisionLine),
})

const move = z.union([z.object({ may: z.literal(true) }), z.object({ may: z.literal(false), because: z.string() })])

/** Everything about one case in one answer. */
export const CaseFileView = CaseView.extend({
  content: SubjectContent.nullable(),
  thread: z.array(Words),
  /** For a comment: the video under which it stands. */
  under: z.object({ videoId: z.string(), caption: z.string(), poster: z.string().nullable() }).nullable(),
  reports: z.array(z.object({ id: z.string(), reporterAccountId: z.string().nullable(), reason: z.string(), label: z.string(), note: z.string().nullable(), receivedAt: moment, credibility: z.number().nullable(), arranged: z.boolean(), trusted: z.boolean() })),
  appeals: z.array(z.object({ id: z.string(), accountId: z.string(), decisionId: z.string().nullable(), reportId: z.string().nullable(), level: z.number(), statement: z.string().nullable(), evidence: z.array(z.string()), filedAt: moment })),
  signals: z.array(z.object({ detector: z.string(), version: z.string(), label: z.string(), score: z.number().nullable(), spans: z.array(span), at: moment })),
  decisions: z.array(DecisionLine),
  author: AuthorCard.nullable(),
  /** Clauses by which this queue decides, with the actions they allow for this kind of subject. */
  clauses: z.array(z.object({ id: z.string(), title: z.string(), rule: z.string(), severity: z.number(), actions: z.array(Action) })),
  moves: z.record(z.enum(caseMoves), move),
  steps: z.array(z.object({ step: z.string(), staffId: z.string().nullable(), reason: z.string().nullable(), at: moment })),
  suggestion: Suggestion,
  /** What colleagues were asked about it, and said. */
  opinions: z.array(OpinionView),
  helplines: z.array(z.object({ title: z.string(), number: z.string() })),
})
export type CaseFileView = z.output<typeof CaseFileView>
