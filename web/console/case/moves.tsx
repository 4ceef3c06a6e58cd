import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { SelectField, TextArea } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { FormDialog } from '../parts/dialog.tsx'
import { colleaguesQuery } from './colleagues.ts'

/** What the holder may do instead of deciding. */
export const moves = ['skip', 'hold', 'escalate', 'hand-over', 'ask'] as const
export type Move = (typeof moves)[number]
export type Asked = Move | 'assign'
/** After these the case is still in the holder's hands, or never was. */
export const staysAfter = (asked: Asked): boolean => asked === 'ask' || asked === 'assign'
const holdHours = [1, 4, 24, 72] as const
const anybody = ''

type Choice = { reason: string; hours: number; to: string }

async function send(id: string, move: Asked, { reason, hours, to }: Choice): Promise<unknown> {
  const path = { params: { path: { id } } }
  if (move === 'skip') return answer(qorgan.POST('/v1/cases/{id}/skip', { ...path, body: { reason } }))
  if (move === 'escalate') return answer(qorgan.POST('/v1/cases/{id}/escalation', { ...path, body: { note: reason } }))
  if (move === 'hold') return answer(qorgan.POST('/v1/cases/{id}/hold', { ...path, body: { reason, until: new Date(Date.now() + hours * 3_600_000).toISOString() } }))
  if (move === 'ask') return answer(qorgan.POST('/v1/cases/{id}/opinions', { ...path, body: { question: reason, ...(to !== anybody && { staffId: to }) } }))
  if (move === 'hand-over') return answer(qorgan.POST('/v1/cases/{id}/hand-over', { ...path, body: { staffId: to, note: reason } }))
  const [kind, ref = ''] = to.split(':')
  return answer(qorgan.POST('/v1/cases/{id}/assignment', { ...path, body: kind === 'team' ? { teamId: ref, note: reason } : { staffId: ref, note: reason } }))
}

/** A way to let go of a case, or to have others look at it; each asks why, so that whoever takes it next knows. */
export function MoveDialog({ caseId, move, onClose, onDone }: { caseId: string; move: Asked; onClose: () => void; onDone: () => void }) {
  const { t } = useLanguage()
  const [choice, setChoice] = useState<Choice>({ reason: '', hours: 1, to: anybody })
  const run = useMutation({ mutationFn: () => send(caseId, move, choice), onSuccess: onDone })
  const needsSomebody = (move === 'hand-over' || move === 'assign') && choice.to === anybody
  const missing = choice.reason.trim() === '' ? t(move === 'ask' ? 'moves.needsQuestion' : 'needsReason') : needsSomebody ? t('moves.needsColleague') : undefined
  return (
    <FormDialog title={t(`moves.${move}.title`)} onClose={onClose} onSubmit={() => run.mutate()} submit={t(`moves.${move}.do`)} busy={run.isPending} error={run.error} reason={missing}>
      <p className="text-sm text-ink-soft">{t(`moves.${move}.text`)}</p>
      {move === 'hold' && <SelectField label={t('moves.until')} value={choice.hours} onChange={(event) => setChoice({ ...choice, hours: Number(event.target.value) })}>{holdHours.map((each) => <option key={each} value={each}>{t('moves.hours', { count: each })}</option>)}</SelectField>}
      {(move === 'hand-over' || move === 'ask' || move === 'assign') && <ToWhom caseId={caseId} move={move} to={choice.to} onChange={(to) => setChoice({ ...choice, to })} />}
      <TextArea label={t(move === 'ask' ? 'opinions.question' : 'reason')} data-first maxLength={500} value={choice.reason} onChange={(event) => setChoice({ ...choice, reason: event.target.value })} />
    </FormDialog>
  )
}

/** Only colleagues who may hold this case, so that no choice is refused afterwards. */
function ToWhom({ caseId, move, to, onChange }: { caseId: string; move: Asked; to: string; onChange: (to: string) => void }) {
  const { t } = useLanguage()
  const colleagues = useQuery(colleaguesQuery(caseId))
  const teams = useQuery({ queryKey: ['teams'], enabled: move === 'assign', queryFn: () => answer(qorgan.GET('/v1/teams')) })
  const people = colleagues.data?.items ?? []
  const value = (id: string) => (move === 'assign' ? `person:${id}` : id)
  return (
    <SelectField label={t('certificates.colleague')} hint={colleagues.data && people.length === 0 ? t('moves.nobodyElse') : undefined} value={to} onChange={(event) => onChange(event.target.value)}>
      <option value={anybody}>{move === 'ask' ? t('opinions.anybody') : '–'}</option>
      {(teams.data?.items ?? []).map((team) => <option key={team.id} value={`team:${team.id}`}>{t('teams.one', { name: team.name })}</option>)}
      {people.map((each) => <option key={each.id} value={value(each.id)}>{each.name}</option>)}
    </SelectField>
  )
}
