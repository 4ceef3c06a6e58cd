import { z } from 'zod'
import type { Automation, Detection, FoundFacts, Source } from '../decisions/index.ts'
import type { Action, Feature } from '../policy/index.ts'
import type { Subject } from '../standing/index.ts'

export type Enforcement = {
  subject: Subject
  /** A clause of the guidelines, or with source `order` the id of a legal ground of the place. */
  policyId: string
  action: Action
  facts: FoundFacts | null
  source: Source
  detection?: Detection
  automatedDetection: boolean
  automatedDecision: Automation
  /** Countries for `withhold`; the subject's own country unless said otherwise. */
  territory?: string[] | null
  /** For `restrict-feature`; the feature of the subject's kind unless said otherwise. */
  feature?: Feature | null
  /** For `restrict-feature` and `suspend`; seven days unless said otherwise. */
  endsAt?: Date | null
  beforePublication?: boolean
  /** The person is told no earlier; for orders under secrecy. */
  notifyAfter?: Date | null
  /** A report was among the grounds, whatever the source. */
  fromReport?: boolean
  /** False where the decision must not count against the person, such as an age removal. True unless said otherwise. */
  counts?: boolean
}

export type Reversal = { decisionId: string; facts: FoundFacts | null; source: Source }

export type Violation = {
  decisionId: string
  accountId: string
  clauseId: string
  policy: string
  policyVersion: string
  feature: Feature
  severity: number
  immediate: boolean
  automated: 'fully' | 'partially'
  at: Date
}

export const StrikesView = z.object({
  items: z.array(z.object({
    decisionId: z.string(),
    policy: z.string(),
    feature: z.string(),
    at: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    /** A warning is told but not counted. */
    kind: z.enum(['warning', 'strike']),
    title: z.string(),
  })),
  expiryDays: z.number(),
})
export type StrikesView = z.output<typeof StrikesView>
