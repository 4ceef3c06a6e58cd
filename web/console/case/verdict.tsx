import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type RefObject, useRef, useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Button } from '../../kit/parts.tsx'
import { answer, qorgan, slugOf } from '../api.ts'
import { type Key, useKeys } from '../keys.tsx'
import { Kbd, Panel, Trouble } from '../parts/layout.tsx'
import { say } from '../parts/say.tsx'
import { useClauseNames } from './clause-names.ts'
import { ClauseSearch } from './clause-search.tsx'
import { findClauses } from './clauses.ts'
import { type Draft, mostAlso } from './draft.ts'
import type { CaseFile, VerdictGiven } from './file.ts'
import { TermsOf } from './terms.tsx'

type Verdict = 'violation' | 'no-violation'
type Props = { file: CaseFile; draft: Draft; onGiven: (verdict: Verdict, given: VerdictGiven) => void }

/** A verdict by keyboard alone: a clause by its digit or a few letters, an action by its digit, Enter. */
export function VerdictForm({ file, draft, onGiven }: Props) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [typed, setTyped] = useState('')
  const searchRef = useRef<HTMLInputElement>(null)
  const factsRef = useRef<HTMLTextAreaElement>(null)
  const actionsRef = useRef<HTMLDivElement>(null)
  const found = findClauses(file.clauses, useClauseNames(), typed)
  const give = useMutation({
    mutationFn: () => answer(qorgan.POST('/v1/cases/{id}/verdict', { params: { path: { id: file.id } }, body: draft.body() })),
    onSuccess: (given) => onGiven(draft.none ? 'no-violation' : 'violation', given),
    onError: (error) => {
      // Somebody else has it by now: the page shows whose it is and the way on, instead of a form that leads nowhere.
      const slug = slugOf(error)
      if (slug !== 'not-yours' && slug !== 'already-concluded') return
      say(t(`whyNot.${slug}`), 'bad')
      void queries.invalidateQueries({ queryKey: ['case', file.id] })
    },
  })
  const confirm = () => {
    if (draft.ready && !give.isPending) give.mutate()
  }
  const choose: Draft['choose'] = (clause) => {
    draft.choose(clause)
    setTyped('')
    requestAnimationFrame(() => actionsRef.current?.querySelector<HTMLInputElement>('input:checked')?.focus())
  }
  const find = () => {
    draft.again()
    requestAnimationFrame(() => searchRef.current?.focus())
  }
  const addAnother = () => {
    draft.setAdding(true)
    requestAnimationFrame(() => searchRef.current?.focus())
  }
  const isChosen = draft.clause !== null && !draft.adding
  const byDigit: Key[] = isChosen && draft.clause
    ? draft.clause.actions.slice(0, 9).map((each, index) => ({ keys: String(index + 1), label: t(`action.${each}`), run: () => draft.setAction(each) }))
    : found.slice(0, 9).map((each, index) => ({ keys: String(index + 1), label: each.title, run: () => choose(each) }))
  useKeys(t('keys.verdict'), [
    { keys: '/', label: t('verdict.find'), run: find },
    ...byDigit,
    ...(isChosen && draft.also.length < mostAlso ? [{ keys: 'b', label: t('verdict.also'), run: addAnother }] : []),
    { keys: 'n', label: t(draft.isAppeal ? 'verdict.takeBack' : 'verdict.none'), run: draft.chooseNone },
    { keys: 'f', label: t('verdict.facts'), run: () => factsRef.current?.focus() },
    { keys: 'Enter', label: t('verdict.confirm'), run: confirm },
    { keys: 'Ctrl+Enter', label: t('verdict.confirmAnywhere'), run: confirm, inFields: true },
    { keys: 'Escape', label: t('verdict.leaveField'), run: () => (document.activeElement as HTMLElement | null)?.blur(), inFields: true },
  ])
  return (
    <Panel title={t('verdict.title')} label={t('verdict.title')} side={<button type="button" onClick={find} className="flex items-center gap-1.5 rounded text-[12px] text-ink-soft hover:text-ink"><Kbd>/</Kbd> {t('verdict.find')}</button>}>
      <div className="grid gap-2.5 p-3">
        {file.suggestion.hidden && <p className="text-[12px] text-ink-faint">{t('verdict.suggestionHidden')}</p>}
        {isChosen
          ? <Chosen draft={draft} onAgain={find} onAnother={addAnother} actionsRef={actionsRef} />
          : <ClauseSearch suggested={file.suggestion.policy} from={file.suggestion.from} inputRef={searchRef} found={found} typed={typed} onType={setTyped} onChoose={choose} />}
        <TermsOf draft={draft} />
        <Button aria-pressed={draft.none} className={`!justify-between ${draft.none ? '!border-accent !bg-accent-soft !text-accent-strong' : ''}`} onClick={draft.chooseNone}>{t(draft.isAppeal ? 'verdict.takeBack' : 'verdict.none')}<Kbd>N</Kbd></Button>
        <label className="grid gap-1 text-[13px]"><span className="flex justify-between font-medium">{t('verdict.facts')}<Kbd>F</Kbd></span>
          <textarea ref={factsRef} rows={3} maxLength={2000} value={draft.facts} lang={file.author?.locale} onChange={(event) => draft.write(event.target.value)} className="rounded-lg border border-line-strong bg-surface px-2.5 py-1.5 text-[13px] text-ink" />
          <span className="text-[12px] text-ink-faint">{t('verdict.factsHint')}</span>
        </label>
        {give.error ? <Trouble error={give.error} /> : null}
        <Button look="primary" onClick={confirm} reason={draft.ready ? undefined : t('verdict.needs')} disabled={!draft.ready || give.isPending}>{t(confirmName(draft))} <span className="text-[11px] opacity-80">↵</span></Button>
        {!draft.ready && <p className="text-[12px] text-ink-faint">{t('verdict.needs')}</p>}
      </div>
    </Panel>
  )
}

