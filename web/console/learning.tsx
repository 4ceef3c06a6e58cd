import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { formatCountry } from '../kit/countries.ts'
import { useLanguage } from '../kit/i18n.ts'
import { Badge, Button, Empty, TextArea } from '../kit/parts.tsx'
import { answer, qorgan } from './api.ts'
import { useMe } from './me.ts'
import { FormDialog } from './parts/dialog.tsx'
import { Answered, Page, Panel } from './parts/layout.tsx'
import { say } from './parts/say.tsx'

const states = ['waiting', 'verified', 'refused', 'withdrawn'] as const
const marks = ['waiting', 'marked', 'refused', 'withdrawn'] as const
type Asked = { title: string; text: string; danger: boolean; run: (note: string) => Promise<unknown> }

/** Institutions to verify, and videos put forward to watch and mark. */
export function LearningPage() {
  const { t } = useLanguage()
  const { may } = useMe()
  const [asked, setAsked] = useState<Asked | null>(null)
  return (
    <Page title={t('learning.title')} lead={t('learning.lead')}>
      {may('learning.verify') && <Institutions onAsk={setAsked} />}
      <Markings onAsk={setAsked} />
      {asked && <Verdict asked={asked} onClose={() => setAsked(null)} />}
    </Page>
  )
}

function Institutions({ onAsk }: { onAsk: (asked: Asked) => void }) {
  const { t, date, locale } = useLanguage()
  const [state, setState] = useState<(typeof states)[number]>('waiting')
  const list = useQuery({ queryKey: ['learning', 'institutions', state], queryFn: () => answer(qorgan.GET('/v1/learning/institutions', { params: { query: { state } } })) })
  const judge = (id: string, verdict: 'verified' | 'refused' | 'withdrawn') => (note: string) => answer(qorgan.POST('/v1/learning/institutions/{id}/verdict', { params: { path: { id } }, body: { verdict, ...(note && { note }) } }))
  const offered = { waiting: ['verified', 'refused'], verified: ['withdrawn'], refused: ['verified'], withdrawn: ['verified'] } as const
  return (
    <Panel title={t('learning.institutions')} side={<States all={states} state={state} onChange={setState} name="learning.state" />}>
      <Answered query={list}>
        {({ items }) => items.length === 0 ? <Empty title={t('learning.none')} /> : (
          <table className="grid-table">
            <thead><tr><th scope="col">{t('learning.institution')}</th><th scope="col">{t('learning.kind')}</th><th scope="col">{t('learning.contact')}</th><th scope="col">{t('learning.applied')}</th><th scope="col"><span className="sr-only">{t('actions')}</span></th></tr></thead>
            <tbody>{items.map((each) => (
              <tr key={each.id}>
                <td><span className="font-medium">{each.name}</span> <Badge>{formatCountry(each.country, locale)}</Badge><p className="max-w-prose text-ink-soft">{each.about}</p>{each.note && <p className="text-ink-soft">{each.note}</p>}</td>
                <td>{t(`learning.kinds.${each.kind}`)}</td>
                <td><a className="text-accent underline" href={each.website} target="_blank" rel="noreferrer noopener">{new URL(each.website).host}</a><br />{each.contactEmail}</td>
                <td className="text-ink-soft">{date(each.appliedAt)}</td>
                <td className="text-right"><span className="inline-flex gap-1.5">{offered[each.state].map((verdict) => <Button key={verdict} size="small" look={verdict === 'verified' ? 'primary' : 'plain'} onClick={() => onAsk({ title: t(`learning.verdict.${verdict}`), text: each.name, danger: verdict !== 'verified', run: judge(each.id, verdict) })}>{t(`learning.verdict.${verdict}`)}</Button>)}</span></td>
              </tr>
            ))}</tbody>
          </table>
        )}
      </Answered>
    </Panel>
  )
}

