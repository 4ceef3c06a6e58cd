import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { accountCards } from '../accounts/index.ts'
import { daysBefore, localDate } from '../policy/index.ts'
import { noticeChoices } from './tell-guardians.ts'
import { insertSummary, standingPairings } from './store-doubts.ts'
import { usedSince } from './store-screen.ts'
import { wallClock } from './windows.ts'

const batch = 200
/** Told on Monday from this hour of the teen's own clock on, when most families are up. */
const fromHour = '08:00'

/** The weeks that have ended in the zones of the teens and were not told yet. Says how many were. */
export async function summariseWeeks(ctx: Ctx): Promise<number> {
  let told = 0
  for (let after = '00000000-0000-0000-0000-000000000000', more = true; more;) {
    const page = await standingPairings(ctx.db, after, batch)
    const cards = new Map((await accountCards(ctx, [...new Set(page.map(({ teenId }) => teenId))])).map((card) => [card.id, card]))
    const chosen = await noticeChoices(ctx.db, page.map(({ id }) => id))
    for (const { id, teenId, guardianId } of page) {
      const teen = cards.get(teenId)
      if (!teen || teen.closedAt !== null || teen.band === '18+' || !chosen(id)['weekly-summary']) continue
      const { weekday, time } = wallClock(ctx.now, teen.timeZone)
      if (weekday !== 1 || time < fromHour) continue
      if (await summarise(ctx, { pairingId: id, guardianAccountId: guardianId, accountId: teenId }, localDate(ctx.now, teen.timeZone))) told += 1
    }
    more = page.length === batch
    after = page.at(-1)?.id ?? after
  }
  return told
}

/** Sums of time only: the two weeks before `monday`, and the longest day of the last one. */
function summarise(ctx: Ctx, pair: { pairingId: string; guardianAccountId: string; accountId: string }, monday: string): Promise<boolean> {
  return change(ctx, async (tx) => {
    const week = daysBefore(monday, 7)
    if (!(await insertSummary(tx, pair.pairingId, week))) return false
    const days = (await usedSince(tx, pair.accountId, daysBefore(monday, 14))).filter(({ day }) => day < monday)
    const last = days.filter(({ day }) => day >= week)
    const sum = (list: readonly { seconds: number }[]) => list.reduce((total, { seconds }) => total + seconds, 0)
    const longest = last.toSorted((a, b) => b.seconds - a.seconds)[0]
    await record(tx, 'week.summarised', { ...pair, week, seconds: sum(last), secondsBefore: sum(days) - sum(last), longestDay: longest?.day ?? null }, { kind: 'pairing', id: pair.pairingId })
    return true
  })
}
