import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import i18next from 'i18next'
import { useLanguage } from '../../kit/i18n.ts'
import { Button } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { useKeys } from '../keys.tsx'
import { Kbd, Panel, Trouble } from '../parts/layout.tsx'
import type { Clause } from './clauses.ts'
import { ClauseSearch } from './clause-search.tsx'
import type { Action, CaseFile } from './file.ts'

/** The sentence to begin with, in the language of the person who will read it. */
function firstFacts(file: CaseFile, clause: Clause): string {
  const t = i18next.getFixedT(file.author?.locale ?? i18next.language)
  const words = [...new Set(file.content?.matches.map(({ word }) => word))].slice(0, 5)
  return words.length > 0 ? t('facts.words', { words: words.map((word) => `«${word}»`).join(', ') }) : t(`facts.${file.subject.kind}`, { clause: clause.id })
}

export function VerdictForm({ file, onGiven }: { file: CaseFile; onGiven: (verdict: 'violation' | 'no-violation') => void }) {
  const { t } = useLanguage()
  const appealed = file.appeals.flatMap(({ decisionId }) => [...file.decisions, ...(file.author?.decisions ?? [])].filter(({ id }) => id === decisionId))[0]
  const contested = file.clauses.find(({ id }) => id === appealed?.policy)
  const [clause, setClause] = useState<Clause | null>(contested ?? null)
  const [action, setAction] = useState<Action | null>(contested?.actions.find((each) => each === appealed?.action) ?? null)
  const [facts, setFacts] = useState('')
  const [touched, setTouched] = useState(false)
  const [none, setNone] = useState(false)
  const searchRef = useRef<HTMLInputElement>(null)
  const factsRef = useRef<HTMLTextAreaElement>(null)
  const actionsRef = useRef<HTMLDivElement>(null)
  const isAppeal = appealed !== undefined
  const ready = none || (clause !== null && action !== null)
  const give = useMutation({
    mutationFn: (verdict: 'violation' | 'no-violation') => answer(qorgan.POST('/v1/cases/{id}/verdict', {
      params: { path: { id: file.id } },
      body: verdict === 'no-violation' ? { verdict, ...(touched && facts.trim() && { facts: facts.trim() }) } : { verdict, policy: clause!.id, action: action!, ...(facts.trim() && { facts: facts.trim() }) },
    })),
    onSuccess: (_, verdict) => onGiven(verdict),
  })
  const confirm = () => {
    if (ready && !give.isPending) give.mutate(none ? 'no-violation' : 'violation')
  }
  const choose = (chosen: Clause) => {
    setClause(chosen)
    setNone(false)
    setAction(chosen.actions[0] ?? null)
    if (!touched) setFacts(firstFacts(file, chosen))
    requestAnimationFrame(() => actionsRef.current?.querySelector<HTMLInputElement>('input:checked')?.focus())
  }
  const chooseNone = () => {
    setNone(true)
    setClause(null)
    setAction(null)
    if (!touched) setFacts('')
  }
  useEffect(() => {
    searchRef.current?.focus({ preventScroll: true })
  }, [])
  useKeys(t('keys.verdict'), [
    { keys: '/', label: t('verdict.find'), run: () => searchRef.current?.focus() },
    ...(clause?.actions ?? []).slice(0, 9).map((each, index) => ({ keys: String(index + 1), label: t(`action.${each}`), run: () => setAction(each) })),
    { keys: 'f', label: t('verdict.facts'), run: () => factsRef.current?.focus() },
    { keys: 'n', label: t(isAppeal ? 'verdict.takeBack' : 'verdict.none'), run: chooseNone },
    { keys: 'Ctrl+Enter', label: t('verdict.confirm'), run: confirm, inFields: true },
    { keys: 'Escape', label: t('verdict.leaveField'), run: () => (document.activeElement as HTMLElement | null)?.blur(), inFields: true },
  ])
  return (
    <Panel title={t('verdict.title')} label={t('verdict.title')} side={<span className="text-[12px] text-ink-faint"><Kbd>/</Kbd> {t('verdict.find')}</span>}>
      <div className="grid gap-3 p-3">
        <ClauseSearch inputRef={searchRef} clauses={file.clauses} chosen={clause} onChoose={choose} />
        <Button aria-pressed={none} className={`!justify-between ${none ? '!border-accent !bg-accent-soft !text-accent-strong' : ''}`} onClick={chooseNone}>{t(isAppeal ? 'verdict.takeBack' : 'verdict.none')}<Kbd>N</Kbd></Button>
        {clause && (
          <div role="radiogroup" aria-label={t('verdict.action')} ref={actionsRef} className="grid gap-1">
            {clause.actions.map((each, index) => (
              <label key={each} className="flex h-8 cursor-pointer items-center gap-2 rounded-lg border border-line px-2.5 text-[13px] has-checked:border-accent has-checked:bg-accent-soft has-checked:font-medium has-checked:text-accent-strong has-focus-visible:outline-2 has-focus-visible:outline-focus">
                <input type="radio" name="action" className="accent-(--accent)" checked={action === each} onChange={() => setAction(each)} />{t(`action.${each}`)}{index < 9 && <span className="ml-auto"><Kbd>{String(index + 1)}</Kbd></span>}
              </label>
            ))}
          </div>
        )}
        <label className="grid gap-1 text-[13px]"><span className="flex justify-between font-medium">{t('verdict.facts')}<Kbd>F</Kbd></span>
          <textarea ref={factsRef} rows={3} maxLength={2000} value={facts} onChange={(event) => {
            setFacts(event.target.value)
            setTouched(true)
          }} className="rounded-lg border border-line-strong bg-surface px-2.5 py-1.5 text-[13px] text-ink" />
          <span className="text-[12px] text-ink-faint">{t('verdict.factsHint')}</span>
        </label>
        {give.error ? <Trouble error={give.error} /> : null}
        <Button look="primary" onClick={confirm} reason={ready ? undefined : t('verdict.needs')} disabled={!ready || give.isPending}>{t(none ? (isAppeal ? 'verdict.confirmTakeBack' : 'verdict.confirmNone') : isAppeal ? 'verdict.confirmUphold' : 'verdict.confirm')} <span className="text-[11px] opacity-80">Ctrl ↵</span></Button>
        {!ready && <p className="text-[12px] text-ink-faint">{t('verdict.needs')}</p>}
      </div>
    </Panel>
  )
}
