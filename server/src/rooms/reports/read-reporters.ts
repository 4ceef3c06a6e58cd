import { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { requireAccount } from '../accounts/index.ts'
import { SubjectKind } from '../policy/index.ts'
import { believedBetween, credibilityOf, isMisuse, misuse } from './credibility.ts'
import { figuresOfReporter, flaggerOfAccount, selectBrigades, selectWarned } from './store-flaggers.ts'
import { recordsOf, warnedAt } from './store.ts'

const day = 86_400_000
const shownDays = 30

export const ReporterView = z.object({
  accountId: z.string(),
  filed: z.number().int(),
  open: z.number().int(),
  right: z.number().int(),
  wrong: z.number().int(),
  /** Mean of the posterior, and the interval that holds the true share with probability 0.9. */
  credibility: z.number(),
  between: z.tuple([z.number(), z.number()]),
  warnedAt: z.iso.datetime().nullable(),
  /** Reports a day that are left to somebody who was warned and is still nearly always wrong; null is no limit. */
  dailyLimit: z.number().int().nullable(),
  flagger: z.object({ name: z.string(), areas: z.array(z.string()) }).nullable(),
})

/** How far a person's reports are believed, and from what that is known. */
export async function readReporter(ctx: Ctx, rawId: string): Promise<z.output<typeof ReporterView>> {
  permit(ctx, 'reporter.read')
  const { id } = await requireAccount(ctx, rawId)
  const [figures, records, warned, flagger] = await Promise.all([figuresOfReporter(ctx.db, id), recordsOf(ctx.db, [id]), warnedAt(ctx.db, id), flaggerOfAccount(ctx.db, id)])
  const record = records.get(id) ?? { right: 0, wrong: 0 }
  return {
    accountId: id,
    ...figures,
    ...record,
    credibility: credibilityOf(record),
    between: believedBetween(record),
    warnedAt: warned?.toISOString() ?? null,
    dailyLimit: warned !== null && isMisuse(record) ? misuse.dailyAfterWarning : null,
    flagger: flagger && { name: flagger.name, areas: flagger.areas },
  }
}

export const WarnedQuery = z.strictObject({ cursor: z.string().regex(/^\d{1,15} [0-9a-f-]{36}$/).optional(), limit: z.coerce.number().int().min(1).max(100).default(50) })
export const WarnedView = ReporterView.pick({ accountId: true, right: true, wrong: true, credibility: true, dailyLimit: true }).extend({ warnedAt: z.iso.datetime() })

/** People who were warned because their reports are nearly always wrong, the latest first, and whether they are limited now. */
export async function listWarned(ctx: Ctx, raw: unknown): Promise<{ items: z.output<typeof WarnedView>[]; nextCursor: string | null }> {
  permit(ctx, 'reporter.read')
  const { cursor, limit } = parse(WarnedQuery, raw)
  const [at = '', id = ''] = cursor?.split(' ') ?? []
  const rows = await selectWarned(ctx.db, cursor === undefined ? null : { warnedAt: new Date(Number(at)), accountId: existingId(id) }, limit + 1)
  const shown = rows.slice(0, limit)
  const records = await recordsOf(ctx.db, shown.map(({ accountId }) => accountId))
  const items = shown.map((row) => {
    const found = records.get(row.accountId) ?? { right: 0, wrong: 0 }
    return { accountId: row.accountId, ...found, credibility: credibilityOf(found), dailyLimit: isMisuse(found) ? misuse.dailyAfterWarning : null, warnedAt: row.warnedAt.toISOString() }
  })
  const last = shown.at(-1)
  return { items, nextCursor: rows.length > limit && last ? `${last.warnedAt.getTime()} ${last.accountId}` : null }
}

export const BrigadeView = z.object({
  subject: z.object({ kind: SubjectKind, id: z.string() }),
  reports: z.number().int(),
  reporters: z.number().int(),
  firstAt: z.iso.datetime(),
  lastAt: z.iso.datetime(),
  caseId: z.string(),
})

/** Where many new accounts reported one subject within an hour, in the last thirty days, the latest first. */
export async function listBrigades(ctx: Ctx): Promise<{ items: z.output<typeof BrigadeView>[]; nextCursor: null }> {
  permit(ctx, 'reporter.read')
  const found = await selectBrigades(ctx.db, new Date(ctx.now.getTime() - shownDays * day))
  return { items: found.map(({ firstAt, lastAt, ...row }) => ({ ...row, firstAt: firstAt.toISOString(), lastAt: lastAt.toISOString() })), nextCursor: null }
}
