import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { formatMonthAndYear } from '../../kit/format.ts'
import { useLanguage } from '../../kit/i18n.ts'
import { SelectField } from '../../kit/parts.tsx'
import { useNames } from './naming.ts'
import { type Asked, type FiguresSearch, type Place, sameSpan, type Span, spanBefore, yearBefore } from './search.ts'
import { addMonths, monthsDown } from './span.ts'

const route = getRouteApi('/figures')
const ways = ['none', 'before', 'year', 'other'] as const

/** Country, period, and the period to compare with. Every choice goes into the address at once. */
export function Choose({ places, asked }: { places: readonly Place[]; asked: Asked }) {
  const { t } = useLanguage()
  const names = useNames()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const { place, span, compared } = asked
  const [wantsOther, setWantsOther] = useState(false)
  const go = (next: FiguresSearch) => void navigate({ search: next, resetScroll: false })
  const kept = { country: place.country ?? 'all', ...span, ...(place.synthetic && { synthetic: true }), ...(search.by && { by: search.by }), ...(search.metric && { metric: search.metric }) }
  const comparedWith = (other: Span | null) => (other === null ? {} : { withFrom: other.from, withTo: other.to })
  const way = compared === null ? 'none' : wantsOther ? 'other' : sameSpan(compared, spanBefore(span)) ? 'before' : sameSpan(compared, yearBefore(span)) ? 'year' : 'other'
  const spanFor = (wanted: string, of: Span): Span | null => (wanted === 'before' ? spanBefore(of) : wanted === 'year' ? yearBefore(of) : wanted === 'other' ? compared ?? spanBefore(of) : null)
  const chooseSpan = (next: Span) => go({ ...kept, ...next, ...comparedWith(spanFor(way, next)) })
  const months = monthsDown(place.from, place.to)
  return (
    <form aria-label={t('figures.choose')} className="grid grid-cols-2 gap-3 rounded-2xl border border-line bg-surface p-4 lg:grid-cols-[2fr_1.3fr_1.3fr_2fr] print:hidden">
      <div className="col-span-2 lg:col-span-1">
        <SelectField label={t('figures.country')} value={`${place.country ?? 'all'}:${place.synthetic}`} onChange={(event) => {
          const [country = '', synthetic] = event.target.value.split(':')
          go({ country, ...(synthetic === 'true' && { synthetic: true }) })
        }}>
          {places.map((each) => <option key={`${each.country}:${each.synthetic}`} value={`${each.country ?? 'all'}:${each.synthetic}`}>{names.country(each.country)}{each.synthetic ? ` · ${t('figures.synthetic.short')}` : ''}</option>)}
        </SelectField>
      </div>
      <Month label={t('figures.from')} value={span.from} months={months} onChoose={(from) => chooseSpan({ from, to: from > span.to ? from : span.to })} />
      <Month label={t('figures.to')} value={span.to} months={months} onChoose={(to) => chooseSpan({ from: to < span.from ? to : span.from, to })} />
      <div className="col-span-2 lg:col-span-1">
        <SelectField label={t('figures.compareWith')} value={way} onChange={(event) => {
          setWantsOther(event.target.value === 'other')
          go({ ...kept, ...comparedWith(spanFor(event.target.value, span)) })
        }}>
          {ways.map((each) => <option key={each} value={each}>{t(`figures.compare.${each}`)}</option>)}
        </SelectField>
      </div>
      {way === 'other' && compared && <OtherSpan compared={compared} from={place.from < compared.from ? place.from : addMonths(compared.from, -12)} to={place.to} onChoose={(other) => go({ ...kept, ...comparedWith(other) })} />}
    </form>
  )
}

function OtherSpan({ compared, from, to, onChoose }: { compared: Span; from: string; to: string; onChoose: (span: Span) => void }) {
  const { t } = useLanguage()
  const months = monthsDown(from, to)
  return (
    <div className="col-span-2 grid grid-cols-2 gap-3 lg:col-start-4 lg:col-end-5">
      <Month label={t('figures.compareFrom')} value={compared.from} months={months} onChoose={(next) => onChoose({ from: next, to: next > compared.to ? next : compared.to })} />
      <Month label={t('figures.compareTo')} value={compared.to} months={months} onChoose={(next) => onChoose({ from: next < compared.from ? next : compared.from, to: next })} />
    </div>
  )
}

function Month({ label, value, months, onChoose }: { label: string; value: string; months: readonly string[]; onChoose: (month: string) => void }) {
  const { locale } = useLanguage()
  const all = months.includes(value) ? months : [value, ...months].toSorted().toReversed()
  return <SelectField label={label} value={value} onChange={(event) => onChoose(event.target.value)}>{all.map((each) => <option key={each} value={each}>{formatMonthAndYear(each, locale)}</option>)}</SelectField>
}
