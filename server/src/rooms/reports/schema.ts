import { z } from 'zod'
import { SubjectKind } from '../policy/index.ts'
import type { Subject } from '../standing/index.ts'

const id = z.string().min(1).max(64)

export const FileReport = z.strictObject({
  reporterAccountId: id.optional(),
  subject: z.strictObject({ kind: SubjectKind, id }),
  reason: z.string().min(1).max(60),
  note: z.string().trim().max(2_000).optional(),
})

export const outcomes = ['violation', 'no-violation'] as const
export type Outcome = (typeof outcomes)[number]

export const ReportFiled = z.object({ id: z.string(), state: z.enum(['received', 'in-review', 'concluded']) })
export type ReportFiled = z.output<typeof ReportFiled>

export const ReportView = z.object({
  id: z.string(),
  state: z.enum(['received', 'in-review', 'concluded']),
  subject: z.object({ kind: SubjectKind, id: z.string() }),
  reason: z.string(),
  receivedAt: z.iso.datetime(),
  outcome: z.enum(outcomes).optional(),
  concludedAt: z.iso.datetime().optional(),
})
export type ReportView = z.output<typeof ReportView>

export type Report = { id: string; reporterAccountId: string | null; subject: Subject; country: string; reason: string; note: string | null; caseId: string; receivedAt: Date; flaggerId: string | null; arranged: boolean }
