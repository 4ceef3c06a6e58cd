import { z } from 'zod'
import type { Feature, SubjectKind } from '../policy/index.ts'
import { Action } from '../policy/index.ts'

export type { SubjectKind } from '../policy/index.ts'
/** What a decision, a report or a case is about. */
export type Subject = { kind: SubjectKind; id: string }

export const RestrictionKind = Action
export type RestrictionKind = z.output<typeof RestrictionKind>

/** One limit on one subject, with the decision that made it. It holds from `startsAt` until it is ended or due. */
export type Restriction = {
  id: string
  subject: Subject
  kind: RestrictionKind
  /** Only for `withhold`: ISO 3166-1 alpha-2 codes. */
  countries: string[] | null
  /** Only for `restrict-feature`. */
  feature: Feature | null
  decisionId: string
  startsAt: Date
  endsAt: Date | null
  endedAt: Date | null
}

export type NewRestriction = Pick<Restriction, 'subject' | 'kind' | 'countries' | 'feature' | 'decisionId' | 'endsAt'>
