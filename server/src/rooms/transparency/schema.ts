import { metrics, sections } from '@qorgan/ledger/figures'
import { z } from 'zod'

const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month is YYYY-MM')
const asked = { country: z.string().regex(/^[A-Z]{2}$/, 'a country is two capital letters').optional(), from: month, to: month }
/** As it stands in an address. */
export const SpanAsked = z.strictObject({ ...asked, synthetic: z.enum(['true', 'false']).default('false') })
export const SpanQuery = SpanAsked.transform(({ synthetic, ...span }) => ({ ...span, synthetic: synthetic === 'true' }))
export const DefinitionsQuery = z.strictObject({ locale: z.enum(['kk', 'ru', 'en']).default('en') })

const count = z.number().int()
export const Figures = z.object({
  country: z.string().nullable(), from: z.string(), to: z.string(), synthetic: z.boolean(),
  accountsRemoved: z.object({ total: count, underMinimumAge: count, restored: count }),
  videosRemoved: z.object({ total: count, automated: count, proactive: count, beforeAnyView: count, within24Hours: count, restored: count, byPolicy: z.record(z.string(), count) }),
  blockedBeforePublication: count,
  commentsRemoved: count,
  reports: z.object({ received: count, concluded: count, medianHoursToOutcome: z.number().nullable() }),
  appeals: z.object({ received: count, upheld: count, reversed: count }),
  orders: z.object({ received: count, complied: count, partly: count, rejected: count, medianHours: z.number().nullable() }),
  checkpoint: z.string().nullable(),
})
export type FiguresAnswer = z.infer<typeof Figures>

export const Months = z.object({ country: z.string().nullable(), from: z.string(), to: z.string(), synthetic: z.boolean(), items: z.array(z.object({ month: z.string(), counts: z.record(z.string(), count) })) })
export const Definitions = z.object({
  items: z.array(z.object({ id: z.string(), kind: z.enum(['count', 'share', 'hours', 'unmeasured']), section: z.enum(sections), of: z.string().nullable(), part: z.string().nullable(), title: z.string(), definition: z.string() })),
  nextCursor: z.null(),
})
const Share = z.object({ share: z.number(), low: z.number(), high: z.number() })
const Hours = z.object({ n: count, p50: z.number(), p90: z.number(), p99: z.number() })
const answered = { country: z.string().nullable(), from: z.string(), to: z.string(), synthetic: z.boolean() }
export const Measures = z.object({
  ...answered, counts: z.record(z.string(), count), shares: z.record(z.string(), Share.nullable()), hours: z.record(z.string(), Hours.nullable()),
  restated: z.array(z.object({ month: z.string(), reversals: count, lastAt: z.string() })),
})
export const BreakdownAsked = SpanAsked.extend({ by: z.enum(['policy', 'country', 'language', 'source', 'automated', 'subjectKind']), metric: z.enum(metrics.map(({ id }) => id)).default('videosRemoved.total') })
export const Breakdown = z.object({
  ...answered, by: z.string(), metric: z.string(), threshold: count, total: count, other: count,
  items: z.array(z.object({ value: z.string(), n: count.nullable(), atLeast: z.boolean(), parts: z.record(z.string(), z.object({ n: count, of: count }).nullable()) })),
})
export const Countries = z.object({ items: z.array(z.object({ country: z.string(), synthetic: z.boolean(), from: z.string(), to: z.string() })), nextCursor: z.null() })

const log = z.string().regex(/^[a-z0-9-]{1,64}$/).default('own')
const place = z.string().regex(/^(?:\d{1,12}|\d{4}-(?:0[1-9]|1[0-2]))$/, 'a place in the log, or a month as YYYY-MM')
export const LogQuery = z.strictObject({ log })
export const LogAsked = z.strictObject({ log: z.string().regex(/^[a-z0-9-]{1,64}$/) })
export const PackedAsked = LogAsked.extend({ path: z.string().max(64) })
export const TileAsked = PackedAsked.extend({ level: z.coerce.number().int().min(0).max(6) })
export const LeavesAsked = z.strictObject({ log, from: place, to: place, cursor: z.string().regex(/^\d{1,12}$/).optional(), limit: z.coerce.number().int().min(1).max(1_000).default(100) })
export const LeavesQuery = LeavesAsked.extend({ cursor: z.coerce.number().int().min(0).optional() })
export const ConsistencyQuery = z.strictObject({ log, from: z.coerce.number().int().min(0), to: z.coerce.number().int().min(0).optional() })
const level = z.array(z.union([z.string(), z.boolean(), z.null()]))
const Leaf = z.object({ index: count, hash: z.string(), levels: z.array(level), behind: z.string().nullable() })
export const LeavesAnswer = z.object({ items: z.array(Leaf), nextCursor: z.string().nullable() })
export const ProofAnswer = Leaf.extend({ size: count, checkpoint: z.string(), proof: z.array(z.string()) })
export const ConsistencyAnswer = z.object({ from: count, size: count, root: z.string(), toRoot: z.string(), checkpoint: z.string(), proof: z.array(z.string()) })
export const PublicationsAnswer = z.object({
  items: z.array(z.object({
    month: z.string(), revision: count, fromSize: count, toSize: count, threshold: count, publishedAt: z.string(), synthetic: z.boolean(), restates: z.boolean(),
    opened: z.array(z.object({ levels: z.array(level.readonly()), n: count })), figures: z.record(z.string(), z.record(z.string(), count.nullable())),
  })),
  nextCursor: z.null(),
})
export const LogsAnswer = z.object({ items: z.array(z.object({ name: z.string(), origin: z.string(), synthetic: z.boolean(), size: count })), nextCursor: z.null() })
export const KeysAnswer = z.object({ items: z.array(z.object({ number: count, verifier: z.string(), since: z.string(), crossSignature: z.string().nullable() })), receipts: z.string(), nextCursor: z.null() })
