import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import { statement } from '../../kernel/statement.ts'
import type { Follow, OnOff } from './edges.ts'

export type Pair = { from: string; to: string }
export const pairKey = ({ from, to }: Pair): string => `${from} ${to}`

/** Follow edges of these pairs, locked, so that two batches about the same pair take turns. */
export async function lockFollows(tx: Tx, pairs: Pair[]): Promise<Map<string, Follow>> {
  if (pairs.length === 0) return new Map()
  const rows = await tx.selectFrom('content.follow').selectAll()
    .where((eb) => eb(eb.refTuple('followerId', 'followedId'), 'in', pairs.map(({ from, to }) => eb.tuple(from, to))))
    .orderBy('followerId').orderBy('followedId').forUpdate().execute()
  return new Map(rows.map(({ followerId, followedId, ...edge }) => [pairKey({ from: followerId, to: followedId }), edge]))
}

export async function saveFollows(tx: Tx, edges: { pair: Pair; edge: Follow }[]): Promise<void> {
  if (edges.length === 0) return
  await tx.insertInto('content.follow').values(edges.map(({ pair, edge }) => ({ followerId: pair.from, followedId: pair.to, ...edge })))
    .onConflict((conflict) => conflict.columns(['followerId', 'followedId']).doUpdateSet((eb) => ({
      askedAt: eb.ref('excluded.askedAt'), approvedAt: eb.ref('excluded.approvedAt'), endedAt: eb.ref('excluded.endedAt'), lastAt: eb.ref('excluded.lastAt'), lastRank: eb.ref('excluded.lastRank'),
    })).where((eb) => eb(eb.refTuple('content.follow.lastAt', 'content.follow.lastRank'), '<', eb.refTuple('excluded.lastAt', 'excluded.lastRank')))).execute()
}

export async function lockBlocks(tx: Tx, pairs: Pair[]): Promise<Map<string, OnOff>> {
  if (pairs.length === 0) return new Map()
  const rows = await tx.selectFrom('content.block').selectAll()
    .where((eb) => eb(eb.refTuple('blockerId', 'blockedId'), 'in', pairs.map(({ from, to }) => eb.tuple(from, to))))
    .orderBy('blockerId').orderBy('blockedId').forUpdate().execute()
  return new Map(rows.map(({ blockerId, blockedId, ...edge }) => [pairKey({ from: blockerId, to: blockedId }), edge]))
}

export async function saveBlocks(tx: Tx, edges: { pair: Pair; edge: OnOff }[]): Promise<void> {
  if (edges.length === 0) return
  await tx.insertInto('content.block').values(edges.map(({ pair, edge }) => ({ blockerId: pair.from, blockedId: pair.to, ...edge })))
    .onConflict((conflict) => conflict.columns(['blockerId', 'blockedId']).doUpdateSet((eb) => ({
      startedAt: eb.ref('excluded.startedAt'), endedAt: eb.ref('excluded.endedAt'), lastAt: eb.ref('excluded.lastAt'), lastRank: eb.ref('excluded.lastRank'),
    }))).execute()
}

export async function lockLikes(tx: Tx, pairs: Pair[]): Promise<Map<string, OnOff>> {
  if (pairs.length === 0) return new Map()
  const rows = await tx.selectFrom('content.liking').selectAll()
    .where((eb) => eb(eb.refTuple('accountId', 'videoId'), 'in', pairs.map(({ from, to }) => eb.tuple(from, to))))
    .orderBy('accountId').orderBy('videoId').forUpdate().execute()
  return new Map(rows.map(({ accountId, videoId, ...edge }) => [pairKey({ from: accountId, to: videoId }), edge]))
}

export async function saveLikes(tx: Tx, edges: { pair: Pair; edge: OnOff }[]): Promise<void> {
  if (edges.length === 0) return
  await tx.insertInto('content.liking').values(edges.map(({ pair, edge }) => ({ accountId: pair.from, videoId: pair.to, ...edge })))
    .onConflict((conflict) => conflict.columns(['accountId', 'videoId']).doUpdateSet((eb) => ({
      startedAt: eb.ref('excluded.startedAt'), endedAt: eb.ref('excluded.endedAt'), lastAt: eb.ref('excluded.lastAt'), lastRank: eb.ref('excluded.lastRank'),
    }))).execute()
}

/** Of these views, the ones that were not counted before; they are now. Returns the hashes in hexadecimal. */
export async function countOnce(tx: Tx, hashes: Buffer[]): Promise<Set<string>> {
  if (hashes.length === 0) return new Set()
  const rows = await tx.insertInto('content.countedView').values(hashes.map((hash) => ({ hash, countedAt: tx.ctx.now })))
    .onConflict((conflict) => conflict.doNothing()).returning('hash').execute()
  return new Set(rows.map(({ hash }) => hash.toString('hex')))
}

export type Counts = { videoId: string; views: number; minorViews: number; likes: number }

