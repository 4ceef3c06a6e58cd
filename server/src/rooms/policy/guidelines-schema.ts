import { z } from 'zod'
import { DsaCategory, DsaKeyword, keywordFits } from './dsa-vocabulary.ts'
import { LocalisedText } from './localised.ts'
import { Action, AgeMark, CalendarDate, ClauseId, Country, Feature, Slug } from './vocabulary.ts'

const VersionId = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/, 'must be a year and month, or a date')

/** `guidelines.yaml`: which of the version folders holds now, and the seals of those that were published. */
export const Guidelines = z.strictObject({ current: VersionId, published: z.record(VersionId, z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal')).default({}) })

/** `version.yaml` of one version folder. */
export const VersionFile = z.strictObject({
  version: VersionId,
  effectiveAt: CalendarDate,
  summary: LocalisedText,
  preamble: LocalisedText,
  chapters: z.array(z.strictObject({ id: Slug, title: LocalisedText, summary: LocalisedText })).min(1).max(20),
  exceptions: z.array(z.strictObject({ id: Slug, title: LocalisedText, rule: LocalisedText })).max(20),
  actionSets: z.array(z.strictObject({
    id: Slug,
    account: z.array(Action).max(10).default([]),
    video: z.array(Action).max(10).default([]),
    comment: z.array(Action).max(10).default([]),
    message: z.array(Action).max(10).default([]),
  })).min(1).max(20),
})
export type VersionFile = z.output<typeof VersionFile>

const sentences = z.array(LocalisedText).min(1).max(12)

/** Laws by country: ids of that country's pack, or the word `unsourced` where we hold no source for one. */
const LawGrounds = z.record(Country, z.union([z.literal('unsourced'), z.array(Slug).min(1).max(10)]))

export const ClauseRow = z.strictObject({
  id: ClauseId,
  title: LocalisedText,
  rule: LocalisedText,
  tiers: z.strictObject({ notAllowed: sentences.optional(), limited18: sentences.optional(), notForFeeds: sentences.optional() })
    .refine((tiers) => Object.keys(tiers).length > 0, 'names no tier'),
  exceptions: z.array(Slug).max(10).default([]),
  severity: z.number().int().min(1).max(5),
  immediate: z.boolean().default(false),
  /** Whether a decision under the clause counts against the account: protection and care do not. */
  strikes: z.boolean().default(true),
  /** Whether only a person may decide: no rule, model or timer acts under the clause by itself. */
  personDecides: z.boolean().default(false),
  examples: z.strictObject({ against: sentences, allowed: z.array(LocalisedText).max(12).default([]) }),
  actions: Slug,
  queue: Slug.optional(),
  dsa: z.strictObject({ category: DsaCategory, keyword: DsaKeyword })
    .refine(keywordFits, 'the keyword does not belong to the category'),
  law: LawGrounds.default({}),
  ageMark: AgeMark,
}).refine((clause) => !clause.immediate || clause.severity === 5, { error: 'only severity 5 may be immediate', path: ['immediate'] })
export type ClauseRow = z.output<typeof ClauseRow>

/** One policy with its clauses; the file bears the policy's id. */
export const PolicyFile = z.strictObject({
  policy: Slug,
  chapter: Slug,
  queue: Slug,
  title: LocalisedText,
  clauses: z.array(ClauseRow).min(1).max(20),
})
export type PolicyFile = z.output<typeof PolicyFile>

const hours = z.number().int().min(1).max(24 * 365)
export const StrikeStep = z.discriminatedUnion('consequence', [
  z.strictObject({ atStrikes: z.number().int().min(1).max(100), consequence: z.literal('restrict-feature'), hours }),
  z.strictObject({ atStrikes: z.number().int().min(1).max(100), consequence: z.literal('suspend'), hours }),
  z.strictObject({ atStrikes: z.number().int().min(1).max(100), consequence: z.literal('remove') }),
])
export type StrikeStep = z.output<typeof StrikeStep>

const climbing = z.array(StrikeStep).max(10)
  .refine((steps) => steps.every((step, i) => i === 0 || step.atStrikes > steps[i - 1]!.atStrikes), 'steps must climb')

/** `strikes.yaml`: what repeated violations lead to. */
export const Strikes = z.strictObject({
  expiryDays: z.number().int().min(1).max(3_650),
  /** The first violation of a policy is told, but not counted, up to this severity. */
  firstWarningUpToSeverity: z.number().int().min(0).max(5),
  immediate: z.literal('remove'),
  severities: z.array(z.strictObject({
    severity: z.number().int().min(1).max(5),
    perPolicy: climbing,
    perFeature: climbing,
  })).length(5).refine((rows) => new Set(rows.map((row) => row.severity)).size === 5, 'each severity needs one row'),
  acrossPolicies: climbing,
  featureOf: z.strictObject({ video: Feature, comment: Feature, message: Feature, account: Feature }),
  texts: z.strictObject({ warning: LocalisedText, strike: LocalisedText, expiry: LocalisedText, immediate: LocalisedText }),
})
export type Strikes = z.output<typeof Strikes>
