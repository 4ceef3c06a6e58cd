import { z } from 'zod'
import { SpanAsked } from './schema.ts'

/**
 * What each authority's report must look like. Every report is checked against its schema before it leaves, and the
 * schemas are published in openapi.json, so that a reader's program can check a file that it was given.
 */
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
const count = z.number().int().min(0)
const of = { version: z.literal(1), country: z.string().regex(/^[A-Z]{2}$/).nullable(), from: month, to: month, synthetic: z.boolean(), checkpoint: z.string().nullable() }
/** What the template asks for and we could not fill, or could find no source of, and why. */
const notSourced = z.array(z.object({ what: z.string(), why: z.string() })).min(1)

export const dsaSections = ['identification', 'orders', 'notices', 'own-initiative', 'complaints', 'automated-means', 'human-resources', 'recipients'] as const
export const DsaRow = z.object({
  section: z.number().int().min(1).max(dsaSections.length), section_name: z.enum(dsaSections), indicator: z.string().regex(/^[a-z0-9_]+$/),
  scope: z.string().regex(/^(?:TOTAL|WITHHELD|STATEMENT_CATEGORY_[A-Z_]+)$/), unit: z.enum(['count', 'hours', 'share', 'text']),
  value: z.union([z.string(), z.number(), z.null()]), note: z.string(),
})
export type DsaRow = z.infer<typeof DsaRow>
export const DsaReport = z.object({ report: z.literal('eu-2024-2835'), ...of, rows: z.array(DsaRow), notSourced })
  .refine(({ rows }) => dsaSections.every((name, at) => rows.some(({ section, section_name: own }) => own === name && section === at + 1)), 'every one of the eight sections has a row')
  .refine(({ rows }) => rows.every(({ value, note }) => value !== null || note !== ''), 'an empty value says why')

const share = z.object({ share: z.number().min(0).max(1), low: z.number(), high: z.number() }).nullable()
const divided = z.array(z.object({ value: z.string(), n: count.nullable(), atLeast: z.boolean() }))
export const SantaClara = z.object({
  report: z.literal('santa-clara-2'), ...of,
  actioned: z.object({ videos: count, comments: count, messages: count, accountsRemoved: count, accountsSuspended: count }),
  byRule: divided, byLanguage: divided, byDetection: divided, bySubject: divided,
  appeals: z.object({ received: count, upheld: count, reversed: count }),
  reinstatements: z.object({ all: count, onAppeal: count, byOurselves: count }),
  stateActors: z.object({ received: count, complied: count, partly: count, rejected: count, restrictions: count }),
  automation: z.object({ decidedAlone: count, reversed: count, errorRate: share }),
  notSourced,
}).refine(({ reinstatements: { all, onAppeal, byOurselves } }) => all === onAppeal + byOurselves, 'reinstatements add up')

export const KzReport = z.object({
  report: z.literal('kz-authorised-body'), ...of, country: z.literal('KZ'), locale: z.enum(['kk', 'ru']), title: z.string(), service: z.string(),
  sections: z.array(z.object({ title: z.string(), rows: z.array(z.object({ figure: z.string(), name: z.string(), value: z.string(), isPart: z.boolean() })).min(1) })).min(4),
  notes: z.array(z.string()), notSourced,
})
export type KzReport = z.infer<typeof KzReport>

export const KzAsked = z.strictObject({ from: month, to: month, locale: z.enum(['kk', 'ru']).default('kk'), synthetic: SpanAsked.shape.synthetic })