/** Adds to the counters, in order of id so that two batches never wait for each other in a circle. */
export async function addCounts(tx: Tx, counts: Counts[]): Promise<void> {
  if (counts.length === 0) return
  await tx.insertInto('content.videoCount').values(counts.toSorted((a, b) => (a.videoId < b.videoId ? -1 : 1)))
    .onConflict((conflict) => conflict.column('videoId').doUpdateSet((eb) => ({
      views: eb('content.videoCount.views', '+', eb.ref('excluded.views')),
      minorViews: eb('content.videoCount.minorViews', '+', eb.ref('excluded.minorViews')),
      likes: eb('content.videoCount.likes', '+', eb.ref('excluded.likes')),
    }))).execute()
}

export async function countsOf(db: Read, videoIds: string[]): Promise<Map<string, Counts>> {
  if (videoIds.length === 0) return new Map()
  const rows = await db.selectFrom('content.videoCount').selectAll().where('videoId', 'in', videoIds).execute()
  return new Map(rows.map((row) => [row.videoId, row]))
}

type OpenEdge = { kind: string; from: string; to: string; approvedAt: Date | null }

const edgesBetween = statement<{ account: string; others: readonly string[] }, OpenEdge>((db, value) => {
  const others = sql<string>`any(${value('others')}::uuid[])`
  return db.selectFrom('content.follow').select(['followerId as from', 'followedId as to', 'approvedAt']).select((eb) => eb.val('follow').as('kind')).where('endedAt', 'is', null)
    .where((eb) => eb.or([eb.and([eb('followerId', '=', value('account')), eb('followedId', '=', others)]), eb.and([eb('followedId', '=', value('account')), eb('followerId', '=', others)])]))
    .unionAll((q) => q.selectFrom('content.block').select(['blockerId as from', 'blockedId as to', 'startedAt as approvedAt']).select((eb) => eb.val('block').as('kind')).where('endedAt', 'is', null)
      .where((eb) => eb.or([eb.and([eb('blockerId', '=', value('account')), eb('blockedId', '=', others)]), eb.and([eb('blockedId', '=', value('account')), eb('blockerId', '=', others)])])))
})

/** Both directions between one account and others, open follows and blocks only, in one statement. */
export async function openEdges(db: Read, account: string, others: string[]): Promise<{ follows: { from: string; to: string; approvedAt: Date | null }[]; blocks: Pair[] }> {
  if (others.length === 0) return { follows: [], blocks: [] }
  const rows = await edgesBetween(db, { account, others })
  return { follows: rows.filter((row) => row.kind === 'follow'), blocks: rows.filter((row) => row.kind === 'block') }
}

export type FollowerRow = { followerId: string; askedAt: Date; approvedAt: Date | null }
/** Followers of an account from the end of the alphabet of ids, newest accounts first. */
export function followersOf(db: Read, accountId: string, approved: boolean, before: string | null, limit: number): Promise<FollowerRow[]> {
  return db.selectFrom('content.follow').select(['followerId', 'askedAt', 'approvedAt']).where('followedId', '=', accountId).where('endedAt', 'is', null)
    .where('approvedAt', approved ? 'is not' : 'is', null).$if(before !== null, (q) => q.where('followerId', '<', before!)).orderBy('followerId', 'desc').limit(limit).execute()
}

export async function edgesOfAccount(db: Read, accountId: string) {
  const [follows, blocks, likes] = await Promise.all([
    db.selectFrom('content.follow').select(['followerId', 'followedId', 'askedAt', 'approvedAt', 'endedAt']).where((eb) => eb.or([eb('followerId', '=', accountId), eb('followedId', '=', accountId)])).execute(),
    db.selectFrom('content.block').select(['blockedId', 'startedAt', 'endedAt']).where('blockerId', '=', accountId).execute(),
    db.selectFrom('content.liking').select(['videoId', 'startedAt', 'endedAt']).where('accountId', '=', accountId).execute(),
  ])
  return { follows, blocks, likes }
}

export async function deleteEdges(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('content.follow').where((eb) => eb.or([eb('followerId', '=', accountId), eb('followedId', '=', accountId)])).execute()
  await tx.deleteFrom('content.block').where((eb) => eb.or([eb('blockerId', '=', accountId), eb('blockedId', '=', accountId)])).execute()
  await tx.deleteFrom('content.liking').where('accountId', '=', accountId).execute()
}

export async function forgetCountedViews(tx: Tx, before: Date): Promise<void> {
  await tx.deleteFrom('content.countedView').where('countedAt', '<', before).execute()
}

/** Approved follows of an account in both directions, the newest first. */
export async function approvedFollows(db: Read, accountId: string, limit: number): Promise<{ following: { accountId: string; since: Date }[]; followers: { accountId: string; since: Date }[] }> {
  const side = async (own: 'followerId' | 'followedId', other: 'followerId' | 'followedId') => (await db.selectFrom('content.follow').select([`${other} as accountId`, 'approvedAt']).where(own, '=', accountId)
    .where('endedAt', 'is', null).where('approvedAt', 'is not', null).orderBy('approvedAt', 'desc').limit(limit).execute()).flatMap(({ accountId: id, approvedAt }) => (approvedAt ? [{ accountId: id, since: approvedAt }] : []))
  const [following, followers] = await Promise.all([side('followerId', 'followedId'), side('followedId', 'followerId')])
  return { following, followers }
}
