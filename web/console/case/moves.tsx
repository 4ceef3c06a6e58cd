import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { SelectField, TextArea, TextField } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { useMe } from '../me.ts'
import { FormDialog } from '../parts/dialog.tsx'
import { useStaff } from '../staff.tsx'

export const moves = ['skip', 'hold', 'escalate', 'hand-over'] as const
export type Move = (typeof moves)[number]
const holdHours = [1, 4, 24, 72] as const

/** A way to let go of a case; each asks why, so that whoever takes it next knows. */
export function MoveDialog({ caseId, move, onClose, onDone }: { caseId: string; move: Move; onClose: () => void; onDone: () => void }) {
  const { t } = useLanguage()
  const { me, may } = useMe()
  const staff = useStaff(move === 'hand-over' && may('staff.manage'))
  const [reason, setReason] = useState('')
  const [hours, setHours] = useState(1)
  const [staffId, setStaffId] = useState('')
  const path = { params: { path: { id: caseId } } }
  const run = useMutation({
    mutationFn: async (): Promise<unknown> => {
      if (move === 'skip') return answer(qorgan.POST('/v1/cases/{id}/skip', { ...path, body: { reason } }))
      if (move === 'escalate') return answer(qorgan.POST('/v1/cases/{id}/escalation', { ...path, body: { note: reason } }))
      if (move === 'hold') return answer(qorgan.POST('/v1/cases/{id}/hold', { ...path, body: { reason, until: new Date(Date.now() + hours * 3_600_000).toISOString() } }))
      return answer(qorgan.POST('/v1/cases/{id}/hand-over', { ...path, body: { staffId, note: reason } }))
    },
    onSuccess: onDone,
  })
  const missing = reason.trim() === '' ? t('needsReason') : move === 'hand-over' && staffId === '' ? t('moves.needsColleague') : undefined
  return (
    <FormDialog title={t(`moves.${move}.title`)} onClose={onClose} onSubmit={() => run.mutate()} submit={t(`moves.${move}.do`)} busy={run.isPending} error={run.error} reason={missing}>
      <p className="text-sm text-ink-soft">{t(`moves.${move}.text`)}</p>
      {move === 'hold' && <SelectField label={t('moves.until')} value={hours} onChange={(event) => setHours(Number(event.target.value))}>{holdHours.map((each) => <option key={each} value={each}>{t('moves.hours', { count: each })}</option>)}</SelectField>}
      {move === 'hand-over' && (staff.data
        ? <SelectField label={t('certificates.colleague')} value={staffId} onChange={(event) => setStaffId(event.target.value)}><option value="">–</option>{staff.data.filter((each) => each.kind === 'staff' && each.id !== me?.id && !each.disabledAt).map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}</SelectField>
        : <TextField label={t('certificates.colleagueId')} hint={t('certificates.colleagueIdHint')} value={staffId} onChange={(event) => setStaffId(event.target.value.trim())} />)}
      <TextArea label={t('reason')} autoFocus maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
    </FormDialog>
  )
}
