import type { Ctx } from '../../kernel/house.ts'
import type { AccountCard } from '../accounts/index.ts'
import { type DayLimit, localDate, type TimeWindow } from '../policy/index.ts'
import { type Effective, effectiveSettings } from './effective-settings.ts'
import { type Given, grantsOn, type TimeAbout, usedOn } from './store-screen.ts'
import type { BoundBy } from './strictest.ts'
import { isInside, wallClock } from './windows.ts'

type LimitedBy = 'dailyScreenTime' | 'weekdayScreenTime'
type Warning = { reason: TimeAbout; seconds: number }
/** `warning` says that the app closes within ten minutes, and why; `windDown` that the evening's rest has begun. */
export type ScreenTime = { usedSecondsToday: number; remainingSecondsToday: number | null; locked: boolean; reason?: TimeAbout; boundBy?: BoundBy; warning?: Warning; windDown?: true }

/** How an account stands with its time at `at`: what is used of its own day, what is left, and whether the app is closed. */
export async function screenTimeOf(ctx: Ctx, card: AccountCard, settings?: Effective, at = ctx.now): Promise<ScreenTime> {
  const day = localDate(at, card.timeZone)
  const known = settings ?? (await effectiveSettings(ctx, card.id))
  const [used, grants] = await Promise.all([usedOn(ctx.db, card.id, day), grantsOn(ctx.db, card.id, day, at)])
  return standOf(known, used, grants, at, card.timeZone)
}

/** How long before the app closes the person is told. */
const warnSeconds = 600

/** Pure: the minutes of one weekday (1 Monday .. 7 Sunday), the least that is named for it; null when none is. */
export function minutesOn(settings: Effective, weekday: number): { minutes: number; setting: LimitedBy } | null {
  const daily = settings.dailyScreenTime?.value
  const limits = (settings.weekdayScreenTime?.value ?? []) as DayLimit[]
  const own = Math.min(...limits.filter(({ days }) => days.includes(weekday)).map(({ minutes }) => minutes))
  if (own < (typeof daily === 'number' ? daily : Infinity)) return { minutes: own, setting: 'weekdayScreenTime' }
  return typeof daily === 'number' ? { minutes: daily, setting: 'dailyScreenTime' } : null
}

/** Pure: a limit may have been lowered below what was used already, so minutes given count from where the day then stood. */
const allowedSeconds = (minutes: number, given: readonly Given[]): number => given.reduce((allowed, each) => Math.max(allowed, each.usedBefore) + each.minutes * 60, minutes * 60)

/** Pure: settings, seconds used and time given, to what the person sees. */
export function standOf(settings: Effective, usedSeconds: number, grants: { given: readonly Given[]; isAwayLifted: boolean }, at: Date, timeZone: string): ScreenTime {
  const limit = minutesOn(settings, wallClock(at, timeZone).weekday)
  const remaining = limit ? Math.max(0, allowedSeconds(limit.minutes, grants.given) - usedSeconds) : null
  const away = (settings.timeAway?.value ?? []) as TimeWindow[]
  const isAway = !grants.isAwayLifted && isInside(away, at, timeZone)
  const reason: TimeAbout | null = isAway ? 'timeAway' : remaining === 0 ? 'dailyScreenTime' : null
  const stand = { usedSecondsToday: usedSeconds, remainingSecondsToday: remaining, locked: reason !== null }
  if (reason) return { ...stand, reason, boundBy: settings[reason === 'timeAway' ? 'timeAway' : limit?.setting ?? 'dailyScreenTime']?.boundBy ?? 'platform' }
  const warning = soonest([
    ...(remaining !== null && remaining <= warnSeconds ? [{ reason: 'dailyScreenTime' as const, seconds: remaining }] : []),
    ...(grants.isAwayLifted ? [] : secondsUntilOpen(away, at, timeZone).map((seconds) => ({ reason: 'timeAway' as const, seconds }))),
  ])
  const isLate = isInside((settings.windDown?.value ?? []) as TimeWindow[], at, timeZone)
  return { ...stand, ...(warning ? { warning } : {}), ...(isLate ? { windDown: true as const } : {}) }
}

/** Seconds until one of the windows opens, when it does within the time of the warning. */
function secondsUntilOpen(windows: readonly TimeWindow[], at: Date, timeZone: string): number[] {
  if (windows.length === 0) return []
  const minute = 60_000 - (at.getTime() % 60_000)
  for (let ahead = minute; ahead <= warnSeconds * 1_000; ahead += 60_000) if (isInside(windows, new Date(at.getTime() + ahead), timeZone)) return [Math.ceil(ahead / 1_000)]
  return []
}

const soonest = (warnings: Warning[]): Warning | undefined => warnings.toSorted((a, b) => a.seconds - b.seconds)[0]
