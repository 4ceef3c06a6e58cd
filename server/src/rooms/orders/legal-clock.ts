import { type Clock, daysAfter, drives, localDate, nextDay, type RestDays, startOfDay } from '../policy/index.ts'
import { workCalendar } from './working-days.ts'

export type Pause = { from: Date; to: Date | null }
export type Term = Pick<Clock, 'hours' | 'workingDays' | 'extendableToCalendarDays'>

export type ClockQuestion = {
  term: Term
  receivedAt: Date
  /** The zone of the authority: its days and midnights count. */
  timeZone: string
  restDays: RestDays
  pauses?: readonly Pause[]
  /** The term was extended to its calendar days. */
  extended?: boolean
  now: Date
}

export type ClockAnswer = {
  dueAt: Date
  isPaused: boolean
  isOver: boolean
  /** Share of the time that has run, 0 to 1; an order that is due at once has none left. */
  spent: number
  /** False when a day that was counted lies in a year whose holidays were not read as a whole. */
  isCalendarWhole: boolean
}

const second = 1_000
const hour = 3_600_000

/** The clock of a ground if it may run: read in the law, and the duty the platform's own. */
export function runningTerm(clock: Clock | null | undefined): Term | null {
  return clock && drives(clock) && clock.automatic === undefined ? clock : null
}

/**
 * When an answer is due. Hours run without a stop but for pauses. Days begin after the day of receipt and end with
 * the last second of the last one; a day does not count when the clock stood for the whole of it. Where the law
 * leaves two readings the shorter term is taken: calendar days that end on a day off are not carried over.
 */
export function legalClock({ term, receivedAt, timeZone, restDays, pauses = [], extended = false, now }: ClockQuestion): ClockAnswer {
  const closed = pauses.map(({ from, to }) => ({ from, to: to ?? later(now, from) }))
  const isPaused = pauses.some(({ to }) => to === null)
  const counted = extended && term.extendableToCalendarDays !== undefined
    ? byDays({ receivedAt, timeZone, pauses: closed, days: term.extendableToCalendarDays, counts: () => true, isWhole: () => true })
    : term.workingDays !== undefined
      ? byDays({ receivedAt, timeZone, pauses: closed, days: term.workingDays, counts: (day) => workCalendar(restDays).isWorking(day), isWhole: (day) => workCalendar(restDays).isWhole(day) })
      : { dueAt: new Date(receivedAt.getTime() + (term.hours ?? 0) * hour + pausedIn(receivedAt, closed)), isCalendarWhole: true }
  const whole = counted.dueAt.getTime() - receivedAt.getTime() - pausedIn(receivedAt, closed)
  const run = now.getTime() - receivedAt.getTime() - pausedIn(receivedAt, closed)
  return { ...counted, isPaused, isOver: !isPaused && now > counted.dueAt, spent: whole <= 0 ? 1 : Math.min(1, Math.max(0, run / whole)) }
}

type Days = { receivedAt: Date; timeZone: string; pauses: { from: Date; to: Date }[]; days: number; counts: (day: string) => boolean; isWhole: (day: string) => boolean }

function byDays({ receivedAt, timeZone, pauses, days, counts, isWhole }: Days): { dueAt: Date; isCalendarWhole: boolean } {
  let day = localDate(receivedAt, timeZone)
  let isCalendarWhole = true
  // A pause of years would be walked day by day; nothing that is still awaited is older than this.
  for (let left = days, walked = 0; left > 0 && walked < 5_000; walked += 1) {
    day = nextDay(day)
    isCalendarWhole &&= isWhole(day)
    if (counts(day) && !stoodThrough(day, timeZone, pauses)) left -= 1
  }
  return { dueAt: new Date(startOfDay(nextDay(day), timeZone).getTime() - second), isCalendarWhole }
}

function stoodThrough(day: string, timeZone: string, pauses: { from: Date; to: Date }[]): boolean {
  const [begins, ends] = [startOfDay(day, timeZone), startOfDay(daysAfter(day, 1), timeZone)]
  return pauses.some(({ from, to }) => from <= begins && to >= ends)
}

/** Milliseconds that the clock stood since receipt; pauses never overlap, because one ends before the next begins. */
const pausedIn = (since: Date, pauses: { from: Date; to: Date }[]): number => pauses.reduce((sum, { from, to }) => sum + Math.max(0, to.getTime() - later(from, since).getTime()), 0)

const later = (a: Date, b: Date): Date => (a > b ? a : b)
