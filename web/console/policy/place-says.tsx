import type { paths } from '@qorgan/sdk'
import type { ReactNode } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge } from '../../kit/parts.tsx'
import { Code } from '../parts/layout.tsx'

export type PlaceRow = paths['/v1/places/{id}']['get']['responses'][200]['content']['application/json']['items'][number]
type Said<P extends PlaceRow['part']> = Extract<PlaceRow, { part: P }>['says']
const bands = ['13-15', '16-17', '18+'] as const

/** What a row says, in words. */
export function useSaid(): (row: PlaceRow) => ReactNode {
  const { t, percent } = useLanguage()
  const minimumAge = useMinimumAge()
  const setting = useSetting()
  const clock = useClock()
  return (row) => {
    switch (row.part) {
      case 'minimumAge': return minimumAge(row.says, row.isPending)
      case 'setting': return setting(row.says)
      case 'mark': return `${t('places.fromAge', { value: row.says.fromAge })} · ${t(row.says.required ? 'places.required' : 'places.voluntary')}`
      case 'authority': return row.says.timeZone
      case 'legalGround': return <>{row.says.requestedActions.map((each) => t(`places.asks.${each}`)).join(', ') || t('places.asks.none')}{row.says.clock && <span className="mt-0.5 block">{t('places.clock')} <Code>{row.says.clock}</Code></span>}</>
      case 'orderKind': return <>{row.says.actions.map((each) => t(`places.asks.${each}`)).join(', ')}<span className="mt-0.5 block text-ink-faint">{t('places.needs', { list: row.says.needs.map((each) => t(`places.element.${each}`)).join(', ') })}</span></>
      case 'orderWarnings': return row.says.percent.map((each) => percent(each / 100, 0)).join(', ')
      case 'restDay': return <>{row.says.on}{row.says.worked && ` · ${t('places.insteadOf', { day: row.says.worked })}`}{row.says.carries && <span className="mt-0.5 block text-ink-faint">{t('places.carries')}</span>}</>
      case 'clock': return clock(row.says)
      case 'term': return t(`places.${row.says.unit}`, { value: row.says.value })
      case 'helpline': return row.says.number
    }
  }
}

function useMinimumAge() {
  const { t, date } = useLanguage()
  return ({ years, status, startsAt, appliesTo }: Said<'minimumAge'>, isPending: boolean) => (
    <><span className="font-medium text-ink">{t('places.years', { value: years })}</span> <Badge tone={isPending ? 'accent' : 'good'}>{t(`places.status.${status}`)}</Badge><span className="mt-0.5 block">{startsAt ? t('places.startsAt', { date: date(startsAt) }) : t('places.noDay')} · {t(`places.appliesTo.${appliesTo}`)}</span></>
  )
}

function useClock() {
  const { t } = useLanguage()
  return ({ hours, workingDays, automatic, extendableToCalendarDays, startsFrom, drives }: Said<'clock'>) => {
    const term = automatic ? t('places.automatic') : hours === 0 ? t('places.atOnce') : hours !== null ? t('places.hours', { value: hours }) : t('places.workingDays', { value: workingDays })
    return <>{term}{extendableToCalendarDays !== null && ` (${t('places.upTo', { value: extendableToCalendarDays })})`} · {t(`places.from.${startsFrom}`)}<span className="mt-0.5 block">{drives ? <Badge tone="good">{t('places.drives')}</Badge> : <Badge>{t('places.drivesNothing')}</Badge>}</span></>
  }
}

function useSetting() {
  const { t } = useLanguage()
  const word = (value: unknown): string => {
    if (value === null) return t('places.value.noLimit')
    if (typeof value === 'boolean') return t(`places.value.${value}`)
    if (typeof value === 'number') return t('places.minutes', { value })
    if (Array.isArray(value)) return value.length === 0 ? t('places.value.empty') : value.map((each: unknown) => (typeof each === 'object' && each !== null && 'from' in each && 'to' in each ? `${String(each.from)}–${String(each.to)}` : String(each))).join(', ')
    return typeof value === 'string' ? t(`places.value.${value}`, value) : ''
  }
  return (says: Said<'setting'>) => (
    <dl className="grid grid-cols-[3rem_1fr] gap-x-2">
      {bands.map((band) => <div key={band} className="contents"><dt className="text-ink-faint tabular-nums">{band}</dt><dd>{word(says[band].value)}{says[band].limit !== undefined && <span className="text-ink-faint"> · {t('places.atMost', { value: word(says[band].limit) })}</span>}</dd></div>)}
    </dl>
  )
}
