import type { Ctx } from '../../kernel/house.ts'
import { openEvidence } from './age-of.ts'
import { ages } from './born.ts'
import { combine, type Evidence, type Level } from './combine.ts'
import { todayIn } from './country-day.ts'
import { deviceHashOf, evidenceOf, peopleByIds, verifiedEvidenceOf } from './store.ts'

/** Whole years that are possible for somebody on a day; `upper` null where nothing limits it. */
export type KnownAge = { lower: number; upper: number | null; level: Level }

const nobodyIsOlder = 120

/** Those of the accounts whose identity checks alone say that they have at least so many years today. */
export async function verifiedAtLeast(ctx: Ctx, accountIds: readonly string[], years: number): Promise<Set<string>> {
  const rows = await verifiedEvidenceOf(ctx.db, accountIds)
  if (rows.length === 0) return new Set()
  const people = new Map((await peopleByIds(ctx.db, [...new Set(rows.map(({ accountId }) => accountId))])).map((person) => [person.accountId, person.country]))
  const enough = [...Map.groupBy(rows, ({ accountId }) => accountId)].filter(([id, own]) => {
    const today = todayIn(ctx, people.get(id) ?? 'ZZ')
    return ages(combine(own.map((row) => openEvidence(ctx, row)), today).protection, today).lower >= years
  })
  return new Set(enough.map(([id]) => id))
}

/** What each account's evidence allows on a date: the youngest and the oldest, and the strongest method behind it. */
export async function knownAges(ctx: Ctx, accountIds: readonly string[], date: string): Promise<Map<string, KnownAge>> {
  const rows = await evidenceOf(ctx.db, accountIds)
  return new Map([...Map.groupBy(rows, ({ accountId }) => accountId)].map(([id, own]) => {
    const evidence = own.map((row) => openEvidence(ctx, row))
    const { lower, upper } = ages(combine(evidence, date).protection, date)
    return [id, { lower, upper: upper > nobodyIsOlder ? null : upper, level: strongest(evidence) }]
  }))
}

const order: readonly Level[] = ['verified', 'estimated', 'declared']
const strongest = (evidence: readonly Evidence[]): Level => order.find((level) => evidence.some((each) => each.level === level)) ?? 'declared'

export type EvidenceLine = { method: string; level: string; from: number; to: number | null; givenAt: Date }

/** The evidence on one account as ages of today, oldest first: what a moderator may see, and never a date. */
export async function evidenceLines(ctx: Ctx, accountId: string): Promise<EvidenceLine[]> {
  const [rows, people] = await Promise.all([evidenceOf(ctx.db, [accountId]), peopleByIds(ctx.db, [accountId])])
  const today = todayIn(ctx, people[0]?.country ?? 'ZZ')
  return rows.map((row) => {
    const { method, level, born } = openEvidence(ctx, row)
    const { lower, upper } = ages(born, today)
    return { method, level, from: lower, to: upper > nobodyIsOlder ? null : upper, givenAt: row.givenAt }
  })
}

/** The keyed hash of the device that an account was opened on; null when the host named none. */
export const deviceOf = (ctx: Ctx, accountId: string): Promise<Buffer | null> => deviceHashOf(ctx.db, accountId)
