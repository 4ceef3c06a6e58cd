import { z } from 'zod'
import { DsaStatement } from './dsa-format.ts'

export const ExportQuery = z.strictObject({
  from: z.iso.date(),
  /** The first day that is not asked for. */
  to: z.iso.date(),
  /** Statements about sample people, which are never mixed with real ones. */
  samples: z.enum(['true', 'false']).default('false'),
  cursor: z.string().max(64).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(100),
})

export const StatementsPage = z.object({
  items: z.array(DsaStatement),
  nextCursor: z.string().nullable(),
  synthetic: z.boolean(),
  /** What became of the decisions of this page: each is a valid statement, left out, or refused by the database's form. */
  looked: z.number().int(),
  leftOut: z.object({ takesNothing: z.number().int(), otherPeople: z.number().int() }),
  refused: z.array(z.object({ decisionId: z.string(), problems: z.array(z.object({ pointer: z.string(), message: z.string() })) })),
})
export type StatementsPage = z.output<typeof StatementsPage>

/** The body that the database takes in one request. */
export const StatementsFile = z.object({ statements: z.array(DsaStatement) })
