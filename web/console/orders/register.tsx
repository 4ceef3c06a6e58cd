import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { FileField, SelectField, TextArea, TextField } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { FormDialog } from '../parts/dialog.tsx'
import { presentToken } from '../session.ts'

/** An order that came on paper, written into the register; whoever does takes no part in its review. */
export function Register({ onClose }: { onClose: () => void }) {
  const { t, locale } = useLanguage()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [document, setDocument] = useState<File | null>(null)
  const [given, setGiven] = useState<Record<string, string>>({ urgency: 'normal' })
  const [key] = useState(() => crypto.randomUUID())
  const set = (name: string) => (event: { target: { value: string } }) => setGiven((before) => ({ ...before, [name]: event.target.value }))
  const authorities = useQuery({ queryKey: ['authorities', locale], queryFn: () => answer(qorgan.GET('/v1/authorities')) })
  const form = useQuery({ queryKey: ['order-form', given.authority, locale], enabled: Boolean(given.authority), queryFn: () => answer(qorgan.GET('/v1/order-form', { params: { query: { authority: given.authority ?? '' } } })) })
  const ground = form.data?.grounds.find((each) => each.id === given.legalGround)
  const send = useMutation({
    mutationFn: async () => {
      const body = new FormData()
      body.append('document', document!, document!.name)
      const items = (given.items ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '')
      const fields = { ...given, items: items.length > 0 ? JSON.stringify(items.map((line) => (/^https?:/i.test(line) ? { url: line } : { id: line }))) : '', country: form.data?.authority.countries[0] ?? '' }
      for (const [name, value] of Object.entries(fields)) if (value.trim() !== '') body.append(name, value.trim())
      const answered = await fetch('/v1/orders', { method: 'POST', body, headers: { authorization: `Bearer ${presentToken() ?? ''}`, 'accept-language': locale, 'idempotency-key': key } })
      const filed = (await answered.json()) as { id: string }
      if (!answered.ok) throw filed
      return filed
    },
    onSuccess: async (filed) => {
      await queries.invalidateQueries({ queryKey: ['orders'] })
      await navigate({ to: '/orders/$orderId', params: { orderId: filed.id } })
    },
  })
  const reason = document === null ? t('orders.needsDocument') : !given.authority ? t('orders.needsAuthority') : undefined
  return (
    <FormDialog title={t('orders.register')} onClose={onClose} onSubmit={() => send.mutate()} submit={t('orders.registerSubmit')} busy={send.isPending} error={send.error} reason={reason}>
      <p className="text-[13px] text-ink-soft">{t('orders.registerText')}</p>
      <FileField label={t('orders.document')} file={document} onChoose={setDocument} />
      <SelectField label={t('orders.authority')} value={given.authority ?? ''} onChange={(event) => setGiven({ ...given, authority: event.target.value, legalGround: '', requestedAction: '' })}><option value="">{t('orders.choose')}</option>{authorities.data?.items.map((each) => <option key={each.id} value={each.id}>{each.title}</option>)}</SelectField>
      <SelectField label={t('orders.ground')} value={given.legalGround ?? ''} disabled={!form.data} onChange={(event) => setGiven({ ...given, legalGround: event.target.value, requestedAction: '' })}><option value="">{t('orders.choose')}</option>{form.data?.grounds.filter(({ actions }) => actions.length > 0).map((each) => <option key={each.id} value={each.id}>{each.title}</option>)}</SelectField>
      <SelectField label={t('orders.asked')} value={given.requestedAction ?? ''} disabled={!ground} onChange={set('requestedAction')}><option value="">{t('orders.choose')}</option>{ground?.actions.map((each) => <option key={each} value={each}>{t(`orders.actions.${each}`)}</option>)}</SelectField>
      <TextArea label={t('orders.about')} hint={t('orders.aboutHint')} rows={3} value={given.items ?? ''} onChange={set('items')} />
      <SelectField label={t('orders.urgency')} value={given.urgency} onChange={set('urgency')}><option value="normal">{t('orders.normal')}</option><option value="immediate-danger">{t('orders.danger')}</option></SelectField>
      <TextField label={t('orders.reference')} maxLength={120} value={given.reference ?? ''} onChange={set('reference')} />
      <TextField label={t('orders.sender')} hint={t('orders.senderHint')} value={given.sender ?? ''} onChange={set('sender')} />
    </FormDialog>
  )
}
