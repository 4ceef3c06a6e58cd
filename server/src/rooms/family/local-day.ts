import { localDate } from '../policy/index.ts'

const known = new Map<string, number>()
const hour = 3_600_000

/**
 * The first instant of a calendar day in a zone. Found by halving, not by adding an offset: there are days that
 * begin at one in the morning, and days of 23 or 25 hours.
 */
export function startOfDay(day: string, timeZone: string): Date {
  const key = `${day} ${timeZone}`
  const before = known.get(key)
  if (before !== undefined) return new Date(before)
  const middle = Date.parse(`${day}T00:00:00Z`)
  let early = middle - 15 * hour
  let late = middle + 15 * hour
  while (late - early > 1) {
    const half = Math.floor((early + late) / 2)
    if (localDate(new Date(half), timeZone) >= day) late = half
    else early = half
  }
  if (known.size > 20_000) known.clear()
  known.set(key, late)
  return new Date(late)
}

export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * hour).toISOString().slice(0, 10)
}

export function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - count * 24 * hour).toISOString().slice(0, 10)
}

/** An interval cut at the midnights of a zone, with the local day of each piece. */
export function byLocalDay(from: Date, to: Date, timeZone: string): { day: string; from: Date; to: Date }[] {
  const pieces: { day: string; from: Date; to: Date }[] = []
  for (let start = from; start < to;) {
    const day = localDate(start, timeZone)
    const midnight = startOfDay(nextDay(day), timeZone)
    const end = midnight < to ? midnight : to
    pieces.push({ day, from: start, to: end })
    start = end
  }
  return pieces
}
