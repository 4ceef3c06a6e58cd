import type { Kind, Query, Request } from './answers.ts'

/** What is typed into the form, as it is typed. */
export type Draft = {
  kind: Kind; handle: string; accountId: string; ids: string; text: string; clause: string; from: string; to: string; hash: string; hashIs: 'sha256' | 'pdq'; like: string
  verdict: 'violation' | 'no-violation'; policy: string; action: string; facts: string
}
export const emptyDraft: Draft = { kind: 'video', handle: '', accountId: '', ids: '', text: '', clause: '', from: '', to: '', hash: '', hashIs: 'sha256', like: '', verdict: 'violation', policy: '', action: '', facts: '' }

export const actionsOf: Record<Kind, readonly string[]> = {
  video: ['remove', 'hold', 'limit-16', 'limit-18', 'not-for-feeds', 'warn-screen'], comment: ['remove', 'hold', 'limit-16', 'limit-18'], account: ['warn', 'suspend', 'remove', 'hold'],
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
  const verdict = { verdict: draft.verdict, facts: typed(draft.facts), ...(draft.verdict === 'violation' && { policy: draft.policy, ...(draft.action && { action: draft.action }) }) }
  return { query, verdict } as Request
}

/** What is missing before a preview can be asked for; null when nothing is. */
export function missingIn(draft: Draft): 'query' | 'clause' | 'facts' | 'days' | null {
  const { kind: _kind, from: _from, to: _to, ...conditions } = requestOf(draft).query
  const named = Object.keys(conditions)
  if (named.length === 0) return 'query'
  if (named.length === 1 && named[0] === 'text' && !(draft.from && draft.to)) return 'days'
  if (draft.verdict === 'violation' && !draft.policy) return 'clause'
  return draft.facts.trim().length < 10 ? 'facts' : null
}
