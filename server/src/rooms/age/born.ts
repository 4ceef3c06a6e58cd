import { ageOn } from '../policy/index.ts'

/**
 * What is known of a birth: it lies between two dates, both included and both `YYYY-MM-DD`.
 * Ages change every day, births do not, so evidence of different years meets on this line.
 */
export type Born = { earliest: string; latest: string }

/** Nobody alive is older; the widest interval begins here. */
export const firstBirth = '1900-01-01'

export const exactly = (birthDate: string): Born => ({ earliest: birthDate, latest: birthDate })
export const unknownBirth = (today: string): Born => ({ earliest: firstBirth, latest: today })

/** The common part, or null when the two cannot both be true. */
export function common(a: Born, b: Born): Born | null {
  const earliest = a.earliest > b.earliest ? a.earliest : b.earliest
  const latest = a.latest < b.latest ? a.latest : b.latest
  return earliest <= latest ? { earliest, latest } : null
}

/**
 * The births of those who have between `lower` and `upper` whole years on a date. Null leaves a side open.
 * `staleDays`: the statement may be that old, so the person may since have grown out of it.
 */
export function aged(lower: number | null, upper: number | null, today: string, staleDays = 0): Born {
  const latest = lower === null ? today : latestBirth(lower, today)
  if (upper === null) return { earliest: firstBirth, latest }
  const earliest = plusDays(latestBirth(upper + 1, plusDays(today, -staleDays)), 1)
  return { earliest: earliest < latest ? earliest : latest, latest }
}

/** The last birth date that makes somebody `years` old on a date. */
function latestBirth(years: number, date: string): string {
  const day = `${String(Number(date.slice(0, 4)) - years).padStart(4, '0')}${date.slice(4)}`
  return day.endsWith('-02-29') && !isLeap(Number(day.slice(0, 4))) ? `${day.slice(0, 4)}-02-28` : day
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** A calendar date some days later or earlier. */
export function plusDays(date: string, days: number): string {
  const moved = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)) + days))
  return moved.toISOString().slice(0, 10)
}

/** The fewest and the most whole years that the interval allows on a date. */
export function ages(born: Born, today: string): { lower: number; upper: number } {
  return { lower: Math.max(0, ageOn(born.latest, today)), upper: Math.max(0, ageOn(born.earliest, today)) }
}
