import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge, Button, Empty, SelectField, TextArea, TextField } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { useMe } from '../me.ts'
import { FormDialog, ShownOnce } from '../parts/dialog.tsx'
import { Answered, Page, Panel } from '../parts/layout.tsx'
import { Choices } from '../parts/choices.tsx'
import { say } from '../parts/say.tsx'
import { authorityRoles } from '../who.ts'

const officersQuery = (authority: string) => ({ queryKey: ['officers', authority], enabled: authority !== '', queryFn: () => answer(qorgan.GET('/v1/officers', { params: { query: { authority } } })) })
const formQuery = (authority: string, locale: string) => ({ queryKey: ['order-form', authority, locale], enabled: authority !== '', queryFn: () => answer(qorgan.GET('/v1/order-form', { params: { query: { authority } } })) })

/** The register: authorities, their people, and under which article each may order. */
export function OfficersPage() {
  const { t, locale, date } = useLanguage()
  const { may } = useMe()
  const [asked, setAsked] = useState('')
  const [inviting, setInviting] = useState(false)
  const [ending, setEnding] = useState<string | null>(null)
  const authorities = useQuery({ queryKey: ['authorities', locale], queryFn: () => answer(qorgan.GET('/v1/authorities')) })
  const authority = asked || authorities.data?.items[0]?.id || ''
  const officers = useQuery(officersQuery(authority))
  const form = useQuery({ ...formQuery(authority, locale), enabled: authority !== '' && may('officer.manage') })
  const titleOf = (id: string) => form.data?.grounds.find((ground) => ground.id === id)?.title ?? id
  return (
    <Page title={t('officers.title')} lead={t('officers.lead')} actions={<Button look="primary" size="small" reason={may('officer.manage') ? undefined : t('orders.notYours')} onClick={() => setInviting(true)}>{t('officers.invite')}</Button>}>
      <div className="max-w-md"><SelectField label={t('orders.authority')} value={authority} onChange={(event) => setAsked(event.target.value)}>{authorities.data?.items.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}</SelectField></div>
      <Answered query={officers}>
        {({ items }) => items.length === 0 ? <Empty title={t('officers.none')} /> : (
          <Panel label={t('officers.title')}>
            <div className="overflow-x-auto">
              <table className="grid-table">
                <thead><tr><th scope="col">{t('officers.person')}</th><th scope="col">{t('officers.roles')}</th><th scope="col">{t('officers.mandates')}</th></tr></thead>
                <tbody>
                  {items.map((officer) => (
                    <tr key={officer.id}>
                      <td><span className="font-medium">{officer.name}</span><span className="block text-ink-faint">{officer.email}</span>{!officer.secondFactor && <Badge tone="warn">{t('officers.noFactor')}</Badge>}</td>
                      <td><span className="flex flex-wrap gap-1">{officer.roles.map((role) => <Badge key={role}>{t(`role.${role}`)}</Badge>)}</span></td>
                      <td>
                        {officer.mandates.length === 0 && <span className="text-ink-soft">{t('officers.whole')}</span>}
                        <ul className="grid gap-2">
                          {officer.mandates.map((mandate) => (
                            <li key={mandate.id} className={mandate.isStanding ? '' : 'text-ink-faint line-through'}>
                              {mandate.grounds.map((id) => <span key={id} className="block">{titleOf(id)}</span>)}
                              <span className="flex flex-wrap items-center gap-2 text-ink-faint">{mandate.paper} · {mandate.endsAt ? t('officers.until', { at: date(mandate.endsAt) }) : t('officers.open')}{mandate.isStanding && may('officer.manage') && <Button size="small" onClick={() => setEnding(mandate.id)}>{t('officers.withdraw')}</Button>}</span>
                            </li>
                          ))}
                        </ul>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </Panel>
        )}
      </Answered>
      {inviting && <Invite authority={authority} onClose={() => setInviting(false)} />}
      {ending && <Withdraw id={ending} onClose={() => setEnding(null)} />}
    </Page>
  )
}

function Invite({ authority, onClose }: { authority: string; onClose: () => void }) {
  const { t, locale } = useLanguage()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [roles, setRoles] = useState<readonly (typeof authorityRoles)[number][]>(['officer'])
  const [grounds, setGrounds] = useState<readonly string[]>([])
  const [paper, setPaper] = useState('')
  const [ends, setEnds] = useState('')
  const form = useQuery(formQuery(authority, locale))
  const choices = form.data?.grounds.filter(({ actions }) => actions.length > 0) ?? []
  const invite = useMutation({
    mutationFn: () => answer(qorgan.POST('/v1/officers', { body: { name, email, roles: [...roles], authorityId: authority, locale, grounds: [...grounds], paper, ...(ends && { endsAt: new Date(`${ends}T23:59:59`).toISOString() }) } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['officers'] }),
  })
  if (invite.data) return <ShownOnce title={t('officers.password')} text={t('officers.passwordText', { email: invite.data.email })} value={invite.data.temporaryPassword} onClose={onClose} />
  const reason = name.trim() === '' || email.trim() === '' ? t('officers.needsPerson') : roles.length === 0 || grounds.length === 0 ? t('officers.needsMandate') : paper.trim() === '' ? t('officers.needsPaper') : undefined
  return (
    <FormDialog title={t('officers.invite')} onClose={onClose} onSubmit={() => invite.mutate()} submit={t('officers.inviteSubmit')} busy={invite.isPending} error={invite.error} reason={reason}>
      <TextField label={t('officers.name')} maxLength={120} value={name} onChange={(event) => setName(event.target.value)} />
      <TextField label={t('signIn.email')} type="email" value={email} onChange={(event) => setEmail(event.target.value)} />
      <Choices legend={t('officers.roles')} all={authorityRoles} chosen={roles} name={(role) => t(`role.${role}`)} onChange={setRoles} />
      <Choices legend={t('officers.grounds')} all={choices.map(({ id }) => id)} chosen={grounds} name={(id) => choices.find((each) => each.id === id)?.title ?? id} onChange={setGrounds} />
      <TextField label={t('officers.paper')} hint={t('officers.paperHint')} maxLength={200} value={paper} onChange={(event) => setPaper(event.target.value)} />
      <TextField label={t('officers.ends')} type="date" value={ends} onChange={(event) => setEnds(event.target.value)} />
    </FormDialog>
  )
}

function Withdraw({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [because, setBecause] = useState('')
  const withdraw = useMutation({
    mutationFn: () => answer(qorgan.POST('/v1/mandates/{id}/withdrawal', { params: { path: { id } }, body: { because } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['officers'] })
      say(t('officers.withdrawn'))
      onClose()
    },
  })
  return (
    <FormDialog title={t('officers.withdraw')} look="danger" onClose={onClose} onSubmit={() => withdraw.mutate()} submit={t('officers.withdraw')} busy={withdraw.isPending} error={withdraw.error} reason={because.trim() === '' ? t('needsReason') : undefined}>
      <p className="text-sm text-ink-soft">{t('officers.withdrawText')}</p>
      <TextArea label={t('reason')} value={because} maxLength={1000} onChange={(event) => setBecause(event.target.value)} />
    </FormDialog>
  )
}
