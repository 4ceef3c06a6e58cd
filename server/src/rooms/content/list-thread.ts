import type { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { existingId, placeAfter } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { requireAccount } from '../accounts/index.ts'
import type { MessageView, ThreadPage } from './schema.ts'
import { standings } from './state.ts'
import { messagesOfThread } from './store.ts'

/** A thread as one of its two participants reads it, newest first. Nobody else has a way to ask. */
export async function listThread(ctx: Ctx, query: z.infer<typeof ThreadPage>): Promise<{ items: z.infer<typeof MessageView>[]; nextCursor: string | null }> {
  permit(ctx, 'message.read')
  const [reader, other] = [existingId(query.accountId), existingId(query.withAccountId)]
  await requireAccount(ctx, reader)
  const rows = await messagesOfThread(ctx.db, reader, other, placeAfter(query.cursor), query.limit + 1)
  const page = rows.slice(0, query.limit)
  const standingOf = await standings(ctx, 'message', page.map((row) => row.id))
  const shown = page.filter((row) => row.fromId === reader || ['visible', 'limited'].includes(standingOf(row.id).state))
  return {
    items: shown.map((row) => ({ id: row.id, fromAccountId: row.fromId, toAccountId: row.toId, text: row.text, state: standingOf(row.id).state, createdAt: row.createdAt.toISOString() })),
    nextCursor: rows.length > query.limit ? page.at(-1)!.id : null,
  }
}
