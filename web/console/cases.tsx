import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage } from '../kit/i18n.ts'
import { Badge, Button, Empty, SelectField, TextField } from '../kit/parts.tsx'
import { answer, qorgan } from './api.ts'
import { useKeys } from './keys.tsx'
import { Answered, Page, Panel } from './parts/layout.tsx'
import { More, usePages } from './parts/pages.tsx'
import { useQueueNames, useQueues } from './queue-names.ts'
import type { CasesSearch } from './router.tsx'

const route = getRouteApi('/cases')
const states = ['open', 'claimed', 'held', 'concluded'] as const
const languages = ['kk', 'ru', 'en'] as const
const tones = { open: 'accent', claimed: 'warn', held: 'warn', concluded: 'neutral' } as const

/** Cases by state, queue, language, words, a handle or an id of anything that they are about. */
export function CasesPage() {
  const { t, relative, dateTime } = useLanguage()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const queueName = useQueueNames()
  const queues = useQueues()
  const [typed, setTyped] = useState(search.q ?? '')
  const state = states.find((each) => each === search.state)
  const { queue, language, q } = search
  const cases = usePages(['cases', state, queue, language, q], (cursor) => answer(qorgan.GET('/v1/cases', { params: { query: { limit: 50, ...(state && { state }), ...(queue && { queue }), ...(language && { language }), ...(q && { q }), ...(cursor && { cursor }) } } })))
  const choose = (name: keyof CasesSearch, value: string) => {
    const { [name]: _dropped, ...rest } = search
    void navigate({ search: { ...rest, ...(value && { [name]: value }) } })
  }
  useKeys(t('nav.cases'), [{ keys: '/', label: t('cases.search'), run: () => document.querySelector<HTMLInputElement>('input[type=search]')?.focus() }])
  return (
    <Page title={t('nav.cases')} lead={t('cases.lead')}>
      <form role="search" className="grid grid-cols-[2fr_1fr_1fr_1fr_auto] items-end gap-3" onSubmit={(event) => {
        event.preventDefault()
        choose('q', typed.trim())
      }}>
        <TextField label={t('cases.search')} type="search" placeholder={t('cases.searchHint')} value={typed} onChange={(event) => setTyped(event.target.value)} />
        <SelectField label={t('cases.state')} value={state ?? ''} onChange={(event) => choose('state', event.target.value)}><option value="">{t('cases.any')}</option>{states.map((each) => <option key={each} value={each}>{t(`caseState.${each}`)}</option>)}</SelectField>
        <SelectField label={t('case.queue')} value={queue ?? ''} onChange={(event) => choose('queue', event.target.value)}><option value="">{t('cases.any')}</option>{queues.map((each) => <option key={each.id} value={each.id}>{each.label}</option>)}</SelectField>
        <SelectField label={t('case.language')} value={language ?? ''} onChange={(event) => choose('language', event.target.value)}><option value="">{t('cases.any')}</option>{languages.map((each) => <option key={each} value={each}>{t(`language.${each}`)}</option>)}</SelectField>
        <Button type="submit" look="primary" className="h-10">{t('cases.find')}</Button>
      </form>
      <Answered query={cases}>
        {(items) => items.length === 0 ? <Empty title={t('cases.none')}><p className="text-sm">{t('cases.noneText')}</p></Empty> : (
          <Panel label={t('nav.cases')}>
            <table className="grid-table">
              <thead><tr><th scope="col">{t('cases.state')}</th><th scope="col">{t('cases.about')}</th><th scope="col">{t('cases.why')}</th><th scope="col">{t('case.queue')}</th><th scope="col">{t('case.language')}</th><th scope="col">{t('cases.opened')}</th></tr></thead>
              <tbody>
                {items.map((each) => (
                  <tr key={each.id}>
                    <td><Badge tone={tones[each.state]}>{t(`caseState.${each.state}`)}</Badge></td>
                    <td><Link to="/cases/$caseId" params={{ caseId: each.id }} className="font-medium text-accent hover:underline">{t(`subject.${each.subject.kind}`)} <span className="font-mono text-[11px] font-normal">{each.subject.id.slice(-8)}</span></Link></td>
                    <td className="max-w-80"><span className="block truncate text-ink-soft">{[...new Set(each.items.map(({ kind }) => t(`item.${kind}`)))].join(', ')}{each.verdict && ` → ${t(`verdict.was.${each.verdict}`)}`}</span></td>
                    <td>{queueName(each.queue)}</td>
                    <td className="text-ink-soft">{each.language ? t(`language.${each.language}`, each.language) : '–'}</td>
                    <td className="whitespace-nowrap text-ink-soft" title={dateTime(each.openedAt)}>{relative(each.openedAt)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <More query={cases} />
          </Panel>
        )}
      </Answered>
    </Page>
  )
}
