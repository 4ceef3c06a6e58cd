import { areCountries, countries, featureOf, isTimed, type Terms, weekHours } from '../case/draft.ts'
import type { Kind, Query, Request, Verdict } from './answers.ts'

/** What is typed into the form, as it is typed. */
export type Draft = {
  kind: Kind; handle: string; accountId: string; ids: string; text: string; clause: string; from: string; to: string; hash: string; hashIs: 'sha256' | 'pdq'; like: string
  verdict: 'violation' | 'no-violation'; policy: string; action: Action | ''; terms: Terms; facts: string
}
export type Action = NonNullable<Verdict['action']>
export const termsOf = (kind: Kind): Terms => ({ hours: weekHours, feature: featureOf[kind], territory: '' })
export const emptyDraft: Draft = { kind: 'video', handle: '', accountId: '', ids: '', text: '', clause: '', from: '', to: '', hash: '', hashIs: 'sha256', like: '', verdict: 'violation', policy: '', action: '', terms: termsOf('video'), facts: '' }

export const actionsOf: Record<Kind, readonly Action[]> = {
  video: ['remove', 'hold', 'limit-16', 'limit-18', 'not-for-feeds', 'warn-screen', 'withhold'], comment: ['remove', 'hold', 'limit-16', 'limit-18', 'withhold'],
  message: ['remove', 'hold', 'warn-screen'], account: ['warn', 'restrict-feature', 'suspend', 'remove'],
}

/** Ids stand one a line, or with commas or spaces between them. */
export const idsIn = (typed: string): string[] => [...new Set(typed.split(/[\s,;]+/).filter(Boolean))]
/** The beginning of a local day as the instant that it is. */
const instant = (day: string): string => new Date(`${day}T00:00`).toISOString()
const dayAfter = (day: string): string => { const at = new Date(`${day}T00:00`); at.setDate(at.getDate() + 1); return at.toISOString() }

export function requestOf(draft: Draft): Request {
  const typed = (value: string) => value.trim()
  const ids = idsIn(draft.ids)
  const isVideo = draft.kind === 'video'
  const query: Query = {
    kind: draft.kind,
    ...(ids.length > 0 && { ids }), ...(typed(draft.handle) && { handle: typed(draft.handle).replace(/^@/, '') }), ...(draft.clause && { clause: draft.clause }),
    ...(draft.kind !== 'account' && typed(draft.text) && { text: typed(draft.text) }), ...(draft.kind !== 'account' && typed(draft.accountId) && { accountId: typed(draft.accountId) }),
    ...(draft.from && { from: instant(draft.from) }), ...(draft.to && { to: dayAfter(draft.to) }),
    ...(isVideo && typed(draft.hash) && { [draft.hashIs]: typed(draft.hash).toLowerCase() }), ...(isVideo && typed(draft.like) && { like: typed(draft.like) }),
  }
  const { action, terms } = draft
  const measure = action !== '' && {
    action, ...(isTimed(action) && { hours: terms.hours }), ...(action === 'restrict-feature' && { feature: terms.feature }),
    ...(action === 'withhold' && terms.territory.trim() && { territory: countries(terms.territory) }),
  }
  const verdict: Verdict = { verdict: draft.verdict, facts: typed(draft.facts), ...(draft.verdict === 'violation' && { policy: draft.policy, ...measure }) }
  return { query, verdict }
}

/** What is missing before a preview can be asked for; null when nothing is. */
export function missingIn(draft: Draft): 'query' | 'clause' | 'countries' | 'facts' | 'days' | null {
  const { kind: _kind, from: _from, to: _to, ...conditions } = requestOf(draft).query
  const named = Object.keys(conditions)
  if (named.length === 0) return 'query'
  if (named.length === 1 && named[0] === 'text' && !(draft.from && draft.to)) return 'days'
  if (draft.verdict === 'violation' && !draft.policy) return 'clause'
  if (draft.verdict === 'violation' && draft.action === 'withhold' && !areCountries(draft.terms.territory)) return 'countries'
  return draft.facts.trim().length < 10 ? 'facts' : null
}
