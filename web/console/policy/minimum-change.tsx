import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge, Button, SelectField, TextArea, TextField } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { useMe } from '../me.ts'
import { FormDialog } from '../parts/dialog.tsx'
import { Answered, Panel } from '../parts/layout.tsx'
import { say } from '../parts/say.tsx'
import type { PlaceRow } from './place-says.tsx'
import { Touched } from './touched.tsx'

type Row = Extract<PlaceRow, { part: 'minimumAge' }>
const sweeps = ['sweeps', 'minimum'] as const

/** A minimum age that holds nobody yet, and trials of it: how many accounts it would touch on a day, by band and assurance. */
export function MinimumChange({ row, countries }: { row: Row; countries: readonly string[] }) {
  const { t, date } = useLanguage()
  const { may } = useMe()
  const [trying, setTrying] = useState(false)
  const { years, status, startsAt, appliesTo } = row.says
  const listed = useQuery({
    queryKey: sweeps,
    enabled: may('under-age.read'),
    queryFn: () => answer(qorgan.GET('/v1/under-age/sweeps', { params: { query: { limit: 100 } } })),
    refetchInterval: ({ state }) => (state.data?.items.some((each) => each.state === 'running') ? 2_000 : false),
  })
  const whyNot = countries.length === 0 ? t('places.change.noCountry') : may('under-age.sweep') ? undefined : t('places.change.notYours')
  return (
    <Panel className="border-accent" title={<span className="flex flex-wrap items-center gap-2">{t('places.change.title', { value: years })}<Badge tone="accent">{t(`places.status.${status}`)}</Badge></span>} side={<Button size="small" look="primary" reason={whyNot} onClick={() => setTrying(true)}>{t('places.change.try')}</Button>}>
      <div className="grid gap-3 p-4 text-[13px]">
        <p className="max-w-3xl text-ink-soft text-pretty">{startsAt ? `${t('places.startsAt', { date: date(startsAt) })}.` : t('places.change.noDay')} {t(`places.change.applies.${appliesTo}`)}</p>
        {may('under-age.read') ? (
          <Answered query={listed}>
            {({ items }) => {
              const own = items.filter((each) => each.question === 'minimum' && each.years === years && each.country !== null && countries.includes(each.country)).slice(0, 5)
              return own.length === 0 ? <p className="text-ink-faint">{t('places.change.none')}</p> : <div className="grid gap-3">{own.map((each) => <Touched key={each.id} sweep={each} appliesTo={appliesTo} />)}</div>
            }}
          </Answered>
        ) : <p className="text-ink-soft">{t('noRole.text')}</p>}
      </div>
      {trying && <Try row={row} countries={countries} onClose={() => setTrying(false)} />}
    </Panel>
  )
}

function Try({ row, countries, onClose }: { row: Row; countries: readonly string[]; onClose: () => void }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [country, setCountry] = useState(countries[0] ?? '')
  const [onDate, setOnDate] = useState(row.says.startsAt ?? new Date().toISOString().slice(0, 10))
  const [reason, setReason] = useState('')
  const start = useMutation({
    mutationFn: () => answer(qorgan.POST('/v1/under-age/sweeps', { body: { question: 'minimum', mode: 'dry', country, years: row.says.years, onDate, reason: reason.trim() } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: sweeps })
      say(t('places.change.started'))
      onClose()
    },
  })
  const missing = onDate === '' ? t('places.change.needsDay') : reason.trim().length < 3 ? t('needsReason') : undefined
  return (
    <FormDialog title={t('places.change.try')} onClose={onClose} onSubmit={() => start.mutate()} submit={t('places.change.start')} busy={start.isPending} error={start.error} reason={missing}>
      <p className="text-sm text-ink-soft">{t('places.change.tryText')}</p>
      {countries.length > 1 && <SelectField label={t('places.change.country')} value={country} onChange={(event) => setCountry(event.target.value)}>{countries.map((each) => <option key={each}>{each}</option>)}</SelectField>}
      <TextField label={t('places.change.onDate')} hint={t('places.change.onDateHint')} type="date" value={onDate} onChange={(event) => setOnDate(event.target.value)} />
      <TextArea label={t('reason')} value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
    </FormDialog>
  )
}
