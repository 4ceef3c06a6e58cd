import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../kit/i18n.ts'
import { Badge, Button, Empty, SelectField, TextField } from '../kit/parts.tsx'
import { answer, qorgan } from './api.ts'
import { useMe } from './me.ts'
import { FormDialog, ShownOnce } from './parts/dialog.tsx'
import { Choices } from './parts/choices.tsx'
import { Answered, Page, Panel } from './parts/layout.tsx'
import { More, usePages } from './parts/pages.tsx'
import { say } from './parts/say.tsx'
import { authorityRoles, type Role, roles } from './who.ts'

type Member = { id: string; name: string; email: string; kind: 'staff' | 'authority'; authorityId: string | null; roles: string[]; locale: string; languages: string[]; secondFactor: boolean; disabledAt: string | null; createdAt: string }
const languages = ['kk', 'ru', 'en'] as const

export const useStaff = (enabled = true) => usePages(['staff'], (cursor) => answer(qorgan.GET('/v1/staff', { params: { query: { limit: 100, ...(cursor && { cursor }) } } })), { enabled })

/** Whoever may come in first; the others stay to be found. */
const disabledLast = (a: Member, b: Member) => Number(a.disabledAt !== null) - Number(b.disabledAt !== null)

export function StaffPage() {
  const { t, date } = useLanguage()
  const staff = useStaff()
  const { me } = useMe()
  const [inviting, setInviting] = useState(false)
  const [changing, setChanging] = useState<Member | null>(null)
  return (
    <Page title={t('nav.staff')} lead={t('staff.lead')} actions={<Button look="primary" size="small" onClick={() => setInviting(true)}>{t('staff.invite')}</Button>}>
      <Answered query={staff}>
        {(members) => members.length === 0 ? <Empty /> : (
          <Panel label={t('nav.staff')}>
            <div className="overflow-x-auto">
              <table className="grid-table">
                <thead><tr><th scope="col">{t('staff.name')}</th><th scope="col">{t('staff.roles')}</th><th scope="col">{t('staff.languages')}</th><th scope="col">{t('staff.factor')}</th><th scope="col">{t('staff.since')}</th><th scope="col"><span className="sr-only">{t('actions')}</span></th></tr></thead>
                <tbody>
                  {members.toSorted(disabledLast).map((member) => (
                    <tr key={member.id}>
                      <td><span className="font-medium">{member.name}</span>{member.id === me?.id && <span className="text-ink-faint"> · {t('staff.you')}</span>}<span className="block text-ink-faint">{member.email}</span></td>
                      <td><span className="flex flex-wrap gap-1">{member.disabledAt ? <Badge tone="bad">{t('staff.disabled')}</Badge> : member.roles.map((role) => <Badge key={role}>{t(`role.${role}`)}</Badge>)}{member.authorityId && <Badge tone="accent">{member.authorityId}</Badge>}</span></td>
                      <td className="text-ink-soft">{member.languages.map((each) => t(`language.${each}`)).join(', ') || '–'}</td>
                      <td>{member.secondFactor ? <Badge tone="good">{t('staff.on')}</Badge> : <Badge tone="warn">{t('staff.off')}</Badge>}</td>
                      <td className="whitespace-nowrap text-ink-soft">{date(member.createdAt)}</td>
                      <td className="text-right"><Button size="small" onClick={() => setChanging(member)} aria-label={t('staff.changeOne', { name: member.name })}>{t('staff.change')}</Button></td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <More query={staff} />
          </Panel>
        )}
      </Answered>
      {inviting && <Invite onClose={() => setInviting(false)} />}
      {changing && <Change member={changing} own={changing.id === me?.id} onClose={() => setChanging(null)} />}
    </Page>
  )
}

function Invite({ onClose }: { onClose: () => void }) {
  const { t, locale } = useLanguage()
  const queries = useQueryClient()
  const [kind, setKind] = useState<'staff' | 'authority'>('staff')
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [authorityId, setAuthorityId] = useState('')
  const [staffHeld, setStaffHeld] = useState<readonly Role[]>(['moderator'])
  const [officerHeld, setOfficerHeld] = useState<readonly (typeof authorityRoles)[number][]>(['officer'])
  const [spoken, setSpoken] = useState<readonly (typeof languages)[number][]>(languages)
  const invite = useMutation({
    mutationFn: () => answer(qorgan.POST('/v1/staff', { body: kind === 'staff' ? { kind, name, email, roles: [...staffHeld], locale, languages: [...spoken] } : { kind, name, email, roles: [...officerHeld], authorityId, locale } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['staff'] }),
  })
  if (invite.data) return <ShownOnce title={t('staff.invited')} text={t('staff.invitedText', { email: invite.data.email })} value={invite.data.temporaryPassword} onClose={onClose} />
  const none = kind === 'staff' ? staffHeld.length === 0 : officerHeld.length === 0
  return (
    <FormDialog title={t('staff.invite')} onClose={onClose} onSubmit={() => invite.mutate()} submit={t('staff.inviteSubmit')} busy={invite.isPending} error={invite.error} reason={none ? t('staff.needsRole') : undefined}>
      <SelectField label={t('staff.kind')} value={kind} onChange={(event) => setKind(event.target.value as typeof kind)}><option value="staff">{t('staff.kinds.staff')}</option><option value="authority">{t('staff.kinds.authority')}</option></SelectField>
      <TextField label={t('staff.name')} required maxLength={120} value={name} onChange={(event) => setName(event.target.value)} />
      <TextField label={t('signIn.email')} type="email" required value={email} onChange={(event) => setEmail(event.target.value)} />
      {kind === 'staff'
        ? <><Choices legend={t('staff.roles')} all={roles} chosen={staffHeld} onChange={setStaffHeld} name={(role) => t(`role.${role}`)} /><Choices legend={t('staff.languages')} all={languages} chosen={spoken} onChange={setSpoken} name={(each) => t(`language.${each}`)} /></>
        : <><TextField label={t('staff.authority')} hint={t('staff.authorityHint')} required maxLength={80} value={authorityId} onChange={(event) => setAuthorityId(event.target.value)} /><Choices legend={t('staff.roles')} all={authorityRoles} chosen={officerHeld} onChange={setOfficerHeld} name={(role) => t(`role.${role}`)} /></>}
    </FormDialog>
  )
}

function Change({ member, own, onClose }: { member: Member; own: boolean; onClose: () => void }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const all: readonly string[] = member.kind === 'staff' ? roles : authorityRoles
  const [held, setHeld] = useState<readonly string[]>(member.roles)
  const [spoken, setSpoken] = useState<readonly string[]>(member.languages)
  const change = useMutation({
    mutationFn: (more: { disabled?: boolean }) => answer(qorgan.PATCH('/v1/staff/{id}', { params: { path: { id: member.id } }, body: { roles: held as Role[], ...(member.kind === 'staff' && { languages: spoken as (typeof languages)[number][] }), ...more } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['staff'] })
      say(t('saved'))
      onClose()
    },
  })
  const ownReason = own && !held.includes('admin') ? t('staff.notYourself') : undefined
  return (
    <FormDialog title={member.name} onClose={onClose} onSubmit={() => change.mutate({})} submit={t('save')} busy={change.isPending} error={change.error} reason={held.length === 0 ? t('staff.needsRole') : ownReason}>
      <Choices legend={t('staff.roles')} all={all} chosen={held} onChange={setHeld} name={(role) => t(`role.${role}`)} />
      {member.kind === 'staff' && <Choices legend={t('staff.languages')} all={languages as readonly string[]} chosen={spoken} onChange={setSpoken} name={(each) => t(`language.${each}`)} />}
      <div className="flex items-center justify-between gap-4 border-t border-line pt-3">
        <p className="text-[13px] text-ink-soft">{t(member.disabledAt ? 'staff.enableText' : 'staff.disableText')}</p>
        <Button size="small" look={member.disabledAt ? 'plain' : 'danger'} reason={own ? t('staff.notYourself') : undefined} onClick={() => change.mutate({ disabled: !member.disabledAt })}>{t(member.disabledAt ? 'staff.enable' : 'staff.disable')}</Button>
      </div>
    </FormDialog>
  )
}
