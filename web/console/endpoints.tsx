import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../kit/i18n.ts'
import { Button, TextField } from '../kit/parts.tsx'
import { answer, qorgan } from './api.ts'
import { Choices } from './parts/choices.tsx'
import { FormDialog, ShownOnce } from './parts/dialog.tsx'
import { Answered, Panel } from './parts/layout.tsx'
import { say } from './parts/say.tsx'

const events = ['account.band-changed', 'account.closed', 'appeal.concluded', 'decision.recorded', 'decision.reversed', 'notice.sent', 'report.concluded', 'video.prepared', 'video.unplayable', 'video.verdict-given'] as const
type Event = (typeof events)[number]
type Endpoint = { id: string; url: string; events: string[]; createdAt: string }

export function Endpoints({ query }: { query: { data: { items: Endpoint[] } | undefined; error: unknown; isPending: boolean; refetch: () => unknown } }) {
  const { t, date } = useLanguage()
  const [adding, setAdding] = useState(false)
  const [removing, setRemoving] = useState<Endpoint | null>(null)
  return (
    <Panel title={t('endpoints.title')} side={<Button size="small" onClick={() => setAdding(true)}>{t('endpoints.add')}</Button>}>
      <Answered query={query}>
        {({ items }) => items.length === 0 ? <p className="px-4 py-5 text-sm text-ink-soft">{t('endpoints.none')}</p> : (
          <table className="grid-table">
            <thead className="sr-only"><tr><th scope="col">{t('deliveries.address')}</th><th scope="col">{t('deliveries.event')}</th><th scope="col">{t('keys.issued')}</th><th scope="col">{t('actions')}</th></tr></thead>
            <tbody>{items.map((each) => <tr key={each.id}><td className="font-medium break-all">{each.url}</td><td className="text-ink-soft">{each.events.includes('*') ? t('endpoints.everything') : each.events.join(', ')}</td><td className="whitespace-nowrap text-ink-soft">{date(each.createdAt)}</td><td className="text-right"><Button size="small" aria-label={t('endpoints.removeOne', { url: each.url })} onClick={() => setRemoving(each)}>{t('endpoints.remove')}</Button></td></tr>)}</tbody>
          </table>
        )}
      </Answered>
      {adding && <Add onClose={() => setAdding(false)} />}
      {removing && <Remove endpoint={removing} onClose={() => setRemoving(null)} />}
    </Panel>
  )
}

function Add({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [url, setUrl] = useState('')
  const [chosen, setChosen] = useState<readonly Event[]>(events)
  const add = useMutation({ mutationFn: () => answer(qorgan.POST('/v1/webhooks', { body: { url, events: [...chosen] } })), onSuccess: () => queries.invalidateQueries({ queryKey: ['endpoints'] }) })
  if (add.data) return <ShownOnce title={t('endpoints.secret')} text={t('endpoints.secretText')} value={add.data.secret} onClose={onClose} />
  return (
    <FormDialog title={t('endpoints.add')} onClose={onClose} onSubmit={() => add.mutate()} submit={t('endpoints.add')} busy={add.isPending} error={add.error} reason={chosen.length === 0 ? t('endpoints.needsEvent') : undefined}>
      <TextField label={t('deliveries.address')} type="url" required placeholder="https://" value={url} onChange={(event) => setUrl(event.target.value)} />
      <Choices legend={t('endpoints.events')} all={events} chosen={chosen} onChange={setChosen} name={(each) => each} />
    </FormDialog>
  )
}

function Remove({ endpoint, onClose }: { endpoint: Endpoint; onClose: () => void }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const remove = useMutation({
    mutationFn: () => answer(qorgan.DELETE('/v1/webhooks/{id}', { params: { path: { id: endpoint.id } } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['endpoints'] })
      say(t('endpoints.removed'))
      onClose()
    },
  })
  return <FormDialog title={t('endpoints.removeTitle')} look="danger" onClose={onClose} onSubmit={() => remove.mutate()} submit={t('endpoints.remove')} busy={remove.isPending} error={remove.error}><p className="text-sm text-ink-soft">{t('endpoints.removeText')}</p><p className="font-medium break-all">{endpoint.url}</p></FormDialog>
}
