import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { type AccountCard, accountCards } from '../accounts/index.ts'
import { type Follow, followState, isOn, moveFollow, moveOnOff, type OnOff, rankOf } from './edges.ts'
import { addCounts, type Counts, countOnce, lockBlocks, lockFollows, lockLikes, type Pair, pairKey, saveBlocks, saveFollows, saveLikes } from './store-edges.ts'
import { addViewers } from './store-words.ts'
import { readableVideos } from './store.ts'

export const eventKinds = ['follow', 'unfollow', 'approve', 'block', 'unblock', 'view', 'like', 'unlike'] as const
export type EventKind = (typeof eventKinds)[number]
export type HostEvent = { kind: EventKind; accountId: string; targetId: string; at: Date }
export type Because = 'unknown-account' | 'unknown-target' | 'too-old' | 'in-future' | 'no-request' | 'unavailable' | 'self'
export type Ignored = { index: number; because: Because }
export type EventCounts = { follows: number; blocks: number; views: number; likes: number; ignored: number }

/** Views older than this are not counted: their hashes are already forgotten, so a repeat could not be told. */
export const viewDays = 7
const ahead = 5 * 60_000

type Indexed = HostEvent & { index: number }
type Batch = { tx: Tx; ignore(event: Indexed, because: Because): void; needsApproval(accountId: string): boolean; minors: ReadonlySet<string> }

const aboutVideo: Record<EventKind, boolean> = { follow: false, unfollow: false, approve: false, block: false, unblock: false, view: true, like: true, unlike: true }

/**
 * Takes up to 1,000 events of a host. Each is either taken or named among the ignored, never half; an event
 * told before is taken again without effect. `needsApproval` says which followed accounts are private.
 */
export async function takeEvents(tx: Tx, events: readonly HostEvent[], needsApproval: (accountId: string) => boolean): Promise<{ counts: EventCounts; ignored: Ignored[] }> {
  const ignored: Ignored[] = []
  const ignore = (event: Indexed, because: Because) => { ignored.push({ index: event.index, because }) }
  const cards = await cardsOf(tx.ctx, events.flatMap((event) => (aboutVideo[event.kind] ? [event.accountId] : [event.accountId, event.targetId])))
  const videos = await readableVideos(tx, ids(events.filter((event) => aboutVideo[event.kind]).map((event) => event.targetId)))
  const open = (id: string) => cards.get(id)?.closedAt === null
  const sound = events.map((event, index): Indexed => ({ ...event, index })).filter((event) => {
    const because = event.at.getTime() > tx.ctx.now.getTime() + ahead ? 'in-future'
      : !open(event.accountId) ? 'unknown-account'
        : aboutVideo[event.kind] ? (videos.has(event.targetId) ? null : 'unknown-target')
          : event.accountId === event.targetId ? 'self' : open(event.targetId) ? null : 'unknown-target'
    if (because) ignore(event, because)
    return because === null
  })
  const inOrder = sound.toSorted((a, b) => a.at.getTime() - b.at.getTime() || orderOf(a.kind) - orderOf(b.kind))
  const minors = new Set([...cards.values()].filter((card) => card.band !== '18+').map((card) => card.id))
  const batch: Batch = { tx, ignore, needsApproval, minors }
  const { follows, blocks } = await takeRelations(batch, inOrder.filter((event) => !aboutVideo[event.kind]))
  const counts = new Map<string, Counts>()
  const likes = await takeLikes(batch, inOrder.filter((event) => event.kind === 'like' || event.kind === 'unlike'), counts)
  const views = await takeViews(batch, inOrder.filter((event) => event.kind === 'view'), counts)
  await addCounts(tx, [...counts.values()].filter((each) => each.views !== 0 || each.likes !== 0))
  return { counts: { follows, blocks, views, likes, ignored: ignored.length }, ignored: ignored.toSorted((a, b) => a.index - b.index) }
}

