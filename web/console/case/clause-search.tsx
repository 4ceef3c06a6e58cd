import { type RefObject, useId, useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Kbd } from '../parts/layout.tsx'
import type { Clause } from './clauses.ts'

const mostShown = 40
type Props = { inputRef: RefObject<HTMLInputElement | null>; found: readonly Clause[]; suggested: string | null; from: 'rule' | 'reports' | null; typed: string; onType: (typed: string) => void; onChoose: (clause: Clause) => void }

/** A few letters of a clause's name in any of the three languages, arrows, Enter; outside the field its digit. */
export function ClauseSearch({ inputRef, found: all, suggested, from, typed, onType, onChoose }: Props) {
  const { t } = useLanguage()
  const [at, setAt] = useState(0)
  const id = useId()
  const found = all.slice(0, mostShown)
  const active = Math.min(at, found.length - 1)
  const move = (by: number) => {
    const next = (active + by + found.length) % Math.max(1, found.length)
    setAt(next)
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-[13px] font-medium">{t('verdict.clause')}</label>
      <input ref={inputRef} id={id} role="combobox" aria-expanded="true" aria-controls={`${id}-list`} aria-activedescendant={found[active] ? `${id}-${active}` : undefined} autoComplete="off" placeholder={t('verdict.clauseHint')} value={typed} onChange={(event) => {
        onType(event.target.value)
        setAt(0)
      }} onKeyDown={(event) => {
        const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
        if (by !== undefined) move(by)
        else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && found[active]) onChoose(found[active])
        else return
        event.preventDefault()
      }} className="h-9 rounded-lg border border-line-strong bg-surface px-2.5 text-sm text-ink placeholder:text-ink-faint" />
      <ul id={`${id}-list`} role="listbox" aria-label={t('verdict.clause')} tabIndex={-1} className="max-h-72 overflow-y-auto rounded-lg border border-line">
        {found.map((clause, index) => (
          <li key={clause.id} id={`${id}-${index}`} role="option" aria-selected={index === active} title={clause.rule} onClick={() => onChoose(clause)} className={`flex cursor-pointer items-center gap-2 px-2 py-1 text-[13px] hover:bg-sunken ${index === active ? 'bg-sunken' : ''}`}>
            <span className="w-5 shrink-0" aria-hidden="true">{index < 9 && <Kbd>{String(index + 1)}</Kbd>}</span>
            <span className="min-w-0 flex-1">{clause.title}{clause.id === suggested && <span className="block text-[11px] font-medium text-accent-strong">{t(`verdict.suggested.${from ?? 'reports'}`)}</span>}</span>
            <Severity value={clause.severity} label={t('verdict.severity', { value: clause.severity })} />
          </li>
        ))}
      </ul>
      {found.length === 0 && <p role="status" className="text-[12px] text-ink-faint">{t('verdict.noClause')}</p>}
    </div>
  )
}

/** Five dots, as many filled as the clause is grave. */
function Severity({ value, label }: { value: number; label: string }) {
  return <span role="img" aria-label={label} title={label} className="flex shrink-0 gap-0.5">{[1, 2, 3, 4, 5].map((each) => <span key={each} className={`size-1.5 rounded-full ${each <= value ? 'bg-ink-soft' : 'bg-line'}`} />)}</span>
}
