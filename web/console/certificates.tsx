import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../kit/i18n.ts'
import { Badge, Button, Empty, SelectField, TextArea, TextField } from '../kit/parts.tsx'
import { answer, qorgan } from './api.ts'
import { useMe } from './me.ts'
import { FormDialog } from './parts/dialog.tsx'
import { Answered, Code, Page, Panel } from './parts/layout.tsx'
import { More, usePages } from './parts/pages.tsx'
import { say } from './parts/say.tsx'
import { queuesQuery } from './queue-names.ts'
import { useStaff } from './staff.tsx'

const languages = ['*', 'kk', 'ru', 'en'] as const

export function CertificatesPage() {
  const { t, date, locale } = useLanguage()
  const { may } = useMe()
  const certificates = usePages(['certificates'], (cursor) => answer(qorgan.GET('/v1/certificates', { params: { query: { limit: 100, ...(cursor && { cursor }) } } })))
  const queues = useQuery(queuesQuery(locale, may('case.list')))
  const staff = useStaff(may('staff.manage'))
  const [granting, setGranting] = useState(false)
  const [withdrawing, setWithdrawing] = useState<string | null>(null)
  const named = (id: string) => staff.data?.find((member) => member.id === id)?.name
  const isDisabled = (id: string) => staff.data?.some((member) => member.id === id && member.disabledAt !== null) ?? false
  const queueName = (id: string) => queues.data?.items.find((queue) => queue.id === id)?.label ?? id
  const whyNot = may('certificate.grant') ? undefined : t('certificates.notYours')
  return (
    <Page title={t('nav.certificates')} lead={t('certificates.lead')} actions={<Button look="primary" size="small" reason={whyNot} onClick={() => setGranting(true)}>{t('certificates.grant')}</Button>}>
      <Answered query={certificates}>
        {(items) => items.length === 0 ? <Empty title={t('certificates.none')}><p className="text-sm">{t('certificates.noneText')}</p></Empty> : (
          <Panel label={t('nav.certificates')}>
            <div className="overflow-x-auto">
              <table className="grid-table">
                <thead><tr><th scope="col">{t('certificates.colleague')}</th><th scope="col">{t('case.queue')}</th><th scope="col">{t('case.language')}</th><th scope="col">{t('certificates.ground')}</th><th scope="col">{t('certificates.expires')}</th><th scope="col"><span className="sr-only">{t('actions')}</span></th></tr></thead>
                <tbody>
                  {items.toSorted((a, b) => Number(isDisabled(a.staffId)) - Number(isDisabled(b.staffId))).map((each) => (
                    <tr key={each.id}>
                      <td className="font-medium">{named(each.staffId) ?? <Code>{each.staffId}</Code>}{isDisabled(each.staffId) && <> <Badge tone="bad">{t('staff.disabled')}</Badge></>}</td>
                      <td>{queueName(each.queue)}</td>
                      <td className="text-ink-soft">{t(`language.${each.language === '*' ? 'any' : each.language}`)}</td>
                      <td><Badge tone={each.ground === 'earned' ? 'good' : 'neutral'}>{t(`certificates.grounds.${each.ground}`)}</Badge>{each.reason && <span className="mt-0.5 block max-w-72 truncate text-ink-faint" title={each.reason}>{each.reason}</span>}</td>
                      <td className="whitespace-nowrap text-ink-soft">{each.expiresAt ? date(each.expiresAt) : t('certificates.never')}</td>
                      <td className="text-right">{each.withdrawnAt ? <Badge tone="bad">{t('certificates.withdrawn')}</Badge> : <Button size="small" reason={whyNot} aria-label={t('certificates.withdrawOne', { queue: queueName(each.queue), name: named(each.staffId) ?? each.staffId })} onClick={() => setWithdrawing(each.id)}>{t('certificates.withdraw')}</Button>}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <More query={certificates} />
          </Panel>
        )}
      </Answered>
      {granting && <Grant onClose={() => setGranting(false)} />}
      {withdrawing && <Withdraw id={withdrawing} onClose={() => setWithdrawing(null)} />}
    </Page>
  )
}

function Grant({ onClose }: { onClose: () => void }) {
  const { t, locale } = useLanguage()
  const { me, may } = useMe()
  const queries = useQueryClient()
  const queues = useQuery(queuesQuery(locale, may('case.list')))
  const staff = useStaff(may('staff.manage'))
  const [staffId, setStaffId] = useState('')
  const [queue, setQueue] = useState('')
  const [language, setLanguage] = useState<string>('*')
  const [reason, setReason] = useState('')
  const grant = useMutation({
    mutationFn: () => answer(qorgan.POST('/v1/certificates', { body: { staffId, queue, language, reason } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['certificates'] })
      say(t('certificates.granted'))
      onClose()
    },
  })
  const colleagues = staff.data?.filter((member) => member.kind === 'staff' && member.id !== me?.id && !member.disabledAt)
  const missing = staffId === '' || queue === '' ? t('certificates.needs') : reason.trim().length < 10 ? t('certificates.needsReason') : undefined
  return (
    <FormDialog title={t('certificates.grant')} onClose={onClose} onSubmit={() => grant.mutate()} submit={t('certificates.grantSubmit')} busy={grant.isPending} error={grant.error} reason={missing}>
      {colleagues
        ? <SelectField label={t('certificates.colleague')} hint={t('certificates.notYourself')} value={staffId} onChange={(event) => setStaffId(event.target.value)}><option value="">–</option>{colleagues.map((member) => <option key={member.id} value={member.id}>{member.name} · {member.email}</option>)}</SelectField>
        : <TextField label={t('certificates.colleagueId')} hint={t('certificates.colleagueIdHint')} value={staffId} onChange={(event) => setStaffId(event.target.value.trim())} />}
      {queues.data
        ? <SelectField label={t('case.queue')} value={queue} onChange={(event) => setQueue(event.target.value)}><option value="">–</option>{queues.data.items.map((each) => <option key={each.id} value={each.id}>{each.label}</option>)}</SelectField>
        : <TextField label={t('case.queue')} value={queue} onChange={(event) => setQueue(event.target.value.trim())} />}
      <SelectField label={t('case.language')} value={language} onChange={(event) => setLanguage(event.target.value)}>{languages.map((each) => <option key={each} value={each}>{t(`language.${each === '*' ? 'any' : each}`)}</option>)}</SelectField>
      <TextArea label={t('reason')} hint={t('certificates.reasonHint')} value={reason} maxLength={1000} onChange={(event) => setReason(event.target.value)} />
    </FormDialog>
  )
}

function Withdraw({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const withdraw = useMutation({
    mutationFn: () => answer(qorgan.POST('/v1/certificates/{id}/withdrawal', { params: { path: { id } }, body: { reason } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['certificates'] })
      say(t('certificates.withdrawn'))
      onClose()
    },
  })
  return (
    <FormDialog title={t('certificates.withdrawTitle')} look="danger" onClose={onClose} onSubmit={() => withdraw.mutate()} submit={t('certificates.withdraw')} busy={withdraw.isPending} error={withdraw.error} reason={reason.trim().length < 3 ? t('needsReason') : undefined}>
      <p className="text-sm text-ink-soft">{t('certificates.withdrawText')}</p>
      <TextArea label={t('reason')} value={reason} maxLength={1000} onChange={(event) => setReason(event.target.value)} />
    </FormDialog>
  )
}
