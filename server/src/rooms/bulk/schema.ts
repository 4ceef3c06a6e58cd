import { z } from 'zod'
import { Action, Feature, SubjectKind } from '../policy/index.ts'
import { operationMoves, operationStates } from './moves.ts'

/** The most that one operation decides about; a larger set is narrowed and done in parts. */
export const mostItems = 5_000
/** A second person agrees to anything larger. */
export const aloneUpTo = 100
/** Operations of one person that wait or run at once. */
export const mostOpen = 5
/** How long a proposal waits: afterwards the set says little of what is there. */
export const waitsHours = 72
/** Items that are decided or taken back in one minute, in all operations together. */
export const perMinute = 600
/** How long an operation can be undone as one, and how long its list is kept. */
export const keptDays = 180
/** Words alone are looked for within so many days. */
export const mostDaysOfWords = 31

export const bulkKinds = ['video', 'comment', 'message', 'account'] as const
export type BulkKind = (typeof bulkKinds)[number]

const id = z.string().min(1).max(64)
const hex = z.string().toLowerCase().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')

export const BulkQuery = z.strictObject({
  kind: z.enum(bulkKinds).describe('Of messages only those that were brought to a case, by a report for instance'),
  ids: z.array(id).min(1).max(mostItems).optional(),
  handle: z.string().trim().min(2).max(64).optional().describe('Whose content; for accounts the handle itself, or its beginning with * at the end'),
  accountId: id.optional(),
  clause: z.string().max(120).optional().describe('What has a decision in force under this clause'),
  text: z.string().trim().min(3).max(200).optional().describe('Words in captions, comments or messages, in any case of letters'),
  from: z.iso.datetime().optional().describe('Posted, or registered, at or after'),
  to: z.iso.datetime().optional().describe('Posted, or registered, before'),
  sha256: hex.optional().describe('Videos with exactly these bytes'),
  pdq: hex.optional().describe('Videos with a key frame within 31 bits of this PDQ hash'),
  like: id.optional().describe('Videos of the same bytes as this one, or with the pictures of its key frames'),
})
export type BulkQuery = z.output<typeof BulkQuery>

export const BulkVerdict = z.strictObject({
  verdict: z.enum(['violation', 'no-violation']),
  policy: z.string().max(120).optional(),
  action: Action.optional(),
  facts: z.string().trim().min(10).max(2_000).describe('Stands in every statement of reasons'),
  hours: z.number().int().min(1).max(8_760).optional(),
  feature: Feature.optional(),
  territory: z.array(z.string().regex(/^[A-Z]{2}$/)).min(1).max(250).optional().describe('For `withhold`; otherwise where each thing was posted'),
})
export type BulkVerdict = z.output<typeof BulkVerdict>

export const BulkRequest = z.strictObject({ query: BulkQuery, verdict: BulkVerdict })
export const BulkProposal = BulkRequest.extend({ digest: z.string().length(43).describe('Of the preview that was looked at') })
export const BulkReason = z.strictObject({ reason: z.string().trim().min(3).max(500) })

export const obstacles = ['gone', 'in-review', 'needs-own-look', 'already', 'excepted', 'not-certified', 'nothing-to-take-back', 'decided-before'] as const
export type Obstacle = (typeof obstacles)[number]

const Sample = z.object({
  subject: z.object({ kind: SubjectKind, id: z.string() }),
  handle: z.string().nullable(), text: z.string().nullable(), language: z.string().nullable(), country: z.string().nullable(), createdAt: z.iso.datetime().nullable(), views: z.number().int(),
  state: z.string().nullable(),
  poster: z.string().nullable().describe('A picture of a video, for staff; absent where the case is sealed'),
  alike: z.object({ distance: z.number().int(), share: z.number() }).nullable().describe('Bits that differ in the nearest key frame, and the share of key frames that are found again'),
})
export type Sample = z.output<typeof Sample>
const Counted = z.array(z.object({ because: z.string(), count: z.number().int() }))

export const BulkPreview = z.object({
  matching: z.number().int(), acts: z.number().int(), accounts: z.number().int(),
  skipped: Counted,
  languages: z.array(z.object({ language: z.string().nullable(), count: z.number().int() })),
  action: z.string().nullable(),
  samples: z.array(Sample), skippedSamples: z.array(Sample.extend({ because: z.enum(obstacles) })),
  unhashed: z.boolean().describe('The video asked about has no key-frame hashes, so only the same bytes were looked for'),
  needsSecond: z.boolean(), minutes: z.number().int().describe('How long carrying it out takes at least'),
  digest: z.string(),
})
export type BulkPreview = z.output<typeof BulkPreview>

const Person = z.object({ id: z.string(), name: z.string() })
const Said = z.object({ by: Person, at: z.iso.datetime(), because: z.string() }).nullable()
const Move = z.union([z.object({ may: z.literal(true) }), z.object({ may: z.literal(false), because: z.string() })])
export const BulkView = z.object({
  id: z.string(), state: z.enum(operationStates), kind: z.enum(bulkKinds),
  query: z.unknown().describe('As it was sent; empty when its term is over'),
  verdict: z.enum(['violation', 'no-violation']), policy: z.object({ id: z.string(), title: z.string() }).nullable(), action: z.string().nullable(), facts: z.string().nullable(),
  queue: z.string(), size: z.number().int(), needsSecond: z.boolean(),
  proposedBy: Person, proposedAt: z.iso.datetime(), waitsUntil: z.iso.datetime().nullable(),
  confirmedBy: Person.nullable(), confirmedAt: z.iso.datetime().nullable(), refusal: Said, undo: Said,
  finishedAt: z.iso.datetime().nullable(), undoneAt: z.iso.datetime().nullable(),
  progress: z.object({ waiting: z.number().int(), done: z.number().int(), skipped: z.number().int(), failed: z.number().int(), stopped: z.number().int(), undone: z.number().int(), kept: z.number().int() }),
  skipped: Counted,
  moves: z.object(Object.fromEntries(operationMoves.map((move) => [move, Move])) as Record<(typeof operationMoves)[number], typeof Move>),
})
export type BulkView = z.output<typeof BulkView>

export const itemOutcomes = ['waiting', 'done', 'skipped', 'failed', 'stopped', 'undone', 'kept'] as const
export type ItemOutcome = (typeof itemOutcomes)[number]
export const BulkItems = z.object({ items: z.array(Sample.extend({ position: z.number().int(), outcome: z.enum(itemOutcomes), because: z.string().nullable(), decisionId: z.string().nullable(), caseId: z.string().nullable() })), nextCursor: z.string().nullable() })
export type BulkItems = z.output<typeof BulkItems>

export const BulkListQuery = z.strictObject({ state: z.enum(['waiting', 'any']).default('any'), cursor: z.string().max(64).optional(), limit: z.coerce.number().int().min(1).max(50).default(20) })
export const BulkItemsQuery = z.strictObject({ outcome: z.enum(itemOutcomes).optional(), cursor: z.string().regex(/^\d{1,6}$/).optional(), limit: z.coerce.number().int().min(1).max(60).default(24) })
