import type { Ctx } from '../../kernel/house.ts'
import { captionsAndComments, viewerCountOf, viewsOfAccount } from './store-words.ts'

export type OwnWords = { accountId: string; kind: 'video' | 'comment'; id: string; text: string; language: string | null; createdAt: Date }

/** The last words that each of these accounts published: captions and comments, a few of each, never messages. */
export const ownWordsOf = (ctx: Ctx, accountIds: readonly string[], each: number): Promise<OwnWords[]> => captionsAndComments(ctx.db, accountIds, each)

/** How often somebody's videos were watched, how often by minors, and how many videos they watched themselves. */
export async function viewsAround(ctx: Ctx, accountId: string): Promise<{ views: number; minorViews: number; viewsBy: number }> {
  const [of, viewsBy] = await Promise.all([viewsOfAccount(ctx.db, accountId), viewerCountOf(ctx.db, accountId)])
  return { ...of, viewsBy }
}

