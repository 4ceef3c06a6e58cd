import { type RefObject, useId, useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { useClauseNames } from './clause-names.ts'
import { type Clause, findClauses } from './clauses.ts'

const mostShown = 40
type Props = { inputRef: RefObject<HTMLInputElement | null>; clauses: readonly Clause[]; chosen: Clause | null; onChoose: (clause: Clause) => void }

/** A few letters of a clause's name in any of the three languages, arrows, Enter. */
export function ClauseSearch({ inputRef, clauses, chosen, onChoose }: Props) {
  const { t, number } = useLanguage()
  const names = useClauseNames()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const found = findClauses(clauses, names, typed).slice(0, mostShown)
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
        setTyped(event.target.value)
        setAt(0)
      }} onKeyDown={(event) => {
        const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
        if (by !== undefined) move(by)
        else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && found[active]) onChoose(found[active])
        else return
        event.preventDefault()
      }} className="h-9 rounded-lg border border-line-strong bg-surface px-2.5 text-sm text-ink placeholder:text-ink-faint" />
      <ul id={`${id}-list`} role="listbox" aria-label={t('verdict.clause')} tabIndex={-1} className="max-h-52 overflow-y-auto rounded-lg border border-line">
        {found.map((clause, index) => (
          <li key={clause.id} id={`${id}-${index}`} role="option" aria-selected={clause.id === chosen?.id} title={clause.rule} onClick={() => onChoose(clause)} className={`flex cursor-pointer items-baseline justify-between gap-2 px-2.5 py-1.5 text-[13px] ${clause.id === chosen?.id ? 'bg-accent-soft font-medium text-accent-strong' : index === active ? 'bg-sunken' : ''}`}>
            <span>{clause.title}</span><span className="text-[11px] text-ink-faint tabular-nums" aria-label={t('verdict.severity', { value: clause.severity })}>{number(clause.severity)}</span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p role="status" className="text-[12px] text-ink-faint">{t('verdict.noClause')}</p>}
      {chosen && <p className="text-[12px] text-ink-soft">{chosen.rule}</p>}
    </div>
  )
}
