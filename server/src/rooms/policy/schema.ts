import { z } from 'zod'
import { LocalisedText } from './localised.ts'
import { AgeMark, SubjectKind } from './vocabulary.ts'

/** What routes take and give; the packs' own schemas lie beside their loaders. */
export const LocaleQuery = z.strictObject({ locale: z.string().trim().min(1).max(35).optional() })

export const ReasonsQuery = z.strictObject({ locale: LocaleQuery.shape.locale, subject: SubjectKind.optional() })

export const ReasonAnswer = z.strictObject({
  id: z.string(),
  label: z.string(),
  hint: z.string().nullable(),
  subjects: z.array(SubjectKind),
  policy: z.string(),
})

export const GuidelinesQuery = z.strictObject({ locale: LocaleQuery.shape.locale, version: z.string().max(10).optional(), q: z.string().trim().max(200).optional() })

export const ClauseParams = z.strictObject({ clauseId: z.string().max(120) })

const Tiers = z.strictObject({ notAllowed: z.array(z.string()), limited18: z.array(z.string()), notForFeeds: z.array(z.string()) })

export const ClauseAnswer = z.strictObject({
  id: z.string(),
  version: z.string(),
  chapter: z.string(),
  policy: z.string(),
  policyTitle: z.string(),
  title: z.string(),
  rule: z.string(),
  tiers: Tiers,
  exceptions: z.array(z.strictObject({ id: z.string(), title: z.string(), rule: z.string() })),
  examples: z.strictObject({ against: z.array(z.string()), allowed: z.array(z.string()) }),
  severity: z.number().int(),
  immediate: z.boolean(),
  ageMark: AgeMark,
})
export type ClauseAnswer = z.output<typeof ClauseAnswer>

export const GuidelinesAnswer = z.strictObject({
  version: z.string(),
  effectiveAt: z.string(),
  language: z.enum(['kk', 'ru', 'en']),
  versions: z.array(z.string()),
  summary: z.string(),
  preamble: z.string(),
  chapters: z.array(z.strictObject({ id: z.string(), title: z.string(), summary: z.string(), clauses: z.array(ClauseAnswer) })),
})
export type GuidelinesAnswer = z.output<typeof GuidelinesAnswer>

export const VersionParams = z.strictObject({ version: z.string().max(10) })
export const ChangesQuery = z.strictObject({ since: z.string().max(10).optional() })

export const VersionView = z.strictObject({ version: z.string(), effectiveAt: z.string(), summary: z.string(), clauses: z.number().int(), state: z.enum(['earlier', 'current', 'coming']) })
export type VersionView = z.output<typeof VersionView>

/** One of the two is empty, both where nothing stands. */
const Side = z.strictObject({ texts: z.array(LocalisedText), values: z.array(z.string()) })
const FieldChange = z.strictObject({ field: z.string(), before: Side, after: Side })

export const GuidelinesChanges = z.strictObject({
  from: z.string(),
  to: z.string(),
  effectiveAt: z.string(),
  summary: z.string(),
  /** The preamble, chapters and strikes. */
  around: z.array(FieldChange),
  clauses: z.array(z.strictObject({
    id: z.string(),
    change: z.enum(['added', 'removed', 'changed']),
    title: z.string(),
    chapter: z.string(),
    queue: z.string(),
    severity: z.number().int(),
    /** Whether it changes what is decided, or how: certificates and rules are affected by these only. */
    isOfSubstance: z.boolean(),
    fields: z.array(FieldChange),
    reasons: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  })),
})
export type GuidelinesChanges = z.output<typeof GuidelinesChanges>
