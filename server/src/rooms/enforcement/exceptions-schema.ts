import { z } from 'zod'
import { SubjectKind } from '../policy/index.ts'
import type { Subject } from '../standing/index.ts'

export const exceptionKinds = ['newsworthy', 'public-interest', 'protected-account'] as const
export const ExceptionKind = z.enum(exceptionKinds)
export type ExceptionKind = z.output<typeof ExceptionKind>

export const longestDays = 365

export const ProposeException = z.strictObject({
  kind: ExceptionKind,
  subject: z.strictObject({ kind: SubjectKind, id: z.string().min(1).max(64) }),
  /** The clause that is not applied; not for a protected account. */
  policy: z.string().max(120).optional(),
  reason: z.string().trim().min(20).max(1_000),
  days: z.number().int().min(1).max(longestDays),
})
export const EndException = z.strictObject({ reason: z.string().trim().min(3).max(500) })

export const exceptionStates = ['proposed', 'in-force', 'over'] as const
export const ExceptionsQuery = z.strictObject({ state: z.enum(exceptionStates).optional(), cursor: z.string().max(64).optional(), limit: z.coerce.number().int().min(1).max(100).default(50) })

export type Exception = {
  id: string; kind: ExceptionKind; subject: Subject; accountId: string; country: string; policyId: string | null; reason: string | null
  owner: string; proposedAt: Date; confirmedBy: string | null; confirmedAt: Date | null; endsAt: Date; endedAt: Date | null; endedBy: string | null; endedBecause: string | null
}

export function exceptionStateOf({ confirmedAt, endsAt, endedAt }: Pick<Exception, 'confirmedAt' | 'endsAt' | 'endedAt'>, now: Date): (typeof exceptionStates)[number] {
  if (endedAt !== null || endsAt <= now) return 'over'
  return confirmedAt === null ? 'proposed' : 'in-force'
}

export const ExceptionView = z.object({
  id: z.string(),
  kind: ExceptionKind,
  state: z.enum(exceptionStates),
  subject: z.object({ kind: SubjectKind, id: z.string() }),
  country: z.string(),
  policy: z.object({ id: z.string(), title: z.string() }).nullable(),
  reason: z.string().nullable(),
  owner: z.string(),
  proposedAt: z.iso.datetime(),
  confirmedBy: z.string().nullable(),
  confirmedAt: z.iso.datetime().nullable(),
  endsAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  endedBecause: z.string().nullable(),
})
export type ExceptionView = z.output<typeof ExceptionView>

/** By the month of confirmation, UTC. `inForce` are those of the row that hold now. */
export const PublishedException = z.object({ month: z.string(), country: z.string(), kind: ExceptionKind, made: z.number().int(), inForce: z.number().int() })
export type PublishedException = z.output<typeof PublishedException>
