import type { Ctx } from '../../kernel/house.ts'
import { existingId } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { accountCard } from '../accounts/index.ts'
import { type NoticeView, noticesOf } from '../notices/index.ts'

/** What a person was told, newest first. Also of a closed account until it is erased: a notice may still be appealed. */
export async function readNotices(ctx: Ctx, rawId: string): Promise<NoticeView[]> {
  permit(ctx, 'notice.read')
  const card = (await accountCard(ctx, existingId(rawId))) ?? refuse('missing', 'not-found')
  return noticesOf(ctx, card.id)
}
