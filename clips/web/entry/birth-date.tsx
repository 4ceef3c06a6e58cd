import { useState } from 'react'
import { formatMonth } from '../../../web/kit/format.ts'
import { useLanguage } from '../../../web/kit/i18n.ts'

const span = 120
const look = 'h-10 w-full rounded-lg border border-line-strong bg-surface px-2 text-ink'
const up = (count: number, from: number) => Array.from({ length: count }, (_, index) => from + index)

/** Three empty choices. Nothing is chosen beforehand, no year is left out, and nothing here tells which date passes. */
export function BirthDate({ onChange, error }: { onChange: (date: string) => void; error?: string | undefined }) {
  const { t, locale } = useLanguage()
  const [parts, setParts] = useState({ day: '', month: '', year: '' })
  const [thisYear] = useState(() => new Date().getFullYear())
  const days = new Date(Number(parts.year || 2000), Number(parts.month || 1), 0).getDate()
  const choose = (part: keyof typeof parts, value: string) => {
    const next = { ...parts, [part]: value }
    const last = new Date(Number(next.year || 2000), Number(next.month || 1), 0).getDate()
    if (Number(next.day) > last) next.day = ''
    setParts(next)
    onChange(next.day && next.month && next.year ? `${next.year}-${next.month}-${next.day}` : '')
  }
  const two = (value: number) => String(value).padStart(2, '0')
  const monthName = (month: number) => formatMonth(`2000-${two(month)}`, locale).replace(/2000( г\.| жылғы)?/, '').trim()
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 text-sm font-medium">{t('signUp.birthDate')}</legend>
      <div className="grid grid-cols-[1fr_1.6fr_1.2fr] gap-2">
        <select aria-label={t('signUp.day')} autoComplete="bday-day" value={parts.day} onChange={(event) => choose('day', event.target.value)} className={look} required><option value="" disabled>{t('signUp.day')}</option>{up(days, 1).map((day) => <option key={day} value={two(day)}>{day}</option>)}</select>
        <select aria-label={t('signUp.month')} autoComplete="bday-month" value={parts.month} onChange={(event) => choose('month', event.target.value)} className={look} required><option value="" disabled>{t('signUp.month')}</option>{up(12, 1).map((month) => <option key={month} value={two(month)}>{monthName(month)}</option>)}</select>
        <select aria-label={t('signUp.year')} autoComplete="bday-year" value={parts.year} onChange={(event) => choose('year', event.target.value)} className={look} required><option value="" disabled>{t('signUp.year')}</option>{up(span, thisYear - span + 1).toReversed().map((year) => <option key={year} value={String(year)}>{year}</option>)}</select>
      </div>
      {error ? <p role="alert" className="text-[13px] text-bad">{error}</p> : <p className="text-[13px] text-ink-faint">{t('signUp.birthDateHint')}</p>}
    </fieldset>
  )
}
