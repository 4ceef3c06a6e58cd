import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CircleCheck } from 'lucide-react'
import { useRef, useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Button, Failed, Loading, TextArea } from '../../../web/kit/parts.tsx'
import { read, send } from '../api.ts'
import { Refusal, Sheet } from '../parts.tsx'
import { TellReport } from '../family/tell-report.tsx'
import { Helpline } from './help.tsx'

type Kind = 'account' | 'video' | 'comment' | 'message'
type Reason = { id: string; label: string; hint: string | null; subjects: Kind[] }

/** Two steps: what is wrong, then a word about it if one wants. Who reports is never told to the other side. */
export function ReportSheet({ subject, shown, onClose }: { subject: { kind: Kind; id: string }; shown: string; onClose: () => void }) {
  const { t, locale } = useLanguage()
  const reasons = useQuery({ queryKey: ['reasons', locale], queryFn: ({ signal }) => read<{ items: Reason[] }>('report-reasons', signal) })
  const [chosen, setChosen] = useState<Reason | null>(null)
  const [note, setNote] = useState('')
  const key = useRef(crypto.randomUUID())
  const file = useMutation({ mutationFn: (reason: Reason) => send('reports', { subject, reason: reason.id, shown: shown.slice(0, 120), ...(note.trim() && { note }) }, { key: key.current }) })
  const fitting = reasons.data?.items.filter((reason) => reason.subjects.includes(subject.kind))
  if (file.isSuccess) {
    return (
      <Sheet open title={t('report.doneTitle')} onClose={onClose}>
        <div className="grid justify-items-center gap-4 py-6 text-center"><CircleCheck className="size-14 text-good" aria-hidden="true" /><p className="max-w-sm text-pretty">{t('report.doneText')}</p><Link to="/reports" className="font-semibold text-accent underline">{t('report.follow')}</Link><TellReport /><Button look="primary" onClick={onClose}>{t('kit.close')}</Button></div>
        <Helpline />
      </Sheet>
    )
  }
  return (
    <Sheet open title={t(`report.title.${subject.kind}`)} onClose={onClose}>
      {reasons.isPending && <Loading />}
      {reasons.isError && <Failed error={reasons.error} onRetry={() => void reasons.refetch()} />}
      {!chosen && <p className="mb-2 text-sm text-ink-soft">{t('report.lead')}</p>}
      {!chosen && (
        <ul className="grid divide-y divide-line">
          {fitting?.map((reason) => <li key={reason.id}><button type="button" onClick={() => setChosen(reason)} className="w-full rounded-lg px-1 py-3 text-left hover:bg-sunken"><span className="block font-medium">{reason.label}</span>{reason.hint && <span className="block text-sm text-ink-soft">{reason.hint}</span>}</button></li>)}
        </ul>
      )}
      {chosen && (
        <form className="grid gap-4" onSubmit={(event) => { event.preventDefault(); file.mutate(chosen) }}>
          <p className="rounded-xl bg-sunken px-4 py-3 font-medium">{chosen.label}</p>
          <TextArea label={t('report.note')} hint={t('report.noteHint')} value={note} maxLength={1_000} onChange={(event) => setNote(event.target.value)} />
          <Refusal error={file.error} />
          <div className="flex gap-2"><Button onClick={() => setChosen(null)}>{t('back')}</Button><Button type="submit" look="primary" className="flex-1" disabled={file.isPending}>{t('report.act')}</Button></div>
          <p className="text-sm text-ink-soft">{t('report.secret')}</p>
        </form>
      )}
    </Sheet>
  )
}
