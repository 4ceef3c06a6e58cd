import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../kit/i18n.ts'
import { Button, Card, FileField, Loading, Notice, SelectField, TextArea, TextField } from '../kit/parts.tsx'
import { fileOrder } from './api.ts'
import { formQuery, Page, Trouble } from './shell.tsx'

/** Lines of addresses or ids as the list that the server takes. */
export const itemsOf = (text: string) => text.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line) => (/^https?:/i.test(line) ? { url: line } : { id: line }))

/** Filing an order: the document, on which ground, what is asked, and about what. */
export function FilePage() {
  const { t, number } = useLanguage()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const form = useQuery(formQuery)
  const [document, setDocument] = useState<File | null>(null)
  const [ground, setGround] = useState('')
  const [action, setAction] = useState('')
  const [items, setItems] = useState('')
  const [urgency, setUrgency] = useState('normal')
  const [reference, setReference] = useState('')
  const [processReference, setProcessReference] = useState('')
  const [secrecyUntil, setSecrecyUntil] = useState('')
  const [key] = useState(() => crypto.randomUUID())
  const chosen = form.data?.grounds.find(({ id }) => id === ground)
  const kind = form.data?.kinds.find(({ id, actions }) => (chosen?.kind ? id === chosen.kind : actions.some((each) => each === action)))
  const needs = (field: string) => kind?.needs.includes(field) ?? false
  const send = useMutation({
    mutationFn: () => fileOrder(document!, {
      authority: form.data?.authority.id ?? '', legalGround: ground, items: itemsOf(items).length > 0 ? JSON.stringify(itemsOf(items)) : '', country: form.data?.authority.countries[0] ?? '', requestedAction: action, urgency,
      reference: reference.trim(), processReference: needs('processReference') ? processReference.trim() : '', secrecyUntil,
    }, key),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['orders'] })
      await navigate({ to: '/orders/$orderId', params: { orderId: id } })
    },
  })
  if (form.isPending) return <Loading />
  if (!form.data) return <Trouble error={form.error} />
  const { authority, grounds, maxDocumentBytes } = form.data
  const isTooLarge = document !== null && document.size > maxDocumentBytes
  const reason = document === null ? t('file.needsDocument') : isTooLarge ? t('file.tooLarge') : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason === undefined) send.mutate()
  }
  return (
    <Page title={t('file.title')} lead={t('file.lead')}>
      <form onSubmit={submit}>
        <Card className="grid gap-5 p-4 sm:p-6">
          <FileField label={t('file.document')} hint={t('file.documentHint', { megabytes: number(maxDocumentBytes / 1024 / 1024) })} file={document} onChoose={setDocument} />
          <SelectField label={t('field.legalGround')} hint={chosen ? (chosen.hours !== null ? t('file.hours', { hours: number(chosen.hours) }) : t('file.noClock')) : undefined} value={ground} onChange={(event) => {
            setGround(event.target.value)
            const next = grounds.find(({ id }) => id === event.target.value)
            if (!next?.actions.some((each) => each === action)) setAction('')
          }}>
            <option value="">{t('file.choose')}</option>
            {grounds.filter(({ actions }) => actions.length > 0).map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
          </SelectField>
          <div className="grid items-start gap-5 sm:grid-cols-2">
            <SelectField label={t('field.requestedAction')} hint={action ? t(`actionHint.${action}`) : undefined} value={action} disabled={!chosen} onChange={(event) => setAction(event.target.value)}><option value="">{t('file.choose')}</option>{(chosen?.actions ?? []).map((each) => <option key={each} value={each}>{t(`action.${each}`)}</option>)}</SelectField>
            <SelectField label={t('field.urgency')} hint={t(`urgencyHint.${urgency}`)} value={urgency} onChange={(event) => setUrgency(event.target.value)}>{['normal', 'immediate-danger'].map((each) => <option key={each} value={each}>{t(`urgency.${each}`)}</option>)}</SelectField>
          </div>
          <TextArea label={t('field.items')} hint={t('file.itemsHint')} rows={4} spellCheck={false} value={items} onChange={(event) => setItems(event.target.value)} />
          <div className="grid items-start gap-5 sm:grid-cols-2">
            <TextField label={needs('reference') ? t('field.reference') : t('file.optional', { field: t('field.reference') })} hint={t('file.referenceHint')} maxLength={120} value={reference} onChange={(event) => setReference(event.target.value)} />
            {needs('processReference')
              ? <TextField label={t('field.processReference')} hint={t('file.processHint')} maxLength={200} value={processReference} onChange={(event) => setProcessReference(event.target.value)} />
              : <TextField label={t('file.optional', { field: t('field.secrecyUntil') })} hint={t('file.secrecyHint')} type="date" value={secrecyUntil} onChange={(event) => setSecrecyUntil(event.target.value)} />}
          </div>
          <Notice>{t('file.country', { country: authority.countries.join(', ') })}</Notice>
          {send.error && <Trouble error={send.error} />}
          <div className="flex flex-wrap items-center justify-end gap-3">{reason && <p className="text-[13px] text-ink-faint">{reason}</p>}<Button type="submit" look="primary" size="large" disabled={send.isPending} reason={reason}>{t('file.submit')}</Button></div>
        </Card>
      </form>
    </Page>
  )
}
