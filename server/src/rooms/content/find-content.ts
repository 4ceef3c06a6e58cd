import type { Ctx } from '../../kernel/house.ts'
import { idsWhere } from './store-find.ts'

export type ContentFilter = {
  ids?: readonly string[]
  accountId?: string
  /** Contained in the caption, comment or message, in any case of letters. */
  text?: string
  from?: Date
  to?: Date
  /** Videos only. */
  sha256?: string
}

/** What was posted and not taken back by its author, newest first. */
export const findContent = (ctx: Ctx, kind: 'video' | 'comment' | 'message', filter: ContentFilter, limit: number): Promise<string[]> => idsWhere(ctx.db, kind, filter, limit)
