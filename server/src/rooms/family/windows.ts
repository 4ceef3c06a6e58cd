import type { TimeWindow } from '../policy/index.ts'

const clocks = new Map<string, Intl.DateTimeFormat>()
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** Weekday (1 Monday .. 7 Sunday) and `HH:MM` that a wall clock in the zone shows. */
export function wallClock(at: Date, timeZone: string): { weekday: number; time: string } {
  let format = clocks.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    if (clocks.size < 1_000) clocks.set(timeZone, format)
  }
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
  return { weekday: weekdays.indexOf(parts.weekday ?? '') + 1, time: `${parts.hour}:${parts.minute}` }
}

/**
 * Whether one of the windows is open. A window belongs to the weekday on which it begins: one of Friday from
 * 22:00 to 06:00 is still open on Saturday at five. From and to alike mean the whole day.
 */
export function isInside(windows: readonly TimeWindow[], at: Date, timeZone: string): boolean {
  const { weekday, time } = wallClock(at, timeZone)
  const yesterday = weekday === 1 ? 7 : weekday - 1
  return windows.some(({ days, from, to }) => {
    if (from < to) return days.includes(weekday) && time >= from && time < to
    return (days.includes(weekday) && time >= from) || (days.includes(yesterday) && time < to)
  })
}