function Markings({ onAsk }: { onAsk: (asked: Asked) => void }) {
  const { t, locale, date } = useLanguage()
  const [state, setState] = useState<(typeof marks)[number]>('waiting')
  const list = useQuery({ queryKey: ['learning', 'markings', state], queryFn: () => answer(qorgan.GET('/v1/learning/markings', { params: { query: { state } } })) })
  const judge = (id: string, verdict: 'marked' | 'refused' | 'withdrawn') => (note: string) => answer(qorgan.POST('/v1/learning/markings/{id}/verdict', { params: { path: { id } }, body: { verdict, ...(note && { note }) } }))
  const offered = { waiting: ['marked', 'refused'], marked: ['withdrawn'], refused: ['marked'], withdrawn: ['marked'] } as const
  const own = (text: { kk: string; ru: string; en: string }) => text[locale as 'kk' | 'ru' | 'en'] ?? text.en
  return (
    <Panel title={t('learning.markings')} side={<States all={marks} state={state} onChange={setState} name="learning.mark" />}>
      <Answered query={list}>
        {({ items }) => items.length === 0 ? <Empty title={t('learning.none')} /> : (
          <ul className="grid gap-3 p-3">{items.map((each) => (
            <li key={each.id} className="grid gap-4 rounded-xl border border-line p-3 sm:grid-cols-[11rem_1fr]">
              {each.play ? <video src={each.play} poster={each.poster ?? undefined} controls muted preload="none" className="aspect-[9/16] max-h-80 w-full rounded-lg bg-stage" /> : <div className="grid aspect-[9/16] max-h-80 place-items-center rounded-lg bg-sunken text-ink-soft">{t('learning.noFilm')}</div>}
              <div className="grid content-start gap-2">
                <p className="font-medium">{each.caption || '—'}</p>
                <p className="text-ink-soft">{own(each.programme.title)} · {t(`learning.subjects.${each.programme.subject}`)} · {each.programme.fromAge}–{each.programme.toAge}</p>
                <p className="max-w-prose">{own(each.programme.goals)}</p>
                <p className="text-ink-soft">{each.programme.partners.map(({ name }) => name).join(', ')} · {date(each.askedAt)}</p>
                {each.note && <p className="text-ink-soft">{each.note}</p>}
                <span className="flex gap-1.5">{offered[each.state].map((verdict) => <Button key={verdict} size="small" look={verdict === 'marked' ? 'primary' : 'plain'} disabled={verdict === 'marked' && each.videoState !== 'visible'} reason={verdict === 'marked' && each.videoState !== 'visible' ? t('learning.notVisible') : undefined} onClick={() => onAsk({ title: t(`learning.verdict.${verdict}`), text: each.caption, danger: verdict !== 'marked', run: judge(each.id, verdict) })}>{t(`learning.verdict.${verdict}`)}</Button>)}</span>
              </div>
            </li>
          ))}</ul>
        )}
      </Answered>
    </Panel>
  )
}

function States<T extends string>({ all, state, onChange, name }: { all: readonly T[]; state: T; onChange: (state: T) => void; name: string }) {
  const { t } = useLanguage()
  return <select aria-label={t('learning.show')} value={state} onChange={(event) => onChange(all.find((each) => each === event.target.value) ?? state)} className="h-8 rounded-lg border border-line-strong bg-surface px-2 text-[13px]">{all.map((each) => <option key={each} value={each}>{t(String(`${name}.${each}`))}</option>)}</select>
}

function Verdict({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [note, setNote] = useState('')
  const judge = useMutation({
    mutationFn: () => asked.run(note.trim()),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['learning'] })
      say(t('learning.done'))
      onClose()
    },
  })
  return (
    <FormDialog title={asked.title} look={asked.danger ? 'danger' : 'primary'} onClose={onClose} onSubmit={() => judge.mutate()} submit={asked.title} busy={judge.isPending} error={judge.error} reason={asked.danger && note.trim() === '' ? t('learning.needsNote') : undefined}>
      <p className="font-medium">{asked.text}</p>
      <TextArea label={t('learning.note')} hint={t('learning.noteHint')} maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} />
    </FormDialog>
  )
}
