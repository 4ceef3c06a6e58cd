import { change } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { accountCard, profileOf } from '../accounts/index.ts'
import { actOn } from './act-on.ts'
import { judgeWords } from './judge-words.ts'

/** Judges the words by which a person shows themselves: handle, name and biography, a line each. */
export async function judgeProfile(ctx: Ctx, accountId: string): Promise<void> {
  permit(ctx, 'profile.judge')
  await change(ctx, async (tx) => {
    const [account, profile] = [await accountCard(tx.ctx, accountId), await profileOf(tx.ctx, accountId)]
    if (!account || account.closedAt || !profile) return
    const text = [profile.handle, profile.displayName, profile.bio].filter((line) => line !== null && line !== '').join('\n')
    const judged = judgeWords(tx.ctx, account, { kind: 'account', text })
    await actOn(tx, { kind: 'account', id: account.id }, judged, { text, country: account.country, beforePublication: false })
  })
}
