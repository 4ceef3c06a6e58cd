import { nextDay, type RestDays } from '../policy/index.ts'

type Dated = { source?: string | undefined; from?: string | undefined; until?: string | undefined }

/** A row moves a clock only when it could be read, and only on the dates it holds for. */
const holdsOn = (row: Dated, day: string): boolean => row.source !== undefined && (row.from === undefined || row.from <= day) && (row.until === undefined || day <= row.until)

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7

export type WorkCalendar = {
  isWorking(day: string): boolean
  /** False when the holidays of the day's year were not read as a whole, so that a count through it may be short of one. */
  isWhole(day: string): boolean
}

const made = new WeakMap<RestDays, WorkCalendar>()

/** Which days are worked under these rest days; years are computed once. */
export function workCalendar(rest: RestDays): WorkCalendar {
  const known = made.get(rest)
  if (known) return known
  const years = new Map<string, Set<string>>()
  const freeIn = (year: string): Set<string> => {
    let free = years.get(year)
    if (!free) years.set(year, free = freeDays(rest, year))
    return free
  }
  const calendar: WorkCalendar = {
    isWorking(day) {
      if (rest.moved.some((row) => row.worked === day && holdsOn(row, day))) return true
      return !rest.weekend.includes(weekdayOf(day)) && !freeIn(day.slice(0, 4)).has(day)
    },
    isWhole: (day) => rest.wholeYears.includes(Number(day.slice(0, 4))),
  }
  made.set(rest, calendar)
  return calendar
}

/** The free days of a year apart from its weekends: holidays first, then those that carry over, in order of date. */
function freeDays(rest: RestDays, year: string): Set<string> {
  const ofYear = rest.fixed.map((row) => ({ row, day: `${year}-${row.on}` })).filter(({ row, day }) => holdsOn(row, day))
  const single = rest.single.filter((row) => row.on.startsWith(year) && holdsOn(row, row.on)).map(({ on }) => on)
  const moved = rest.moved.filter((row) => row.free.startsWith(year) && holdsOn(row, row.free)).map(({ free }) => free)
  const free = new Set([...ofYear.map(({ day }) => day), ...single, ...moved])
  const isWeekend = (day: string) => rest.weekend.includes(weekdayOf(day))
  for (const { day } of ofYear.filter(({ row }) => row.carries).toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
    if (!isWeekend(day)) continue
    let carried = nextDay(day)
    while (isWeekend(carried) || free.has(carried)) carried = nextDay(carried)
    free.add(carried)
  }
  return free
}
