import type { paths } from '@qorgan/sdk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge, Button } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { useMe } from '../me.ts'
import { Answered, Panel, Trouble } from '../parts/layout.tsx'
import { say } from '../parts/say.tsx'

type Change = paths['/v1/under-age/minimum-changes']['get']['responses'][200]['content']['application/json']['items'][number]
const key = ['minimum-changes'] as const
const tones = { running: 'accent', paused: 'warn', full: 'warn', withdrawing: 'warn', withdrawn: 'neutral', done: 'good' } as const
const counts = ['told', 'guardians', 'shown', 'cases'] as const

/** Higher minimum ages of a place that accounts opened before are told of: the days, who was told, and what came of it. */
export function MinimumAnnounced({ place }: { place: string }) {
  const { may } = useMe()
  const listed = useQuery({
    queryKey: key,
    enabled: may('under-age.read'),
    queryFn: () => answer(qorgan.GET('/v1/under-age/minimum-changes', { params: { query: { limit: 100 } } })),
  })
  if (!may('under-age.read')) return null
  return <Answered query={listed}>{({ items }) => <>{items.filter((each) => each.place === place).map((each) => <Announced key={each.id} change={each} />)}</>}</Answered>
}

function Announced({ change }: { change: Change }) {
  const { t, number, date } = useLanguage()
  const { may } = useMe()
  const queries = useQueryClient()
  const { state } = change
  const next = state === 'running' ? 'pause' : state === 'paused' || state === 'full' ? 'resume' : null
  const move = useMutation({
    mutationFn: (to: 'pause' | 'resume') => answer(qorgan.POST('/v1/under-age/minimum-changes/{id}/moves', { params: { path: { id: change.id } }, body: { move: to } })),
    onSuccess: async (_, to) => {
      await queries.invalidateQueries({ queryKey: key })
      say(t(to === 'pause' ? 'places.announced.paused' : 'places.announced.resumed'))
    },
  })
  const days = [...change.steps.map(({ on, state: at }) => ({ on, at, words: t('places.announced.step', { date: date(on) }) })), { on: change.actOn, at: state === 'done' ? 'done' as const : 'coming' as const, words: t('places.announced.act', { date: date(change.actOn) }) }]
  return (
    <Panel title={<span className="flex flex-wrap items-center gap-2">{t('places.announced.title', { value: change.years })}<Badge tone={tones[state]}>{t(`places.announced.state.${state}`)}</Badge></span>} side={next && <Button size="small" disabled={move.isPending} reason={may('under-age.sweep') ? undefined : t('places.change.notYours')} onClick={() => move.mutate(next)}>{t(`places.announced.${next}`)}</Button>}>
      <div className="grid gap-3 p-4 text-[13px]">
        <p className="max-w-3xl text-ink-soft text-pretty">{t('places.announced.from', { date: date(change.startsOn) })} {t('places.announced.why')}</p>
        {state === 'full' && <p>{t('places.announced.full')}</p>}
        {move.error && <Trouble error={move.error} />}
        {state !== 'withdrawn' && state !== 'withdrawing' && (
          <ol aria-label={t('places.announced.steps')} className="flex flex-wrap gap-2">
            {days.map(({ on, at, words }) => <li key={`${on} ${words}`} className={`rounded-lg border px-3 py-1.5 ${at === 'under-way' ? 'border-accent bg-accent-soft' : 'border-line'}`}><span className="block font-medium">{words}</span><span className="text-[12px] text-ink-faint">{t(`places.announced.stepState.${at}`)}</span></li>)}
          </ol>
        )}
        <dl className="flex flex-wrap gap-x-6 gap-y-2">
          {counts.map((each) => <div key={each}><dt className="text-[12px] text-ink-faint">{t(`places.announced.${each}`)}</dt><dd className="text-base font-medium tabular-nums">{number(change[each])}</dd></div>)}
        </dl>
      </div>
    </Panel>
  )
}
