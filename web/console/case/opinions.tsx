import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge, Button } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { useMe } from '../me.ts'
import { Panel, Trouble } from '../parts/layout.tsx'
import { say } from '../parts/say.tsx'
import { useColleagueNames } from './colleagues.ts'
import type { CaseFile } from './file.ts'

type Opinion = CaseFile['opinions'][number]

/** What colleagues were asked about this case and what they said; whoever is asked answers here. */
export function Opinions({ file }: { file: CaseFile }) {
  const { t, relative } = useLanguage()
  const { me, may } = useMe()
  const nameOf = useColleagueNames(file.id, file.opinions.length > 0)
  if (file.opinions.length === 0) return null
  const isAsked = ({ askedOf, askedBy, answer: given }: Opinion) => given === null && askedBy !== me?.id && (askedOf === null || askedOf === me?.id) && may('case.claim') && file.state !== 'concluded'
  return (
    <Panel title={t('opinions.title')}>
      <ul className="divide-y divide-line">
        {file.opinions.map((each) => (
          <li key={each.id} className="grid gap-1 px-3 py-2 text-[13px]">
            <span className="flex justify-between gap-2"><span className="font-medium">{each.question}</span><span className="whitespace-nowrap text-ink-faint">{relative(each.askedAt)}</span></span>
            {each.answer
              ? <><span className="flex items-center gap-1.5"><Badge tone={each.answer.verdict === 'violation' ? 'bad' : 'good'}>{t(`verdict.was.${each.answer.verdict}`)}</Badge><span className="text-ink-faint">{[nameOf(each.answer.by), file.clauses.find(({ id }) => id === each.answer?.policy)?.title].filter(Boolean).join(' · ')}</span></span><span className="text-ink-soft">{each.answer.note}</span></>
              : isAsked(each) ? <Answer file={file} opinion={each} /> : <span className="text-ink-faint">{t('opinions.waiting')}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const field = 'rounded-lg border border-line-strong bg-surface px-2 text-[13px] text-ink'

function Answer({ file, opinion }: { file: CaseFile; opinion: Opinion }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [policy, setPolicy] = useState('')
  const [note, setNote] = useState('')
  const give = useMutation({
    mutationFn: () => answer(qorgan.POST('/v1/opinions/{id}/answer', { params: { path: { id: opinion.id } }, body: { verdict: policy === '' ? 'no-violation' : 'violation', note: note.trim(), ...(policy && { policy }) } })),
    onSuccess: async () => {
      say(t('opinions.given'))
      await Promise.all([queries.invalidateQueries({ queryKey: ['case', file.id] }), queries.invalidateQueries({ queryKey: ['opinions'] })])
    },
  })
  return (
    <form className="grid gap-1.5" onSubmit={(event: FormEvent) => {
      event.preventDefault()
      if (note.trim()) give.mutate()
    }}>
      <select aria-label={t('verdict.clause')} value={policy} onChange={(event) => setPolicy(event.target.value)} className={`h-8 ${field}`}><option value="">{t('verdict.none')}</option>{file.clauses.map((each) => <option key={each.id} value={each.id}>{each.title}</option>)}</select>
      <textarea aria-label={t('opinions.why')} placeholder={t('opinions.why')} rows={2} maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} className={`py-1.5 ${field}`} />
      {give.error ? <Trouble error={give.error} /> : null}
      <div><Button type="submit" size="small" disabled={note.trim() === '' || give.isPending}>{t('opinions.answer')}</Button></div>
    </form>
  )
}
