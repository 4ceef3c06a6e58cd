import { z } from 'zod'

const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month is YYYY-MM')
const asked = { country: z.string().regex(/^[A-Z]{2}$/, 'a country is two capital letters').optional(), from: month, to: month }
/** As it stands in an address. */
export const SpanAsked = z.strictObject({ ...asked, synthetic: z.enum(['true', 'false']).default('false') })
export const SpanQuery = SpanAsked.transform(({ synthetic, ...span }) => ({ ...span, synthetic: synthetic === 'true' }))
export const DefinitionsQuery = z.strictObject({ locale: z.enum(['kk', 'ru', 'en']).default('en') })

const count = z.number().int()
export const Figures = z.object({
  country: z.string().nullable(), from: z.string(), to: z.string(), synthetic: z.boolean(),
  accountsRemoved: z.object({ total: count, underMinimumAge: count, restored: count }),
  videosRemoved: z.object({ total: count, automated: count, proactive: count, beforeAnyView: count, within24Hours: count, restored: count, byPolicy: z.record(z.string(), count) }),
  blockedBeforePublication: count,
  commentsRemoved: count,
  reports: z.object({ received: count, concluded: count, medianHoursToOutcome: z.number().nullable() }),
  appeals: z.object({ received: count, upheld: count, reversed: count }),
  orders: z.object({ received: count, complied: count, partly: count, rejected: count, medianHours: z.number().nullable() }),
  checkpoint: z.string().nullable(),
})
export type FiguresAnswer = z.infer<typeof Figures>

export const Months = z.object({ country: z.string().nullable(), from: z.string(), to: z.string(), synthetic: z.boolean(), items: z.array(z.object({ month: z.string(), counts: z.record(z.string(), count) })) })
export const Definitions = z.object({ items: z.array(z.object({ id: z.string(), title: z.string(), definition: z.string() })), nextCursor: z.null() })
export const Countries = z.object({ items: z.array(z.object({ country: z.string(), synthetic: z.boolean(), from: z.string(), to: z.string() })), nextCursor: z.null() })
