import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Button, Empty, Notice, SelectField, TextArea, TextField } from '../../kit/parts.tsx'
import { answer, qorgan, slugOf } from '../api.ts'
import { Page, Panel, Trouble } from '../parts/layout.tsx'
import { say } from '../parts/say.tsx'
import { askPreview, kinds, type Preview, type Request } from './answers.ts'
import { TermsOf } from '../case/terms.tsx'
import { actionsOf, type Draft, emptyDraft, missingIn, requestOf, termsOf } from './draft.ts'
import { Skipped } from './one.tsx'
import { Samples } from './samples.tsx'

const route = getRouteApi('/bulk/new')

/** A query, a verdict, a preview with pictures, and only then the button that does it. */
export function NewBulkPage() {
  const { t, locale } = useLanguage()
  const { like } = route.useSearch()
  const [draft, setDraft] = useState<Draft>({ ...emptyDraft, like: like ?? '' })
  // What is shown belongs to exactly this request; anything typed afterwards puts the button away.
  const [shown, setShown] = useState<{ request: Request; preview: Preview } | null>(null)
  const clauses = useQuery({ queryKey: ['guidelines', locale], staleTime: Infinity, queryFn: () => answer(qorgan.GET('/v1/guidelines', { params: { query: { locale } } })) })
  const preview = useMutation({ mutationFn: askPreview, onSuccess: (found, request) => setShown({ request, preview: found }) })
  const set = (more: Partial<Draft>) => {
    setDraft({ ...draft, ...more })
    setShown(null)
  }
  const missing = missingIn(draft)
  const field = (name: Exclude<keyof Draft, 'terms'>) => ({ value: draft[name], onChange: (event: { target: { value: string } }) => set({ [name]: event.target.value }) })
  const options = clauses.data?.chapters.map((chapter) => <optgroup key={chapter.id} label={chapter.title}>{chapter.clauses.map((clause) => <option key={clause.id} value={clause.id}>{clause.title}</option>)}</optgroup>)
  return (
    <Page title={t('bulk.new')} lead={t('bulk.newLead')}>
      <form className="grid items-start gap-4 lg:grid-cols-[3fr_2fr]" onSubmit={(event) => {
        event.preventDefault()
        if (missing === null) preview.mutate(requestOf(draft))
      }}>
        <Panel title={t('bulk.set')}>
          <div className="grid items-start gap-3 p-3 sm:grid-cols-2">
            <SelectField label={t('bulk.kind')} value={draft.kind} onChange={(event) => set({ kind: kinds.find((each) => each === event.target.value) ?? 'video', action: '', terms: termsOf(kinds.find((each) => each === event.target.value) ?? 'video') })}>{kinds.map((each) => <option key={each} value={each}>{t(`bulk.kinds.${each}`)}</option>)}</SelectField>
            <TextField label={t('bulk.handle')} hint={draft.kind === 'account' ? t('bulk.handleHint') : undefined} autoComplete="off" {...field('handle')} />
            {draft.kind !== 'account' && <TextField label={t('bulk.text')} hint={t(draft.kind === 'message' ? 'bulk.messagesHint' : 'bulk.textHint')} {...field('text')} />}
            {draft.kind !== 'account' && <TextField label={t('bulk.account')} {...field('accountId')} />}
            <TextField label={t('bulk.from')} type="date" {...field('from')} />
            <TextField label={t('bulk.to')} type="date" {...field('to')} />
            <SelectField label={t('bulk.clause')} hint={t('bulk.clauseHint')} {...field('clause')}><option value="">{t('cases.any')}</option>{options}</SelectField>
            {draft.kind === 'video' && <TextField label={t('bulk.like')} hint={t('bulk.likeHint')} {...field('like')} />}
            {draft.kind === 'video' && <div className="grid grid-cols-[8.5rem_1fr] items-start gap-2 sm:col-span-2"><SelectField label={t('bulk.hashIs')} {...field('hashIs')}><option value="sha256">SHA-256</option><option value="pdq">PDQ</option></SelectField><TextField label={t('bulk.hash')} hint={t('bulk.hashHint')} {...field('hash')} /></div>}
            <div className="sm:col-span-2"><TextArea label={t('bulk.ids')} hint={t('bulk.idsHint')} rows={2} {...field('ids')} /></div>
          </div>
        </Panel>
        <Panel title={t('bulk.verdict')}>
          <div className="grid gap-3 p-3">
            <SelectField label={t('bulk.verdict')} value={draft.verdict} onChange={(event) => set({ verdict: event.target.value === 'violation' ? 'violation' : 'no-violation' })}><option value="violation">{t('bulk.violation')}</option><option value="no-violation">{t('bulk.giveBack')}</option></SelectField>
            {draft.verdict === 'violation' && <SelectField label={t('bulk.policy')} {...field('policy')}><option value="">{t('bulk.choose')}</option>{options}</SelectField>}
            {draft.verdict === 'violation' && <SelectField label={t('bulk.action')} {...field('action')}><option value="">{t('bulk.actionOfClause')}</option>{actionsOf[draft.kind].map((each) => <option key={each} value={each}>{t(`action.${each}`)}</option>)}</SelectField>}
            {draft.verdict === 'violation' && <TermsOf draft={{ action: draft.action || null, terms: draft.terms, setTerms: (terms) => set({ terms }) }} />}
            <TextArea label={t('bulk.facts')} hint={t('bulk.factsHint')} maxLength={2000} {...field('facts')} />
            {missing && <p className="text-[13px] text-ink-faint">{t(`bulk.missing.${missing}`)}</p>}
            <Button type="submit" look={shown ? 'plain' : 'primary'} disabled={preview.isPending} reason={missing ? t(`bulk.missing.${missing}`) : undefined}>{t('bulk.preview')}</Button>
          </div>
        </Panel>
      </form>
      {preview.error && !shown && <Trouble error={preview.error} />}
      {shown && <Previewed {...shown} topic={topicOf(draft.policy || draft.clause)} onAgain={() => preview.mutate(shown.request)} />}
    </Page>
  )
}

