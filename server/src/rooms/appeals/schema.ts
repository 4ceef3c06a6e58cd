import { z } from 'zod'

const id = z.string().min(1).max(64)
const words = z.string().trim().min(1).max(4_000)

export const FileAppeal = z.strictObject({
  accountId: id,
  /** The decision contested by the person it restricts. */
  decisionId: id.optional(),
  /** The report whose outcome "no violation" its reporter contests. */
  reportId: id.optional(),
  statement: words,
  /** Words or links that support it. */
  evidence: z.union([words, z.array(words).max(10)]).optional(),
}).superRefine((appeal, issue) => {
  if ((appeal.decisionId === undefined) === (appeal.reportId === undefined)) issue.addIssue({ code: 'custom', path: ['decisionId'], message: 'give either decisionId or reportId' })
})

const state = z.enum(['received', 'in-review', 'concluded'])
export const AppealFiled = z.object({ id: z.string(), state })
export type AppealFiled = z.output<typeof AppealFiled>

export const appealOutcomes = ['upheld', 'reversed'] as const
export type AppealOutcome = (typeof appealOutcomes)[number]

export const AppealView = z.object({
  id: z.string(),
  state,
  level: z.number().int(),
  decisionId: z.string().optional(),
  reportId: z.string().optional(),
  filedAt: z.iso.datetime(),
  /** What was contested stays (`upheld`) or was changed (`reversed`). */
  outcome: z.enum(appealOutcomes).optional(),
  concludedAt: z.iso.datetime().optional(),
})
export type AppealView = z.output<typeof AppealView>

export type Appeal = { id: string; accountId: string; decisionId: string | null; reportId: string | null; level: number; country: string; statement: string | null; evidence: string[]; caseId: string; filedAt: Date }
