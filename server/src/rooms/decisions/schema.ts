import { z } from 'zod'
import { Action, type Feature, type LocalisedText } from '../policy/index.ts'
import type { Subject } from '../standing/index.ts'

export const sources = ['rule', 'moderator', 'report', 'appeal', 'order', 'timer', 'own-initiative'] as const
export type Source = (typeof sources)[number]
export const automations = ['fully', 'partially', 'not'] as const
export type Automation = (typeof automations)[number]

/** What a rule saw: its name and the words, with offsets in UTF-16 units of the subject's text. */
export type Detection = { rule?: string; words?: { word: string; start: number; end: number }[] }

/** What was seen, in the decider's own words, or in all three languages when a rule speaks. */
export type FoundFacts = string | LocalisedText

export type Decision = {
  id: string
  subject: Subject
  /** The person restricted. */
  accountId: string
  country: string
  language: string | null
  policyId: string
  policyVersion: string
  action: Action | 'restore'
  /** ISO 3166-1 alpha-2 codes; null is everywhere. */
  territory: string[] | null
  feature: Feature | null
  source: Source
  detection: Detection
  automatedDetection: boolean
  automatedDecision: Automation
  facts: FoundFacts | null
  decidedAt: Date
  decidedBy: { kind: string; id: string | null }
  endsAt: Date | null
  /** The decision that this one takes back. */
  reverses: string | null
  /** The decision whose strike led to this one. */
  consequenceOf: string | null
  /** The person is not told before; set by orders under secrecy. */
  notifyAfter: Date | null
  appealableUntil: Date | null
}

/** `id` only where it must be known before, as a receipt needs it. */
export type NewDecision = Omit<Decision, 'id' | 'decidedAt' | 'decidedBy' | 'feature' | 'endsAt' | 'consequenceOf'> & Partial<Pick<Decision, 'id' | 'feature' | 'endsAt' | 'consequenceOf'>>

export const SubjectView = z.object({ kind: z.enum(['account', 'video', 'comment', 'message']), id: z.string() })

/** The statement of reasons as the host gets it. `facts` and `statement` are in the caller's language. */
export const StatementView = z.object({
  id: z.string(),
  subject: SubjectView,
  policy: z.object({ id: z.string(), version: z.string(), title: z.string() }),
  action: z.union([Action, z.literal('restore')]),
  territory: z.array(z.string()).nullable(),
  source: z.enum(sources),
  automatedDetection: z.boolean(),
  automatedDecision: z.enum(automations),
  facts: z.string(),
  decidedAt: z.iso.datetime(),
  appealableUntil: z.iso.datetime().nullable(),
  endsAt: z.iso.datetime().nullable(),
  reverses: z.string().nullable(),
  reversedBy: z.string().nullable(),
  statement: z.object({ title: z.string(), paragraphs: z.array(z.string()), language: z.enum(['kk', 'ru', 'en']) }),
})
export type StatementView = z.output<typeof StatementView>
