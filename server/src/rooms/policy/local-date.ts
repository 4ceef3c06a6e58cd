const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', era: 'short' })
    if (formats.size < 1_000) formats.set(timeZone, format)
  }
  return format
}

/** The calendar date `YYYY-MM-DD` that a wall clock in the IANA zone shows. Throws RangeError on an unknown zone. */
export function localDate(now: Date, timeZone: string): string {
  const parts = Object.fromEntries(formatFor(timeZone).formatToParts(now).map((part) => [part.type, part.value]))
  return `${String(parts.year).padStart(4, '0')}-${parts.month}-${parts.day}`
}

/** Whether this runtime knows the IANA zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return formatFor(timeZone).resolvedOptions().timeZone.length > 0
  } catch {
    return false
  }
}

const midnights = new Map<string, number>()
const hour = 3_600_000

/**
 * The first instant of a calendar day in a zone. Found by halving, not by adding an offset: there are days that
 * begin at one in the morning, and days of 23 or 25 hours.
 */
export function startOfDay(day: string, timeZone: string): Date {
  const key = `${day} ${timeZone}`
  const before = midnights.get(key)
  if (before !== undefined) return new Date(before)
  const middle = Date.parse(`${day}T00:00:00Z`)
  let early = middle - 15 * hour
  let late = middle + 15 * hour
  while (late - early > 1) {
    const half = Math.floor((early + late) / 2)
    if (localDate(new Date(half), timeZone) >= day) late = half
    else early = half
  }
  if (midnights.size > 20_000) midnights.clear()
  midnights.set(key, late)
  return new Date(late)
}

export const nextDay = (day: string): string => daysAfter(day, 1)

export function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 24 * hour).toISOString().slice(0, 10)
}

export const daysBefore = (day: string, count: number): string => daysAfter(day, -count)
