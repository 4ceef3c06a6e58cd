import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge, Button, Empty, SelectField, TextArea, TextField } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { useMe } from '../me.ts'
import { FormDialog } from '../parts/dialog.tsx'
import { Answered, Code, Page, Panel } from '../parts/layout.tsx'
import { More, usePages } from '../parts/pages.tsx'
import { say } from '../parts/say.tsx'

const states = ['proposed', 'in-force', 'refused', 'ended'] as const
type State = (typeof states)[number]
const tones = { proposed: 'accent', 'in-force': 'good', refused: 'neutral', ended: 'neutral' } as const

const ask = (state: State | '', cursor?: string) => answer(qorgan.GET('/v1/word-exceptions', { params: { query: { limit: 50, ...(state && { state }), ...(cursor && { cursor }) } } }))
type Exception = Awaited<ReturnType<typeof ask>>['items'][number]

/** Words that lists have hit in vain, as decisions taken back show, and what became of each. */
export function WordExceptionsPage() {
  const { t, number, relative } = useLanguage()
  const { may } = useMe()
  const queries = useQueryClient()
  const [state, setState] = useState<State | ''>('proposed')
  const [answering, setAnswering] = useState<{ what: 'accept' | 'refuse'; each: Exception } | null>(null)
  const exceptions = usePages(['word-exceptions', state], (cursor) => ask(state, cursor))
  const again = () => queries.invalidateQueries({ queryKey: ['word-exceptions'] })
  const end = useMutation({ mutationFn: (id: string) => answer(qorgan.POST('/v1/word-exceptions/{id}/end', { params: { path: { id } } })), onSuccess: async ({ version }) => { await again(); say(t('words.version', { version })) } })
  const whyNot = may('word-exception.decide') ? undefined : t('words.notYours')
  return (
    <Page title={t('nav.words')} lead={t('words.lead')} actions={<div className="[&_label]:sr-only"><SelectField label={t('cases.state')} value={state} onChange={(event) => setState(states.find((each) => each === event.target.value) ?? '')}><option value="">{t('cases.any')}</option>{states.map((each) => <option key={each} value={each}>{t(`words.state.${each}`)}</option>)}</SelectField></div>}>
      <Answered query={exceptions}>
        {(items) => items.length === 0 ? <Empty title={t('words.none')}><p className="max-w-md text-sm">{t('words.noneText')}</p></Empty> : (
          <Panel label={t('nav.words')}>
            <div className="overflow-x-auto">
              <table className="grid-table">
                <thead><tr><th scope="col">{t('words.context')}</th><th scope="col">{t('words.list')}</th><th scope="col">{t('words.overturned')}</th><th scope="col">{t('cases.state')}</th><th scope="col"><span className="sr-only">{t('actions')}</span></th></tr></thead>
                <tbody>
                  {items.map((each) => (
                    <tr key={each.id}>
                      <td className="max-w-96"><Context each={each} /></td>
                      <td><Code>{each.list}</Code><span className="mt-0.5 block text-ink-faint">{each.word}</span></td>
                      <td><Link to="/decisions/$decisionId" params={{ decisionId: each.decisionId }} className="text-accent hover:underline">{t('words.times', { shown: number(each.times) })}</Link><span className="block whitespace-nowrap text-ink-faint">{relative(each.proposedAt)}</span></td>
                      <td><Badge tone={tones[each.state]}>{t(`words.state.${each.state}`)}</Badge>{each.accepted && <span className="mt-0.5 block text-ink-soft">“{each.accepted.phrase}” · {t('words.version', { version: each.accepted.version })}</span>}{each.reason && <span className="mt-0.5 block max-w-64 text-ink-faint">{each.reason}</span>}</td>
                      <td>
                        <span className="flex justify-end gap-2">
                          {each.state === 'proposed' && <><Button size="small" reason={whyNot} onClick={() => setAnswering({ what: 'accept', each })}>{t('words.accept')}</Button><Button size="small" reason={whyNot} onClick={() => setAnswering({ what: 'refuse', each })}>{t('words.refuse')}</Button></>}
                          {each.state === 'in-force' && <Button size="small" disabled={end.isPending} reason={whyNot} onClick={() => end.mutate(each.id)}>{t('words.end')}</Button>}
                        </span>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <More query={exceptions} />
          </Panel>
        )}
      </Answered>
      {answering?.what === 'accept' && <Accept each={answering.each} onClose={() => setAnswering(null)} onDone={again} />}
      {answering?.what === 'refuse' && <Refuse each={answering.each} onClose={() => setAnswering(null)} onDone={again} />}
    </Page>
  )
}

function Context({ each: { context: { text, start, end }, language, phrase } }: { each: Exception }) {
  const { t } = useLanguage()
  if (text === '') return <span className="text-ink-faint">{t('words.forgotten')} “{phrase}”</span>
  return <span lang={language}>{text.slice(0, start)}<mark className="rounded bg-warn-soft px-0.5 text-warn">{text.slice(start, end)}</mark>{text.slice(end)}</span>
}

type Answering = { each: Exception; onClose: () => void; onDone: () => Promise<void> }

function Accept({ each, onClose, onDone }: Answering) {
  const { t } = useLanguage()
  const [phrase, setPhrase] = useState(each.phrase)
  const [reason, setReason] = useState('')
  const accept = useMutation({
    mutationFn: () => answer(qorgan.POST('/v1/word-exceptions/{id}/acceptance', { params: { path: { id: each.id } }, body: { phrase: phrase.trim(), reason: reason.trim() } })),
    onSuccess: async ({ version }) => { await onDone(); say(t('words.version', { version })); onClose() },
  })
  const missing = phrase.trim().length < 3 ? t('words.needsPhrase') : reason.trim().length < 3 ? t('needsReason') : undefined
  return (
    <FormDialog title={t('words.acceptTitle')} onClose={onClose} onSubmit={() => accept.mutate()} submit={t('words.accept')} busy={accept.isPending} error={accept.error} reason={missing}>
      <p className="text-sm"><Context each={each} /></p>
      <TextField label={t('words.phrase')} hint={t('words.phraseHint')} value={phrase} maxLength={80} lang={each.language} onChange={(event) => setPhrase(event.target.value)} />
      <TextArea label={t('reason')} value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
    </FormDialog>
  )
}

function Refuse({ each, onClose, onDone }: Answering) {
  const { t } = useLanguage()
  const [reason, setReason] = useState('')
  const refuse = useMutation({
    mutationFn: () => answer(qorgan.POST('/v1/word-exceptions/{id}/refusal', { params: { path: { id: each.id } }, body: { reason: reason.trim() } })),
    onSuccess: async () => { await onDone(); say(t('words.state.refused')); onClose() },
  })
  return (
    <FormDialog title={t('words.refuseTitle')} onClose={onClose} onSubmit={() => refuse.mutate()} submit={t('words.refuse')} busy={refuse.isPending} error={refuse.error} reason={reason.trim().length < 3 ? t('needsReason') : undefined}>
      <p className="text-sm"><Context each={each} /></p>
      <TextArea label={t('reason')} value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
    </FormDialog>
  )
}
