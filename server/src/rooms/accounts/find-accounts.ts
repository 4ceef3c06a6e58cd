import type { Ctx } from '../../kernel/house.ts'
import { handleKey } from './handle.ts'
import { idOfHandle, idsOfHandlesLike } from './store.ts'

/** The account of a handle, or of one that cannot be told from it by eye; null when there is none. */
export const accountOfHandle = (ctx: Ctx, handle: string): Promise<string | null> => idOfHandle(ctx.db, handleKey(handle))

export type RegisteredWithin = { from: Date | null; to: Date | null }

/** Open accounts whose handle begins so, newest first. */
export const accountsBeginning = (ctx: Ctx, handle: string, within: RegisteredWithin, limit: number): Promise<string[]> => idsOfHandlesLike(ctx.db, handleKey(handle), within, limit)
