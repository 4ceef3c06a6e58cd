import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../kit/i18n.ts'
import { Badge, Button, Empty, TextField } from '../kit/parts.tsx'
import { answer, qorgan } from './api.ts'
import { useMe } from './me.ts'
import { Choices } from './parts/choices.tsx'
import { FormDialog } from './parts/dialog.tsx'
import { Answered, Page, Panel } from './parts/layout.tsx'
import { say } from './parts/say.tsx'
import { useStaff } from './staff.tsx'

type Team = Awaited<ReturnType<typeof listTeams>>['items'][number]
const listTeams = () => answer(qorgan.GET('/v1/teams'))

/** Teams that cases can be kept for. */
export function TeamsPage() {
  const { t } = useLanguage()
  const { may } = useMe()
  const teams = useQuery({ queryKey: ['teams'], queryFn: listTeams })
  const [asked, setAsked] = useState<{ team: Team | null; end: boolean } | null>(null)
  const whyNot = may('team.manage') ? undefined : t('teams.notYours')
  return (
    <Page title={t('nav.teams')} lead={t('teams.lead')} actions={<Button look="primary" size="small" reason={whyNot} onClick={() => setAsked({ team: null, end: false })}>{t('teams.make')}</Button>}>
      <Answered query={teams}>
        {({ items }) => items.length === 0 ? <Empty title={t('teams.none')}><p className="text-sm">{t('teams.noneText')}</p></Empty> : (
          <Panel label={t('nav.teams')}>
            <table className="grid-table">
              <thead><tr><th scope="col">{t('staff.name')}</th><th scope="col">{t('teams.members')}</th><th scope="col"><span className="sr-only">{t('actions')}</span></th></tr></thead>
              <tbody>{items.map((team) => (
                <tr key={team.id}>
                  <td className="font-medium">{team.name}</td>
                  <td><span className="flex flex-wrap gap-1">{team.members.length === 0 ? <span className="text-ink-faint">{t('teams.nobody')}</span> : team.members.map((each) => <Badge key={each.id}>{each.name}</Badge>)}</span></td>
                  <td className="text-right whitespace-nowrap"><Button size="small" reason={whyNot} aria-label={t('staff.changeOne', { name: team.name })} onClick={() => setAsked({ team, end: false })}>{t('staff.change')}</Button> <Button size="small" look="quiet" reason={whyNot} aria-label={t('teams.endOne', { name: team.name })} onClick={() => setAsked({ team, end: true })}>{t('teams.end')}</Button></td>
                </tr>
              ))}</tbody>
            </table>
          </Panel>
        )}
      </Answered>
      {asked && !asked.end && <Edit team={asked.team} onClose={() => setAsked(null)} />}
      {asked?.end && asked.team && <End team={asked.team} onClose={() => setAsked(null)} />}
    </Page>
  )
}

function useSaved(onClose: () => void) {
  const queries = useQueryClient()
  const { t } = useLanguage()
  return async () => {
    await queries.invalidateQueries({ queryKey: ['teams'] })
    say(t('saved'))
    onClose()
  }
}

function Edit({ team, onClose }: { team: Team | null; onClose: () => void }) {
  const { t } = useLanguage()
  const { may, me } = useMe()
  const staff = useStaff(may('staff.manage'))
  const [name, setName] = useState(team?.name ?? '')
  const [members, setMembers] = useState<readonly string[]>(team?.members.map(({ id }) => id) ?? [])
  const onSuccess = useSaved(onClose)
  const save = useMutation({
    mutationFn: async (): Promise<unknown> => (team ? answer(qorgan.PUT('/v1/teams/{id}', { params: { path: { id: team.id } }, body: { name, members: [...members] } })) : answer(qorgan.POST('/v1/teams', { body: { name, members: [...members] } }))),
    onSuccess,
  })
  // A senior sees no list of staff; the members that the team has, and themselves, can still be chosen.
  const known = new Map([...(team?.members ?? []), ...(me ? [{ id: me.id, name: me.name }] : []), ...(staff.data ?? []).filter(({ kind, disabledAt }) => kind === 'staff' && !disabledAt)].map((each) => [each.id, each.name]))
  return (
    <FormDialog title={team?.name ?? t('teams.make')} onClose={onClose} onSubmit={() => save.mutate()} submit={t('save')} busy={save.isPending} error={save.error} reason={name.trim() === '' ? t('teams.needsName') : undefined}>
      <TextField label={t('staff.name')} data-first maxLength={80} value={name} onChange={(event) => setName(event.target.value)} />
      <Choices legend={t('teams.members')} all={[...known.keys()]} chosen={members} onChange={setMembers} name={(id) => known.get(id) ?? id} />
    </FormDialog>
  )
}

function End({ team, onClose }: { team: Team; onClose: () => void }) {
  const { t } = useLanguage()
  const onSuccess = useSaved(onClose)
  const end = useMutation({ mutationFn: () => answer(qorgan.DELETE('/v1/teams/{id}', { params: { path: { id: team.id } } })), onSuccess })
  return <FormDialog title={t('teams.endOne', { name: team.name })} look="danger" onClose={onClose} onSubmit={() => end.mutate()} submit={t('teams.end')} busy={end.isPending} error={end.error}><p className="text-sm text-ink-soft">{t('teams.endText')}</p></FormDialog>
}
