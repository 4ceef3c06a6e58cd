import type { Locale } from '../../kernel/house.ts'

const months: Record<Locale, readonly string[]> = {
  kk: ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

/** A moment for people, in their zone: `16 March 2026, 12:00`. By hand, because ICU versions disagree on Kazakh. */
export function momentIn(at: Date, locale: Locale, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? ''
  const month = months[locale][Number(part('month')) - 1] ?? ''
  const time = `${part('hour')}:${part('minute')}`
  switch (locale) {
    case 'kk': return `${part('year')} жылғы ${part('day')} ${month}, ${time}`
    case 'ru': return `${part('day')} ${month} ${part('year')} года, ${time}`
    case 'en': return `${part('day')} ${month} ${part('year')}, ${time}`
  }
}
