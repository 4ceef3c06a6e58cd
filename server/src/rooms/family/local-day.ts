import { localDate, nextDay, startOfDay } from '../policy/index.ts'

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
