import { z } from 'zod'
import { actions, assurances, bands, modes, spanKinds, subjectKinds } from '../vocabulary.ts'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is to be lower-case words joined by hyphens').max(60)
const clause = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/, 'is to be a clause such as harassment.targeted-abuse').max(120)
const country = z.string().regex(/^[A-Z]{2}$/, 'is to be an ISO 3166-1 alpha-2 code')
const language = z.string().regex(/^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*|mixed|other)$/, 'is to be a language tag')
const sentence = z.string().min(3).max(400)
const count = z.number().int().min(0)
const share = z.number().min(0).max(1)

export const Given = z.strictObject({
  content: z.strictObject({ kind: z.enum(subjectKinds), caption: z.string().max(5_000), isReply: z.boolean() }).partial(),
  signals: z.strictObject({ hashMatches: z.array(z.strictObject({ bank: slug, distance: count.max(256), share })).max(20), statedAge: z.number().min(-1).max(120) }).partial(),
  author: z.strictObject({ band: z.enum(bands), assurance: z.enum(assurances), accountAgeDays: z.number().min(0), strikes: count, followers: count, following: count }).partial(),
  audience: z.strictObject({ minorsShare: share, views: count, addresseeBand: z.union([z.enum(bands), z.literal('')]) }).partial(),
  counters: z.record(slug, z.number().min(0)),
  country,
  place: z.strictObject({ minimumAge: z.number().int().min(1).max(21) }).partial(),
}).partial()

export const Case = z.strictObject({
  text: z.string().max(5_000).default(''),
  language: language.default('other'),
  note: z.string().max(300).optional(),
  /** List name to words of the text that it hits. */
  hits: z.record(z.string(), z.array(z.string().min(1)).min(1)).default({}),
  severity: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(2),
  /** Kind of span to the stretches of the text that it marks. */
  spans: z.partialRecord(z.enum(spanKinds), z.array(z.string().min(1)).min(1)).default({}),
  scores: z.record(z.string(), share).default({}),
  given: Given.default({}),
  expect: z.enum(['fires', 'silent']),
})

export const Counter = z.strictObject({
  name: slug,
  measure: z.enum(['count', 'distinct', 'rate']),
  of: z.array(slug).min(1).max(10),
  by: z.enum(['account', 'device', 'pair', 'hash']),
  distinct: z.enum(['account', 'device', 'target', 'hash']).optional(),
  window: z.string().regex(/^[1-9]\d{0,4}(m|h)$/, 'is to be minutes or hours, such as 10m or 24h'),
}).refine((counter) => (counter.measure === 'distinct') === (counter.distinct !== undefined), { message: 'a distinct counter, and no other, says what it tells apart', path: ['distinct'] })

export const RuleText = z.strictObject({
  id: slug,
  note: z.string().max(500).optional(),
  policy: clause,
  severity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  mode: z.enum(modes),
  subjects: z.array(z.enum(subjectKinds)).min(1),
  countries: z.array(country).min(1).optional(),
  languages: z.array(language).min(1).optional(),
  when: z.string().min(1).max(2_000),
  proposal: z.strictObject({ action: z.enum(actions), confidence: share, queue: slug.optional() }),
  reason: z.strictObject({ kk: sentence, ru: sentence, en: sentence }),
  limits: z.strictObject({ automaticPerHour: z.number().int().min(1).max(10_000) }).optional(),
  cases: z.array(Case).min(1).max(200),
})

export const PackText = z.strictObject({
  pack: slug,
  version: z.number().int().min(1),
  description: z.string().max(1_000).optional(),
  /** Private messages are read only where a law allows it from a date on. */
  messages: z.strictObject({ legalBasis: z.string().min(3).max(300), since: z.iso.date(), countries: z.array(country).min(1) }).optional(),
  counters: z.array(Counter).max(50).default([]),
  rules: z.array(RuleText).min(1).max(500),
})

export type PackText = z.output<typeof PackText>
export type RuleText = z.output<typeof RuleText>
export type Case = z.output<typeof Case>
export type CounterText = z.output<typeof Counter>
