import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../kit/i18n.ts'
import { Badge, Button, Empty } from '../kit/parts.tsx'
import { answer, qorgan } from './api.ts'
import { Endpoints } from './endpoints.tsx'
import { Answered, Code, Page, Panel, Trouble } from './parts/layout.tsx'
import { More, usePages } from './parts/pages.tsx'
import { say } from './parts/say.tsx'

const states = ['failed', 'pending', 'delivered'] as const
type State = (typeof states)[number]
const tones = { failed: 'bad', pending: 'warn', delivered: 'good' } as const

export function DeliveriesPage() {
  const { t, number, dateTime, relative } = useLanguage()
  const queries = useQueryClient()
  const [state, setState] = useState<State | undefined>(undefined)
  const endpoints = useQuery({ queryKey: ['endpoints'], queryFn: () => answer(qorgan.GET('/v1/webhooks')) })
  const deliveries = usePages(['deliveries', state], (cursor) => answer(qorgan.GET('/v1/webhook-deliveries', { params: { query: { limit: 50, ...(state && { state }), ...(cursor && { cursor }) } } })), { refetchInterval: 15_000 })
  const replay = useMutation({
    mutationFn: (id: string) => answer(qorgan.POST('/v1/webhook-deliveries/{id}/replay', { params: { path: { id } } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['deliveries'] })
      say(t('deliveries.replayed'))
    },
  })
  const address = (id: string) => endpoints.data?.items.find((each) => each.id === id)?.url
  return (
    <Page title={t('nav.deliveries')} lead={t('deliveries.lead')}>
      <Endpoints query={endpoints} />
      {replay.error ? <Trouble error={replay.error} /> : null}
      <Panel title={t('deliveries.log')} side={
        <select aria-label={t('deliveries.state')} value={state ?? ''} onChange={(event) => setState(states.find((each) => each === event.target.value))} className="h-7 rounded-lg border border-line bg-surface px-2 text-[13px]">
          <option value="">{t('deliveries.all')}</option>{states.map((each) => <option key={each} value={each}>{t(`deliveries.states.${each}`)}</option>)}
        </select>
      }>
        <Answered query={deliveries}>
          {(items) => items.length === 0 ? <Empty title={t('deliveries.none')}><p className="text-sm">{t('deliveries.noneText')}</p></Empty> : (
            <>
              <div className="overflow-x-auto">
                <table className="grid-table">
                  <thead><tr><th scope="col">{t('deliveries.state')}</th><th scope="col">{t('deliveries.event')}</th><th scope="col">{t('deliveries.address')}</th><th scope="col">{t('deliveries.attempts')}</th><th scope="col">{t('deliveries.when')}</th><th scope="col"><span className="sr-only">{t('actions')}</span></th></tr></thead>
                  <tbody>
                    {items.map((each) => (
                      <tr key={each.id}>
                        <td><Badge tone={tones[each.state]}>{t(`deliveries.states.${each.state}`)}</Badge></td>
                        <td><Code>{each.event}</Code></td>
                        <td className="max-w-72 truncate text-ink-soft">{address(each.endpointId) ?? t('deliveries.gone')}{(each.lastError ?? each.lastStatus) && each.state !== 'delivered' && <span className="block truncate text-bad" title={each.lastError ?? undefined}>{each.lastStatus ? t('deliveries.answered', { status: each.lastStatus }) : each.lastError}</span>}</td>
                        <td className="tabular-nums">{number(each.attempts)}</td>
                        <td className="whitespace-nowrap text-ink-soft" title={dateTime(each.createdAt)}>{relative(each.createdAt)}</td>
                        <td className="text-right"><Button size="small" reason={address(each.endpointId) === undefined && endpoints.data ? t('deliveries.goneReason') : undefined} onClick={() => replay.mutate(each.id)}>{t('deliveries.replay')}</Button></td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              <More query={deliveries} />
            </>
          )}
        </Answered>
      </Panel>
    </Page>
  )
}
