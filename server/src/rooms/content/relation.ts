import type { Ctx } from '../../kernel/house.ts'
import { existingId, placeAfter } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { requireAccount } from '../accounts/index.ts'
import { type FollowState } from './edges.ts'
import { approvedFollows, followersOf, openEdges } from './store-edges.ts'

/** Between account `a` and account `b`. A block by either side ends every follow between them, whatever order the news came in. */
export type Relation = { follows: FollowState; followedBy: FollowState; blocks: boolean; blockedBy: boolean; friends: boolean }

const stranger: Relation = { follows: 'none', followedBy: 'none', blocks: false, blockedBy: false, friends: false }

export async function relations(ctx: Ctx, a: string, others: readonly string[]): Promise<(b: string) => Relation> {
  const edges = await openEdges(ctx.db, a, [...others])
  const stateOf = (from: string, to: string): FollowState => {
    const edge = edges.follows.find((each) => each.from === from && each.to === to)
    return !edge ? 'none' : edge.approvedAt === null ? 'asked' : 'approved'
  }
  return (b) => {
    const blocks = edges.blocks.some((each) => each.from === a && each.to === b)
    const blockedBy = edges.blocks.some((each) => each.from === b && each.to === a)
    if (blocks || blockedBy) return { ...stranger, blocks, blockedBy }
    const follows = stateOf(a, b)
    const followedBy = stateOf(b, a)
    return { follows, followedBy, blocks, blockedBy, friends: follows === 'approved' && followedBy === 'approved' }
  }
}

export const relation = async (ctx: Ctx, a: string, b: string): Promise<Relation> => (await relations(ctx, a, [b]))(b)

/** Followers of an account, or those who wait for its approval. */
export async function listFollowers(ctx: Ctx, rawId: string, query: { cursor?: string | undefined; limit: number; state: 'asked' | 'approved' }) {
  permit(ctx, 'account.read')
  const id = existingId(rawId)
  await requireAccount(ctx, id)
  const rows = await followersOf(ctx.db, id, query.state === 'approved', placeAfter(query.cursor), query.limit + 1)
  const shown = rows.slice(0, query.limit)
  return {
    items: shown.map((row) => ({ accountId: row.followerId, state: query.state, askedAt: row.askedAt.toISOString() })),
    nextCursor: rows.length > query.limit ? shown.at(-1)!.followerId : null,
  }
}

/** Whom an account follows and who follows it, as far as it was approved. */
export const contactsOf = (ctx: Ctx, accountId: string, limit: number): ReturnType<typeof approvedFollows> => approvedFollows(ctx.db, accountId, limit)