/** Ids are opaque to hosts, so one of another shape is one that does not exist. */
export const isId = (raw: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(raw)
const ids = (raw: readonly string[]): string[] => [...new Set(raw)].filter(isId)

async function cardsOf(ctx: Ctx, raw: readonly string[]): Promise<Map<string, AccountCard>> {
  const wanted = ids(raw)
  const pages = [wanted.slice(0, 1_000), wanted.slice(1_000)]
  const cards = await Promise.all(pages.map((page) => accountCards(ctx, page)))
  return new Map(cards.flat().map((card) => [card.id, card]))
}

const orderOf = (kind: EventKind): number => (kind === 'view' ? 0 : rankOf[kind])

async function takeRelations(batch: Batch, events: Indexed[]): Promise<{ follows: number; blocks: number }> {
  const ways = (event: Indexed): Pair[] => [{ from: event.accountId, to: event.targetId }, { from: event.targetId, to: event.accountId }]
  const pairs = [...new Map(events.flatMap(ways).map((pair) => [pairKey(pair), pair])).values()]
  const followEdges: Map<string, Follow> = await lockFollows(batch.tx, pairs)
  const blockEdges: Map<string, OnOff> = await lockBlocks(batch.tx, pairs)
  const changedFollows = new Map<string, { pair: Pair; edge: Follow }>()
  const changedBlocks = new Map<string, { pair: Pair; edge: OnOff }>()
  const move = (pair: Pair, kind: 'follow' | 'approve' | 'unfollow' | 'cut', at: Date) => {
    const before = followEdges.get(pairKey(pair)) ?? null
    const edge = moveFollow(before, { kind, at }, batch.needsApproval(pair.to))
    if (!edge || edge === before) return
    followEdges.set(pairKey(pair), edge)
    changedFollows.set(pairKey(pair), { pair, edge })
  }
  for (const event of events) {
    const [there, back] = ways(event) as [Pair, Pair]
    const blocked = isOn(blockEdges.get(pairKey(there))) || isOn(blockEdges.get(pairKey(back)))
    if (event.kind === 'follow') {
      if (blocked) batch.ignore(event, 'unavailable')
      else move(there, 'follow', event.at)
    } else if (event.kind === 'unfollow') move(there, 'unfollow', event.at)
    else if (event.kind === 'approve') {
      if (followState(followEdges.get(pairKey(back))) === 'none') batch.ignore(event, 'no-request')
      else move(back, 'approve', event.at)
    } else if (event.kind === 'block' || event.kind === 'unblock') {
      const before = blockEdges.get(pairKey(there)) ?? null
      const edge = moveOnOff(before, event.kind, event.at)
      if (edge && edge !== before) {
        blockEdges.set(pairKey(there), edge)
        changedBlocks.set(pairKey(there), { pair: there, edge })
      }
      if (event.kind === 'block') for (const pair of [there, back]) move(pair, 'cut', event.at)
    }
  }
  await saveFollows(batch.tx, sorted(changedFollows))
  await saveBlocks(batch.tx, sorted(changedBlocks))
  return { follows: changedFollows.size, blocks: changedBlocks.size }
}

const sorted = <T>(changed: Map<string, T>): T[] => [...changed].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)

const countsFor = (counts: Map<string, Counts>, videoId: string): Counts => {
  const known = counts.get(videoId) ?? { videoId, views: 0, minorViews: 0, likes: 0 }
  counts.set(videoId, known)
  return known
}

async function takeLikes(batch: Batch, events: Indexed[], counts: Map<string, Counts>): Promise<number> {
  const pairs = [...new Map(events.map((event) => [`${event.accountId} ${event.targetId}`, { from: event.accountId, to: event.targetId }])).values()]
  const edges = await lockLikes(batch.tx, pairs)
  const before = new Map(edges)
  for (const event of events) {
    const key = `${event.accountId} ${event.targetId}`
    const edge = moveOnOff(edges.get(key) ?? null, event.kind as 'like' | 'unlike', event.at)
    if (edge) edges.set(key, edge)
  }
  const changed = pairs.filter((pair) => edges.get(pairKey(pair)) !== before.get(pairKey(pair))).toSorted((a, b) => (pairKey(a) < pairKey(b) ? -1 : 1))
  for (const pair of changed) countsFor(counts, pair.to).likes += Number(isOn(edges.get(pairKey(pair)))) - Number(isOn(before.get(pairKey(pair))))
  await saveLikes(batch.tx, changed.map((pair) => ({ pair, edge: edges.get(pairKey(pair))! })))
  return changed.length
}

async function takeViews(batch: Batch, events: Indexed[], counts: Map<string, Counts>): Promise<number> {
  const { tx } = batch
  const oldest = tx.ctx.now.getTime() - viewDays * 86_400_000
  const hashed = new Map<string, Indexed>()
  for (const event of events) {
    if (event.at.getTime() < oldest) batch.ignore(event, 'too-old')
    else hashed.set(tx.ctx.house.secrets.hmac('devices', `view ${event.accountId} ${event.targetId} ${event.at.toISOString()}`).slice(0, 32), event)
  }
  const fresh = await countOnce(tx, [...hashed.keys()].toSorted().map((hex) => Buffer.from(hex, 'hex')))
  const watched = new Map<string, number>()
  for (const [hash, event] of hashed) {
    if (!fresh.has(hash)) continue
    const count = countsFor(counts, event.targetId)
    count.views += 1
    if (batch.minors.has(event.accountId)) count.minorViews += 1
    watched.set(event.accountId, (watched.get(event.accountId) ?? 0) + 1)
  }
  await addViewers(tx, watched)
  return fresh.size
}
