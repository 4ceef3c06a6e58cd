import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useLanguage } from '../kit/i18n.ts'
import { Badge, Button, Empty } from '../kit/parts.tsx'
import { slugOf } from './api.ts'
import { claim } from './case/file.ts'
import { useKeys } from './keys.tsx'
import { useMe } from './me.ts'
import { OwnWork } from './own-work.tsx'
import { Answered, Page, Panel, Trouble } from './parts/layout.tsx'
import { say } from './parts/say.tsx'
import { Samples } from './samples.tsx'
import { queuesQuery } from './queue-names.ts'

/** Queues with what is open; arrows choose one, Enter claims its next case. */
export function QueuesPage() {
  const { t, locale, number, relative, dateTime } = useLanguage()
  const { me, may } = useMe()
  const navigate = useNavigate()
  const queues = useQuery({ ...queuesQuery(locale, me !== undefined), refetchInterval: 60_000 })
  const [picked, setPicked] = useState<string | null>(null)
  const list = useRef<HTMLTableSectionElement>(null)
  const mine = (id: string) => (me?.certificates ?? []).filter((each) => each.queue === id).map(({ language }) => language)
  const items = (queues.data?.items ?? []).toSorted((a, b) => Number(mine(b.id).length > 0) - Number(mine(a.id).length > 0) || b.open - a.open)
  const present = items.find(({ id }) => id === picked) ?? items.find(({ id, open }) => open > 0 && mine(id).length > 0) ?? items[0]
  const take = useMutation({
    mutationFn: (queue: string) => claim(queue),
    onSuccess: async (id) => {
      if (id) return navigate({ to: '/cases/$caseId', params: { caseId: id } })
      say(t('queues.empty'))
      await queues.refetch()
    },
  })
  const whyNot = (id: string, open: number) => (!may('case.claim') ? t('whyNot.role') : mine(id).length === 0 ? t('queues.notCertified') : open === 0 ? t('queues.nothingOpen') : undefined)
  const move = (by: number) => {
    const at = items.findIndex(({ id }) => id === present?.id)
    const next = items[(at + by + items.length) % Math.max(1, items.length)]
    setPicked(next?.id ?? null)
    list.current?.querySelector(`[data-queue="${next?.id}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  useKeys(t('nav.queues'), [
    { keys: 'ArrowDown', label: t('queues.down'), run: () => move(1) },
    { keys: 'ArrowUp', label: t('queues.up'), run: () => move(-1) },
    { keys: 'Enter', label: t('queues.claim'), run: () => {
      if (!present) return
      const reason = whyNot(present.id, present.open)
      if (reason) say(reason, 'bad')
      else take.mutate(present.id)
    } },
  ])
  if (me && !may('case.list')) return <Page title={t('nav.queues')}><Empty title={t('noRole.title')}><p className="max-w-md text-sm">{t('noRole.text')}</p></Empty></Page>
  return (
    <Page title={t('nav.queues')} lead={t('queues.lead')}>
      <Samples empty={queues.data !== undefined && queues.data.items.every(({ open }) => open === 0)} />
      <OwnWork />
      {take.error ? <div className="grid gap-2"><Trouble error={take.error} />{slugOf(take.error) === 'not-certified' && <p className="text-sm text-ink-soft">{t('queues.notCertified')}</p>}</div> : null}
      <Answered query={queues}>
        {() => (
          <Panel label={t('nav.queues')}>
            <table className="grid-table [&_td]:!py-[5px]">
              <thead><tr><th scope="col">{t('case.queue')}</th><th scope="col">{t('queues.certified')}</th><th scope="col" className="!text-right">{t('queues.open')}</th><th scope="col">{t('queues.oldest')}</th><th scope="col">{t('queues.due')}</th><th scope="col"><span className="sr-only">{t('actions')}</span></th></tr></thead>
              <tbody ref={list}>
                {items.map((queue) => {
                  const held = mine(queue.id)
                  return (
                    <tr key={queue.id} data-queue={queue.id} className={queue.id === present?.id ? 'bg-accent-soft' : ''} aria-current={queue.id === present?.id ? 'true' : undefined} onClick={() => setPicked(queue.id)}>
                      <td><Link to="/cases" search={{ queue: queue.id, state: 'open' }} className="font-medium hover:underline">{queue.label}</Link></td>
                      <td>{held.length > 0 ? <span className="flex gap-1">{held.map((language) => <Badge key={language} tone="good">{t(`language.${language === '*' ? 'any' : language}`)}</Badge>)}</span> : <span className="text-[12px] text-ink-soft" title={t('queues.notCertified')}>{t('queues.notCertifiedShort')}</span>}</td>
                      <td className={`text-right tabular-nums ${queue.open > 0 ? 'font-semibold' : 'text-ink-faint'}`}>{number(queue.open)}</td>
                      <td className="whitespace-nowrap text-ink-soft">{queue.open > 0 && queue.oldestOpenedAt ? <time dateTime={queue.oldestOpenedAt} title={dateTime(queue.oldestOpenedAt)}>{relative(queue.oldestOpenedAt)}</time> : <span className="text-ink-faint">–</span>}</td>
                      <td className="whitespace-nowrap">{queue.open > 0 && queue.nextDueAt ? <Badge tone="warn">{relative(queue.nextDueAt)}</Badge> : <span className="text-ink-faint">–</span>}</td>
                      <td className="w-px text-right"><Button size="small" className="!h-7" look={queue.id === present?.id ? 'primary' : 'plain'} reason={whyNot(queue.id, queue.open)} aria-label={t('queues.claimFrom', { queue: queue.label })} disabled={whyNot(queue.id, queue.open) !== undefined || take.isPending} onClick={() => take.mutate(queue.id)}>{t('queues.claim')}{queue.id === present?.id && <span className="text-[11px] opacity-80" aria-hidden="true">↵</span>}</Button></td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </Panel>
        )}
      </Answered>
    </Page>
  )
}
