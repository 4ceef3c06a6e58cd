/**
 * Dates and numbers in Kazakh, Russian and English. Chromium claims to know Kazakh but formats it like its root locale
 * ("7,919.5", "1970 M01 1"), so Kazakh is written here; Russian and English come from Intl.
 */
export const locales = ['kk', 'ru', 'en'] as const
export type Locale = (typeof locales)[number]

const kazakhMonths = ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан']
const kazakhShortMonths = ['қаң.', 'ақп.', 'нау.', 'сәу.', 'мам.', 'мау.', 'шіл.', 'там.', 'қыр.', 'қаз.', 'қар.', 'жел.']
const kazakhDays = ['жексенбі', 'дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі']
const narrowSpace = '\u00a0'

/** Groups of three with a no-break space and a decimal comma in kk and ru, comma and point in en. */
export function formatNumber(value: number, locale: Locale, fractionDigits?: number): string {
  const digits = fractionDigits === undefined ? { maximumFractionDigits: 2 } : { minimumFractionDigits: fractionDigits, maximumFractionDigits: fractionDigits }
  return new Intl.NumberFormat(locale === 'kk' ? 'ru' : locale, digits).format(value).replaceAll('\u202f', narrowSpace)
}

export function formatPercent(share: number, locale: Locale, fractionDigits = 1): string {
  const number = formatNumber(share * 100, locale, fractionDigits)
  return locale === 'en' ? `${number}%` : `${number}${narrowSpace}%`
}

type Parts = { year: number; month: number; day: number; weekday: number; hour: string; minute: string }

function partsIn(date: Date, timeZone: string | undefined): Parts {
  const parts = new Intl.DateTimeFormat('en-US', { ...(timeZone && { timeZone }), year: 'numeric', month: 'numeric', day: 'numeric', weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(date)
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return { year: Number(of('year')), month: Number(of('month')), day: Number(of('day')), weekday: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(of('weekday')), hour: of('hour'), minute: of('minute') }
}

/** «2026 жылғы 16 наурыз», «16 марта 2026 г.», “16 March 2026”. */
export function formatDate(date: Date | string, locale: Locale, timeZone?: string): string {
  const at = new Date(date)
  if (locale !== 'kk') return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', ...(timeZone && { timeZone }) }).format(at)
  const { year, month, day } = partsIn(at, timeZone)
  return `${year} жылғы ${day} ${kazakhMonths[month - 1]}`
}

/** «16 нау. 2026, 12:05»: for tables and lists. */
export function formatDateTime(date: Date | string, locale: Locale, timeZone?: string): string {
  const at = new Date(date)
  const { year, month, day, hour, minute } = partsIn(at, timeZone)
  if (locale === 'kk') return `${year} ж. ${day} ${kazakhShortMonths[month - 1]}, ${hour}:${minute}`
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...(timeZone && { timeZone }) }).format(at)
}

/** «2026 жылғы наурыз», «март 2026 г.», “March 2026”, from 'YYYY-MM'. */
export function formatMonth(month: string, locale: Locale): string {
  const [year = 0, index = 1] = month.split('-').map(Number)
  if (locale === 'kk') return `${year} жылғы ${kazakhMonths[index - 1]}`
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(year, index - 1, 1))
}

export function formatShortMonth(month: string, locale: Locale): string {
  const [year = 0, index = 1] = month.split('-').map(Number)
  if (locale === 'kk') return kazakhShortMonths[index - 1] ?? ''
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { month: 'short', timeZone: 'UTC' }).format(Date.UTC(year, index - 1, 1))
}

/** «2026 ж. нау.», «март 2026», “Mar 2026”: where a list of months has little room. */
export function formatMonthAndYear(month: string, locale: Locale): string {
  const [year = ''] = month.split('-')
  return locale === 'kk' ? `${year} ж. ${formatShortMonth(month, locale)}` : `${formatShortMonth(month, locale)} ${year}`
}

export function formatWeekday(date: Date | string, locale: Locale, timeZone?: string): string {
  if (locale === 'kk') return kazakhDays[partsIn(new Date(date), timeZone).weekday] ?? ''
  return new Intl.DateTimeFormat(locale, { weekday: 'long', ...(timeZone && { timeZone }) }).format(new Date(date))
}

const units = [['day', 86_400], ['hour', 3_600], ['minute', 60]] as const
const kazakhUnits = { day: ['күн', 'күннен'], hour: ['сағат', 'сағаттан'], minute: ['минут', 'минуттан'] } as const

/** «3 сағат бұрын», «через 2 дня», “in 5 minutes”; under a minute «қазір», «сейчас», “now”. */
export function formatRelative(date: Date | string, now: Date, locale: Locale): string {
  const seconds = (new Date(date).getTime() - now.getTime()) / 1_000
  const unit = units.find(([, size]) => Math.abs(seconds) >= size)
  if (!unit) return { kk: 'қазір', ru: 'сейчас', en: 'now' }[locale]
  const amount = Math.trunc(seconds / unit[1])
  // After a number a Kazakh noun has no plural ending; «кейін» asks for the case of its own.
  if (locale === 'kk') return amount < 0 ? `${-amount} ${kazakhUnits[unit[0]][0]} бұрын` : `${amount} ${kazakhUnits[unit[0]][1]} кейін`
  return new Intl.RelativeTimeFormat(locale, { numeric: 'always' }).format(amount, unit[0])
}

/** «1 сағ 05 мин», «1 ч 05 мин», “1 h 05 min”; whole hours without minutes. */
export function formatMinutes(minutes: number, locale: Locale): string {
  const names = { kk: ['сағ', 'мин'], ru: ['ч', 'мин'], en: ['h', 'min'] }[locale]
  const whole = Math.round(minutes)
  const hours = Math.floor(whole / 60)
  const rest = whole % 60
  if (hours > 0 && rest === 0) return `${hours}${narrowSpace}${names[0]}`
  return hours > 0 ? `${hours}${narrowSpace}${names[0]} ${String(rest).padStart(2, '0')}${narrowSpace}${names[1]}` : `${rest}${narrowSpace}${names[1]}`
}
