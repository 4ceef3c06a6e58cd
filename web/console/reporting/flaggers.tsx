import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge, Button, Empty, TextArea, TextField } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { useMe } from '../me.ts'
import { Choices } from '../parts/choices.tsx'
import { FormDialog } from '../parts/dialog.tsx'
import { Answered, Code, Page, Panel } from '../parts/layout.tsx'
import { say } from '../parts/say.tsx'
import { useQueueNames, useQueues } from '../queue-names.ts'

/** Organisations whose reports come first in their topics, with the figures that everybody can read of each. */
export function FlaggersPage() {
  const { t, number, percent, date, locale } = useLanguage()
  const { may } = useMe()
  const [appointing, setAppointing] = useState(false)
  const [ending, setEnding] = useState<string | null>(null)
  const flaggers = useQuery({ queryKey: ['flaggers', locale], queryFn: () => answer(qorgan.GET('/v1/trusted-flaggers')) })
  const whyNot = may('flagger.manage') ? undefined : t('flaggers.notYours')
  return (
    <Page title={t('nav.flaggers')} lead={t('flaggers.lead')} actions={<Button look="primary" size="small" reason={whyNot} onClick={() => setAppointing(true)}>{t('flaggers.appoint')}</Button>}>
      <Answered query={flaggers}>
        {({ items }) => items.length === 0 ? <Empty title={t('flaggers.none')}><p className="max-w-md text-sm">{t('flaggers.noneText')}</p></Empty> : (
          <Panel label={t('nav.flaggers')}>
            <div className="overflow-x-auto">
              <table className="grid-table">
                <thead><tr><th scope="col">{t('flaggers.name')}</th><th scope="col">{t('flaggers.areas')}</th>{(['reports', 'concluded', 'upheld', 'hours'] as const).map((name) => <th key={name} scope="col" className="!text-right">{t(`flaggers.${name}`)}</th>)}<th scope="col">{t('flaggers.state')}</th><th scope="col"><span className="sr-only">{t('actions')}</span></th></tr></thead>
                <tbody>
                  {items.map((each) => (
                    <tr key={each.id}>
                      <td><span className="block font-medium">{each.name}</span><Code>{each.accountId.slice(-12)}</Code>{each.source && <a href={each.source} rel="noreferrer" target="_blank" className="ml-2 text-[12px] text-accent underline">{t('flaggers.award')}</a>}</td>
                      <td className="max-w-60 text-ink-soft">{each.areas.map(({ label }) => label).join(', ')}</td>
                      <td className="text-right tabular-nums">{number(each.reports)}</td><td className="text-right tabular-nums">{number(each.concluded)}</td>
                      <td className="text-right tabular-nums">{number(each.upheld)}{each.concluded > 0 && <span className="block text-[12px] text-ink-faint">{percent(each.upheld / each.concluded, 0)}</span>}</td>
                      <td className="text-right tabular-nums">{each.medianHours === null ? '–' : number(each.medianHours, 1)}</td>
                      <td><Badge tone={each.until ? 'neutral' : 'good'}>{each.until ? t('flaggers.until', { date: date(each.until) }) : t('flaggers.since', { date: date(each.since) })}</Badge>{each.endedBecause && <span className="mt-0.5 block max-w-60 text-[12px] text-ink-faint">{each.endedBecause}</span>}</td>
                      <td className="text-right">{!each.until && <Button size="small" reason={whyNot} onClick={() => setEnding(each.id)}>{t('flaggers.end')}</Button>}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </Panel>
        )}
      </Answered>
      <p className="text-[12px] text-ink-faint">{t('flaggers.public')} <a href="/trusted-flaggers" className="text-accent underline">{t('flaggers.publicPage')}</a></p>
      {appointing && <Appoint onClose={() => setAppointing(false)} />}
      {ending && <End id={ending} onClose={() => setEnding(null)} />}
    </Page>
  )
}

function Appoint({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const queues = useQueues()
  const nameOf = useQueueNames()
  const [accountId, setAccountId] = useState('')
  const [name, setName] = useState('')
  const [source, setSource] = useState('')
  const [areas, setAreas] = useState<readonly string[]>([])
  const appoint = useMutation({
    mutationFn: () => answer(qorgan.POST('/v1/trusted-flaggers', { body: { accountId: accountId.trim(), name: name.trim(), areas: [...areas], ...(source.trim() && { source: source.trim() }) } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['flaggers'] })
      say(t('flaggers.appointed'))
      onClose()
    },
  })
  const missing = name.trim().length < 2 || accountId.trim() === '' ? t('flaggers.needs') : areas.length === 0 ? t('flaggers.needsAreas') : undefined
  return (
    <FormDialog title={t('flaggers.appoint')} onClose={onClose} onSubmit={() => appoint.mutate()} submit={t('flaggers.appointSubmit')} busy={appoint.isPending} error={appoint.error} reason={missing}>
      <TextField label={t('flaggers.name')} hint={t('flaggers.nameHint')} value={name} maxLength={120} onChange={(event) => setName(event.target.value)} />
      <TextField label={t('flaggers.account')} hint={t('flaggers.accountHint')} value={accountId} onChange={(event) => setAccountId(event.target.value)} />
      <Choices legend={t('flaggers.areas')} all={queues.map(({ id }) => id)} chosen={areas} onChange={setAreas} name={nameOf} />
      <TextField label={t('flaggers.source')} hint={t('flaggers.sourceHint')} type="url" value={source} maxLength={500} onChange={(event) => setSource(event.target.value)} />
    </FormDialog>
  )
}

function End({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const end = useMutation({
    mutationFn: () => answer(qorgan.POST('/v1/trusted-flaggers/{id}/end', { params: { path: { id } }, body: { reason: reason.trim() } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['flaggers'] })
      say(t('flaggers.ended'))
      onClose()
    },
  })
  return (
    <FormDialog title={t('flaggers.endTitle')} look="danger" onClose={onClose} onSubmit={() => end.mutate()} submit={t('flaggers.end')} busy={end.isPending} error={end.error} reason={reason.trim().length < 3 ? t('needsReason') : undefined}>
      <p className="text-sm text-ink-soft">{t('flaggers.endText')}</p>
      <TextArea label={t('reason')} value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
    </FormDialog>
  )
}
