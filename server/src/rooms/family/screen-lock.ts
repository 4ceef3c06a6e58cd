import type { Ctx } from '../../kernel/house.ts'
import type { AccountCard } from '../accounts/index.ts'
import { localDate, type TimeWindow } from '../policy/index.ts'
import { type Effective, effectiveSettings } from './effective-settings.ts'
import { grantsOn, type TimeAbout, usedOn } from './store-screen.ts'
import { isInside } from './windows.ts'

export type ScreenTime = { usedSecondsToday: number; remainingSecondsToday: number | null; locked: boolean; reason?: TimeAbout }

/** How an account stands with its time at `at`: what is used of its own day, what is left, and whether the app is closed. */
export async function screenTimeOf(ctx: Ctx, card: AccountCard, settings?: Effective, at = ctx.now): Promise<ScreenTime> {
  const day = localDate(at, card.timeZone)
  const known = settings ?? (await effectiveSettings(ctx, card.id))
  const [used, grants] = await Promise.all([usedOn(ctx.db, card.id, day), grantsOn(ctx.db, card.id, day, at)])
  return standOf(known, used, grants, at, card.timeZone)
}

/** Pure: settings, seconds used and time given, to what the person sees. */
export function standOf(settings: Effective, usedSeconds: number, grants: { minutes: number; isAwayLifted: boolean }, at: Date, timeZone: string): ScreenTime {
  const limit = settings.dailyScreenTime?.value
  const remaining = typeof limit === 'number' ? Math.max(0, (limit + grants.minutes) * 60 - usedSeconds) : null
  const isAway = !grants.isAwayLifted && isInside((settings.timeAway?.value ?? []) as TimeWindow[], at, timeZone)
  const reason: TimeAbout | null = isAway ? 'timeAway' : remaining === 0 ? 'dailyScreenTime' : null
  return { usedSecondsToday: usedSeconds, remainingSecondsToday: remaining, locked: reason !== null, ...(reason ? { reason } : {}) }
}
