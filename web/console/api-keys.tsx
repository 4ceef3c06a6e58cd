import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../kit/i18n.ts'
import { Badge, Button, Empty, TextField } from '../kit/parts.tsx'
import { answer, qorgan } from './api.ts'
import { FormDialog, ShownOnce } from './parts/dialog.tsx'
import { Answered, Code, Page, Panel } from './parts/layout.tsx'
import { say } from './parts/say.tsx'

export function KeysPage() {
  const { t, date } = useLanguage()
  const keys = useQuery({ queryKey: ['keys'], queryFn: () => answer(qorgan.GET('/v1/keys')) })
  const [issuing, setIssuing] = useState(false)
  const [withdrawing, setWithdrawing] = useState<{ id: string; name: string } | null>(null)
  return (
    <Page title={t('nav.keys')} lead={t('keys.lead')} actions={<Button look="primary" size="small" onClick={() => setIssuing(true)}>{t('keys.issue')}</Button>}>
      <Answered query={keys}>
        {({ items }) => items.length === 0 ? <Empty title={t('keys.none')} /> : (
          <Panel label={t('nav.keys')}>
            <table className="grid-table">
              <thead><tr><th scope="col">{t('staff.name')}</th><th scope="col">{t('keys.hint')}</th><th scope="col">{t('keys.issued')}</th><th scope="col"><span className="sr-only">{t('actions')}</span></th></tr></thead>
              <tbody>
                {items.map((key) => (
                  <tr key={key.id}>
                    <td className="font-medium">{key.name}</td><td><Code>{key.hint}…</Code></td><td className="text-ink-soft">{date(key.createdAt)}</td>
                    <td className="text-right">{key.withdrawnAt ? <Badge tone="bad">{t('certificates.withdrawn')}</Badge> : <Button size="small" aria-label={t('keys.withdrawOne', { name: key.name })} onClick={() => setWithdrawing(key)}>{t('certificates.withdraw')}</Button>}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Panel>
        )}
      </Answered>
      {issuing && <Issue onClose={() => setIssuing(false)} />}
      {withdrawing && <Withdraw {...withdrawing} onClose={() => setWithdrawing(null)} />}
    </Page>
  )
}

function Issue({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const issue = useMutation({ mutationFn: () => answer(qorgan.POST('/v1/keys', { body: { name } })), onSuccess: () => queries.invalidateQueries({ queryKey: ['keys'] }) })
  if (issue.data) return <ShownOnce title={t('keys.new')} text={t('keys.newText')} value={issue.data.apiKey} onClose={onClose} />
  return (
    <FormDialog title={t('keys.issue')} onClose={onClose} onSubmit={() => issue.mutate()} submit={t('keys.issue')} busy={issue.isPending} error={issue.error} reason={name.trim() === '' ? t('keys.needsName') : undefined}>
      <TextField label={t('staff.name')} hint={t('keys.nameHint')} maxLength={120} value={name} onChange={(event) => setName(event.target.value)} />
    </FormDialog>
  )
}

function Withdraw({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const withdraw = useMutation({
    mutationFn: () => answer(qorgan.DELETE('/v1/keys/{id}', { params: { path: { id } } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['keys'] })
      say(t('certificates.withdrawn'))
      onClose()
    },
  })
  return <FormDialog title={t('keys.withdrawTitle')} look="danger" onClose={onClose} onSubmit={() => withdraw.mutate()} submit={t('certificates.withdraw')} busy={withdraw.isPending} error={withdraw.error}><p className="text-sm text-ink-soft">{t('keys.withdrawText')}</p><p className="font-medium">{name}</p></FormDialog>
}
