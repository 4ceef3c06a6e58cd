import type { Ctx } from '../../kernel/house.ts'
import { existingId } from '../../kernel/parse.ts'
import { refuse, refuseField } from '../../kernel/refusal.ts'
import { accountOfHandle, accountsBeginning } from '../accounts/index.ts'
import { findContent, subjectInfos, videoCard } from '../content/index.ts'
import { subjectsUnder } from '../decisions/index.ts'
import { policyOf } from '../policy/index.ts'
import { broughtToCases } from '../review/index.ts'
import { type Likeness, videosLike, videosWithPicture } from '../signals/index.ts'
import { type BulkQuery, mostDaysOfWords, mostItems } from './schema.ts'

export type Found = {
  /** Newest first. */
  ids: string[]
  /** For videos that were found by their pictures. */
  alike: Map<string, Pick<Likeness, 'distance' | 'share'>>
  unhashed: boolean
}

const day = 86_400_000
const most = mostItems + 1

/**
 * The set that a query names: everything it says holds together. Refuses 400 for a query that would walk over
 * everything or that does not fit the kind, 409 `too-many` with the limit for a set that is too large.
 */
export async function findSet(ctx: Ctx, query: BulkQuery): Promise<Found> {
  requireSense(ctx, query)
  const pictures = await byPictures(ctx, query)
  const under = query.clause === undefined ? null : await subjectsUnder(ctx, query.clause, query.kind, most)
  const sets = [query.ids === undefined ? null : known(query.ids), under, pictures && [...pictures.alike.keys()]].filter((each) => each !== null)
  const ids = sets.length === 0 ? null : sets.reduce((all, each) => { const others = new Set(each); return all.filter((id) => others.has(id)) })
  const found = ids?.length === 0 ? [] : await (query.kind === 'account' ? accountsOf(ctx, query, ids) : contentOf(ctx, query, query.kind, ids))
  if (found.length > mostItems) refuse('conflict', 'too-many', { limit: mostItems })
  return { ids: found, alike: pictures?.alike ?? new Map(), unhashed: pictures?.unhashed ?? false }
}

function requireSense(ctx: Ctx, { kind, ids, handle, accountId, clause, text, from, to, sha256, pdq, like }: BulkQuery): void {
  if (clause !== undefined && !policyOf(ctx).clause(clause)) refuseField('/query/clause', 'is not a clause of the guidelines')
  if (from && to && from >= to) refuseField('/query/to', 'is not after from')
  if (kind !== 'video') for (const [name, value] of Object.entries({ sha256, pdq, like })) if (value !== undefined) refuseField(`/query/${name}`, 'is for videos')
  if (kind === 'account' && text !== undefined) refuseField('/query/text', 'is for what is posted')
  if (kind === 'account' && accountId !== undefined) refuseField('/query/accountId', 'is for what is posted; give ids')
  if (handle?.includes('*') && (kind !== 'account' || handle.indexOf('*') !== handle.length - 1 || handle.length < 4)) refuseField('/query/handle', 'may end in * for accounts, after three characters')
  if ([ids, handle, accountId, clause, sha256, pdq, like].some((each) => each !== undefined)) return
  if (text === undefined) refuseField('/query', 'needs ids, a handle, an account, a clause, words, a hash or a video')
  const days = from && to ? (Date.parse(to) - Date.parse(from)) / day : Infinity
  if (days > mostDaysOfWords) refuseField('/query/from', `words alone need from and to, at most ${mostDaysOfWords} days apart`)
}

const known = (raw: readonly string[]): string[] => [...new Set(raw)].flatMap((id) => { try { return [existingId(id)] } catch { return [] } })

async function byPictures(ctx: Ctx, { pdq, like }: BulkQuery): Promise<Pick<Found, 'alike' | 'unhashed'> | null> {
  if (pdq === undefined && like === undefined) return null
  const alike: Found['alike'] = new Map()
  if (pdq !== undefined) for (const { videoId, distance, share } of await videosWithPicture(ctx, pdq, most)) alike.set(videoId, { distance, share })
  if (like === undefined) return { alike, unhashed: false }
  const card = (await videoCard(ctx, existingId(like))) ?? refuseField('/query/like', 'is no video')
  const near = await videosLike(ctx, card.id, most)
  const same = await findContent(ctx, 'video', { sha256: card.sha256 }, most)
  const found: Found['alike'] = new Map([...(near ?? []).map(({ videoId, distance, share }) => [videoId, { distance, share }] as const), ...same.map((id) => [id, { distance: 0, share: 1 }] as const)])
  return { alike: pdq === undefined ? found : new Map([...found].filter(([id]) => alike.has(id))), unhashed: near === null }
}

const within = ({ from, to }: BulkQuery) => ({ from: from === undefined ? null : new Date(from), to: to === undefined ? null : new Date(to) })

async function accountsOf(ctx: Ctx, query: BulkQuery, ids: readonly string[] | null): Promise<string[]> {
  const { handle } = query
  const { from, to } = within(query)
  const exact = handle === undefined || handle.endsWith('*') ? null : await accountOfHandle(ctx, handle)
  const named = handle === undefined ? null : handle.endsWith('*') ? await accountsBeginning(ctx, handle.slice(0, -1), { from, to }, most) : exact === null ? [] : [exact]
  const both = named === null ? ids ?? [] : ids === null ? named : named.filter((id) => ids.includes(id))
  const infos = await infosOf(ctx, 'account', both)
  return both.filter((id) => { const at = infos.get(id)?.createdAt; return at !== undefined && (from === null || at >= from) && (to === null || at < to) })
}

async function contentOf(ctx: Ctx, query: BulkQuery, kind: 'video' | 'comment' | 'message', named: readonly string[] | null): Promise<string[]> {
  const ofHandle = query.handle === undefined ? undefined : await accountOfHandle(ctx, query.handle)
  const ofAccount = query.accountId === undefined ? undefined : known([query.accountId])[0] ?? null
  if (ofHandle === null || ofAccount === null || (ofHandle && ofAccount && ofHandle !== ofAccount)) return []
  const accountId = ofHandle ?? ofAccount
  const { from, to } = within(query)
  const ids = kind === 'message' ? await broughtToCases(ctx, kind, { ids: named, accountId: accountId ?? null, since: from }, most) : named
  // Which of more messages than these bear the words could not be told without reading on.
  if (ids && ids.length > mostItems) refuse('conflict', 'too-many', { limit: mostItems })
  return ids?.length === 0 ? [] : findContent(ctx, kind, {
    ...(ids && { ids }), ...(accountId && { accountId }), ...(from && { from }), ...(to && { to }),
    ...(query.text !== undefined && { text: query.text }), ...(query.sha256 !== undefined && { sha256: query.sha256 }),
  }, most)
}

const batch = 500

/** What is known of each, in batches. */
export async function infosOf(ctx: Ctx, kind: BulkQuery['kind'], ids: readonly string[]): Promise<Awaited<ReturnType<typeof subjectInfos>>> {
  const found: Awaited<ReturnType<typeof subjectInfos>> = new Map()
  for (let at = 0; at < ids.length; at += batch) for (const [id, info] of await subjectInfos(ctx, kind, ids.slice(at, at + batch))) found.set(id, info)
  return found
}
