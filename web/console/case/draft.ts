import { useState } from 'react'
import type { Clause } from './clauses.ts'
import { firstFacts } from './facts.ts'
import type { Action, CaseFile, Feature, VerdictBody } from './file.ts'
import { clock } from './moments.ts'

/** For how long, which feature, in which countries; each matters to some actions only. */
export type Terms = { hours: number; feature: Feature; territory: string }
/** The server takes four further clauses. */
export const mostAlso = 4
export const weekHours = 168
/** The feature that a violation of this kind is about, as the guidelines' strikes have it. */
export const featureOf: Record<CaseFile['subject']['kind'], Feature> = { video: 'videos', comment: 'comments', message: 'messages', account: 'profile' }

export const countries = (typed: string) => [...new Set(typed.toUpperCase().split(/[\s,;]+/).filter(Boolean))]
export const isTimed = (action: Action | null): boolean => action === 'suspend' || action === 'restrict-feature'
export const areCountries = (typed: string): boolean => countries(typed).length > 0 && countries(typed).every((each) => /^[A-Z]{2}$/.test(each))

/** What the moderator has chosen and written so far; a moment marked in the film goes into the facts. */
export function useDraft(file: CaseFile) {
  const appealed = file.appeals.flatMap(({ decisionId }) => [...file.decisions, ...(file.author?.decisions ?? [])].filter(({ id }) => id === decisionId))[0]
  const contested = file.clauses.find(({ id }) => id === appealed?.policy)
  const [clause, setClause] = useState<Clause | null>(contested ?? null)
  const [action, setAction] = useState<Action | null>(contested?.actions.find((each) => each === appealed?.action) ?? null)
  const [terms, setTerms] = useState<Terms>({ hours: weekHours, feature: featureOf[file.subject.kind], territory: file.country })
  const [none, setNone] = useState(false)
  const [facts, setFacts] = useState('')
  const [touched, setTouched] = useState(false)
  const [marked, setMarked] = useState<readonly number[]>([])
  const [also, setAlso] = useState<readonly Clause[]>([])
  const [adding, setAdding] = useState(false)
  const choose = (chosen: Clause) => {
    if (adding && clause) {
      setAdding(false)
      if (chosen.id !== clause.id && also.every(({ id }) => id !== chosen.id)) setAlso([...also, chosen])
      return
    }
    setClause(chosen)
    setNone(false)
    setAction(chosen.actions[0] ?? null)
    if (!touched) setFacts(firstFacts(file, chosen, marked))
  }
  const chooseNone = () => {
    setNone(true)
    setAlso([])
    setAdding(false)
    setClause(null)
    setAction(null)
    if (!touched) setFacts('')
  }
  const again = () => {
    setAdding(false)
    setClause(null)
    setAction(null)
    setNone(false)
  }
  const write = (text: string) => {
    setFacts(text)
    setTouched(true)
  }
  const mark = (seconds: number) => {
    const next = [...marked, seconds]
    setMarked(next)
    if (touched) setFacts(`${facts.trimEnd()} (${clock(seconds)})`.trimStart())
    else if (clause) setFacts(firstFacts(file, clause, next))
  }
  const withTerms = action !== 'withhold' || areCountries(terms.territory)
  const ready = none || (clause !== null && action !== null && withTerms)
  const words = facts.trim()
  const others = also.filter(({ id }) => id !== clause?.id)
  const body = (): VerdictBody => (none || clause === null || action === null
    ? { verdict: 'no-violation', undoable: true, ...(touched && words && { facts: words }) }
    : { verdict: 'violation', undoable: true, policy: clause.id, action, ...(others.length > 0 && { also: others.map(({ id }) => ({ policy: id })) }), ...(words && { facts: words }), ...(isTimed(action) && { hours: terms.hours }), ...(action === 'restrict-feature' && { feature: terms.feature }), ...(action === 'withhold' && { territory: countries(terms.territory) }) })
  return { clause, action, setAction, terms, setTerms, none, facts, write, choose, chooseNone, again, mark, also: others, leaveOut: (id: string) => setAlso(also.filter((each) => each.id !== id)), adding, setAdding, ready, withTerms, body, isAppeal: appealed !== undefined }
}
export type Draft = ReturnType<typeof useDraft>
