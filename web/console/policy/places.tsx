import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { Answered, Code, Page, Panel } from '../parts/layout.tsx'
import { MinimumAnnounced } from './minimum-announced.tsx'
import { MinimumChange } from './minimum-change.tsx'
import { type PlaceRow, useSaid } from './place-says.tsx'

const route = getRouteApi('/places')
const parts = ['minimumAge', 'legalGround', 'clock', 'authority', 'orderKind', 'orderWarnings', 'term', 'mark', 'helpline', 'restDay', 'setting'] as const

/** What holds where: every row with its source or the mark that it has none, and whose duty it is to do what. */
export function PlacesPage() {
  const { t, locale } = useLanguage()
  const { place: asked } = route.useSearch()
  const places = useQuery({ queryKey: ['places', locale], queryFn: () => answer(qorgan.GET('/v1/places')) })
  return (
    <Page title={t('nav.places')} lead={t('places.lead')}>
      <Answered query={places}>
        {({ items }) => {
          const shown = items.find(({ id }) => id === asked) ?? items.find(({ pending }) => pending > 0) ?? items[0]
          return (
            <>
              <nav aria-label={t('nav.places')} className="flex flex-wrap gap-2">
                {items.map((each) => (
                  <Link key={each.id} to="/places" search={{ place: each.id }} aria-current={each === shown ? 'page' : undefined} className={`grid gap-0.5 rounded-xl border px-4 py-2.5 ${each === shown ? 'border-accent bg-accent-soft' : 'border-line bg-surface hover:bg-sunken'}`}>
                    <span className="text-sm font-medium">{each.title}</span>
                    <span className="text-[12px] text-ink-faint">{t('places.rows', { value: each.rows })} · {t('places.unsourcedOf', { value: each.unsourced })}</span>
                  </Link>
                ))}
              </nav>
              {shown && <Place key={shown.id} id={shown.id} />}
            </>
          )
        }}
      </Answered>
    </Page>
  )
}

function Place({ id }: { id: string }) {
  const { t, locale } = useLanguage()
  const [bare, setBare] = useState(false)
  const place = useQuery({ queryKey: ['place', id, locale], queryFn: () => answer(qorgan.GET('/v1/places/{id}', { params: { path: { id } } })) })
  return (
    <Answered query={place}>
      {({ items, countries, timeZone, messageScanning }) => {
        const rows = items.filter(({ source }) => !bare || source === null)
        return (
          <>
            <div className="flex flex-wrap items-center justify-between gap-3 text-[13px] text-ink-soft">
              <p>{[countries.length === 0 ? t('places.elsewhere') : countries.join(', '), timeZone ?? '', messageScanning ? t('places.scanning', { title: messageScanning.title }) : t('places.noScanning')].filter(Boolean).join(' · ')}</p>
              <label className="flex items-center gap-2"><input type="checkbox" className="size-4 accent-(--accent)" checked={bare} onChange={(event) => setBare(event.target.checked)} />{t('places.onlyUnsourced')}</label>
            </div>
            {items.filter((row) => row.part === 'minimumAge').filter(({ isPending }) => isPending).map((row) => <MinimumChange key={row.id} row={row} countries={countries} />)}
            <MinimumAnnounced place={id} />
            {parts.map((part) => ({ part, own: rows.filter((row) => row.part === part) })).filter(({ own }) => own.length > 0).map(({ part, own }) => (
              <Panel key={part} title={t(`places.part.${part}`)}>
                <div className="overflow-x-auto">
                  <table className="grid-table min-w-[52rem] table-fixed">
                    <colgroup><col className="w-[31%]" /><col className="w-[29%]" /><col className="w-[20%]" /><col className="w-[20%]" /></colgroup>
                    <thead><tr>{(['row', 'says', 'source', 'duty'] as const).map((name) => <th key={name} scope="col">{t(`places.column.${name}`)}</th>)}</tr></thead>
                    <tbody>{own.map((row) => <Row key={row.id} row={row} />)}</tbody>
                  </table>
                </div>
              </Panel>
            ))}
          </>
        )
      }}
    </Answered>
  )
}

function Row({ row }: { row: PlaceRow }) {
  const { t } = useLanguage()
  const said = useSaid()
  return (
    <tr className="[&>td]:align-top">
      <td><span className="block font-medium text-pretty">{row.title ?? t(`places.named.${row.part === 'term' ? row.id : row.part}`)}</span>{row.part !== 'minimumAge' && <Code>{row.id}</Code>}{row.note && <span className="mt-0.5 block text-[12px] text-ink-faint text-pretty" lang="en">{row.note}</span>}</td>
      <td className="text-ink-soft">{said(row)}{row.boundBy && <span className="mt-0.5 block text-[12px] text-ink-faint">{t(`places.boundBy.${row.isPending && row.boundBy === 'law' ? 'draft' : row.boundBy}`)}</span>}</td>
      <td>{row.source ? <a href={row.source} rel="noreferrer" target="_blank" className="text-accent underline [overflow-wrap:anywhere]" title={row.source}>{new URL(row.source).hostname}</a> : <Badge tone="warn">{t('places.unsourced')}</Badge>}</td>
      <td><span className="block">{t(`places.on.${row.dutyOn}`)}</span><span className="block text-ink-faint">{t(`places.to.${row.dutyIs}`)}</span></td>
    </tr>
  )
}
