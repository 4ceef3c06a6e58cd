/** A calendar date `YYYY-MM-DD` of the proleptic Gregorian calendar. */
type Parts = { year: number; month: number; day: number }

function partsOf(date: string): Parts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  const length = lengths[month - 1]
  return length !== undefined && day >= 1 && day <= length && year >= 1 ? { year, month, day } : null
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Whether the text is a date that exists: 2023-02-29 and 2024-13-01 do not. */
export function isCalendarDate(date: string): boolean {
  return partsOf(date) !== null
}

/**
 * Whole years of age on a date, both `YYYY-MM-DD`; negative when not yet born.
 * Whoever was born on 29 February comes of each age on 1 March of a year without that day: our choice, because
 * it is the later of the two conventions and therefore never lets a child in a day early.
 * Throws on a date that does not exist; ask `isCalendarDate` first.
 */
export function ageOn(birthDate: string, date: string): number {
  const birth = partsOf(birthDate)
  const now = partsOf(date)
  if (!birth || !now) throw new RangeError('ageOn was asked about a date that does not exist')
  const reached = now.month > birth.month || (now.month === birth.month && now.day >= birth.day)
  return now.year - birth.year - (reached ? 0 : 1)
}

/** The day on which somebody born on `birthDate` becomes `years` old, as `YYYY-MM-DD`; the inverse of `ageOn`. */
export function birthdayAt(birthDate: string, years: number): string {
  const birth = partsOf(birthDate)
  if (!birth) throw new RangeError('birthdayAt was asked about a date that does not exist')
  const year = birth.year + years
  const leapDay = birth.month === 2 && birth.day === 29 && !isLeap(year)
  const [month, day] = leapDay ? [3, 1] : [birth.month, birth.day]
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