/** The part of a clause's id before the dot names its policy, which is enough to choose the veil. */
const topicOf = (clause: string): string => clause.split('.')[0] ?? ''

function Previewed({ request, preview, topic, onAgain }: { request: Request; preview: Preview; topic: string; onAgain: () => void }) {
  const { t, number } = useLanguage()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const propose = useMutation({
    mutationFn: () => answer(qorgan.POST('/v1/bulk', { body: { ...request, digest: preview.digest } })),
    onSuccess: async ({ id, state }) => {
      await queries.invalidateQueries({ queryKey: ['bulk'] })
      say(t(state === 'waiting' ? 'bulk.proposed' : 'bulk.begun'))
      void navigate({ to: '/bulk/$operationId', params: { operationId: id } })
    },
  })
  if (preview.matching === 0) return <Empty title={t('bulk.noMatch')}><p className="text-sm">{t('bulk.noMatchText')}</p></Empty>
  const submit = t(preview.needsSecond ? 'bulk.propose' : 'bulk.carryOut', { shown: number(preview.matching) })
  return (
    <section aria-label={t('bulk.preview')} className="grid gap-4">
      <div className="grid grid-cols-2 gap-3 md:grid-cols-4">
        <Figure name={t('bulk.matching')} value={number(preview.matching)} />
        <Figure name={t('bulk.acts')} value={number(preview.acts)} />
        <Figure name={t('bulk.accounts')} value={number(preview.accounts)} />
        <Figure name={t('bulk.byLanguage')} value={preview.languages.map(({ language, count }) => `${language ? t(`language.${language}`, language) : t('language.unknown')} ${number(count)}`).join(', ') || '–'} small />
      </div>
      {preview.unhashed && <Notice tone="warn">{t('bulk.unhashed')}</Notice>}
      <div className="grid items-start gap-4 lg:grid-cols-[2fr_1fr]">
        <Panel title={t('bulk.samples')}>{preview.samples.length > 0 ? <Samples items={preview.samples} topic={topic} label={t('bulk.samples')} /> : <p className="p-3 text-[13px] text-ink-soft">{t('bulk.allSkipped')}</p>}</Panel>
        <Panel title={t('bulk.skippedTitle')}>
          <div className="p-3 text-[13px]"><Skipped counts={preview.skipped} /></div>
          {preview.skippedSamples.length > 0 && <div className="max-h-96 overflow-auto border-t border-line"><Samples items={preview.skippedSamples} topic={topic} label={t('bulk.skippedTitle')} note={({ because }) => <p className="text-ink-soft">{t(`bulk.because.${because}`)}</p>} /></div>}
        </Panel>
      </div>
      {propose.error && <><Trouble error={propose.error} />{slugOf(propose.error) === 'changed-since-preview' && <Button className="justify-self-start" onClick={onAgain}>{t('bulk.previewAgain')}</Button>}</>}
      <div className="sticky bottom-0 flex flex-wrap items-center justify-between gap-3 rounded-xl border border-line bg-surface px-4 py-3 shadow-card">
        <p className="max-w-2xl text-[13px] text-ink-soft">{t(preview.needsSecond ? 'bulk.secondText' : 'bulk.aloneText')} {t('bulk.minutes', { shown: number(preview.minutes) })}</p>
        <Button look={preview.needsSecond ? 'primary' : 'danger'} disabled={propose.isPending} reason={preview.acts === 0 ? t('bulk.allSkipped') : undefined} onClick={() => propose.mutate()}>{submit}</Button>
      </div>
    </section>
  )
}

function Figure({ name, value, small = false }: { name: string; value: string; small?: boolean }) {
  return <div className="rounded-xl border border-line bg-surface px-3 py-2"><p className="text-[12px] text-ink-faint">{name}</p><p className={small ? 'text-[13px]' : 'text-xl font-semibold tabular-nums'}>{value}</p></div>
}