const confirmName = ({ none, isAppeal }: Draft) => (none ? (isAppeal ? 'verdict.confirmTakeBack' : 'verdict.confirmNone') : isAppeal ? 'verdict.confirmUphold' : 'verdict.confirm')

/** The clause that was chosen, with the actions that it allows; the way back to the others. */
function Chosen({ draft, onAgain, onAnother, actionsRef }: { draft: Draft; onAgain: () => void; onAnother: () => void; actionsRef: RefObject<HTMLDivElement | null> }) {
  const { t } = useLanguage()
  const { clause, action, setAction, also, leaveOut } = draft
  if (!clause) return null
  return (
    <>
      <div className="rounded-lg bg-accent-soft px-2.5 py-2">
        <p className="flex items-start justify-between gap-2 text-[13px] font-semibold text-accent-strong">{clause.title}<Button size="small" look="quiet" className="!h-6 shrink-0 !px-1.5 !text-[12px]" onClick={onAgain}>{t('verdict.other')}</Button></p>
        <p className="mt-0.5 text-[12px] text-ink-soft">{clause.rule}</p>
      </div>
      <div role="radiogroup" aria-label={t('verdict.action')} ref={actionsRef} className="grid gap-1">
        {clause.actions.map((each, index) => (
          <label key={each} className="flex h-8 cursor-pointer items-center gap-2 rounded-lg border border-line px-2.5 text-[13px] has-checked:border-accent has-checked:bg-accent-soft has-checked:font-medium has-checked:text-accent-strong has-focus-visible:outline-2 has-focus-visible:outline-focus">
            <input type="radio" name="action" className="accent-(--accent)" checked={action === each} onChange={() => setAction(each)} />{t(`action.${each}`)}{index < 9 && <span className="ml-auto"><Kbd>{String(index + 1)}</Kbd></span>}
          </label>
        ))}
      </div>
      {also.length > 0 && <ul aria-label={t('verdict.alsoTitle')} className="grid gap-1">{also.map((each) => <li key={each.id} className="flex items-center justify-between gap-2 rounded-lg bg-sunken py-0.5 pr-1 pl-2.5 text-[13px]"><span>+ {each.title}</span><Button size="small" look="quiet" className="!h-6 !px-1.5 !text-[12px]" aria-label={t('verdict.leaveOut', { clause: each.title })} onClick={() => leaveOut(each.id)}>×</Button></li>)}</ul>}
      {also.length < mostAlso && <div><Button size="small" look="quiet" onClick={onAnother}>{t('verdict.also')} <Kbd>B</Kbd></Button></div>}
    </>
  )
}
