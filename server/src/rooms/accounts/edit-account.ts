import type { z } from 'zod'
import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { profileOf, requireAccount } from './account-card.ts'
import type { ProfileField } from './facts.ts'
import { handleKey, isReserved } from './handle.ts'
import { EditAccount, type Edited } from './schema.ts'
import { isHandleTaken, lockAccount, updateAccount } from './store.ts'

/** Changes the handle, the profile or the language. What changed is told as a fact, so that the new words are scanned like the first. */
export async function editAccount(ctx: Ctx, accountId: string, raw: unknown): Promise<z.output<typeof Edited>> {
  permit(ctx, 'account.edit')
  const edit = parse(EditAccount, raw)
  return onlyOnce(change(ctx, async (tx) => {
    const card = await requireAccount(tx.ctx, accountId)
    await lockAccount(tx, card.id)
    const before = (await profileOf(tx.ctx, card.id)) ?? refuse('missing', 'not-found')
    const after = { locale: edit.locale ?? card.locale, handle: edit.handle ?? before.handle, displayName: edited(edit.profile?.displayName, before.displayName), bio: edited(edit.profile?.bio, before.bio) }
    const changed = (['handle', 'displayName', 'bio', 'locale'] satisfies ProfileField[]).filter((field) => after[field] !== { ...before, locale: card.locale }[field])
    if (changed.length > 0) {
      const key = handleKey(after.handle)
      if (changed.includes('handle') && (isReserved(key) || (await isHandleTaken(tx, key, card.id)))) refuse('conflict', 'handle-taken')
      await updateAccount(tx, card.id, { ...after, handleKey: key })
      await record(tx, 'account.profile-edited', { accountId: card.id, country: card.country, changed }, { kind: 'account', id: card.id })
    }
    return { id: card.id, handle: after.handle, locale: after.locale, profile: { displayName: after.displayName, bio: after.bio } }
  }))
}

const uniqueViolation = '23505'

/** Two who rename to one name in the same moment: the table lets one of them through. */
async function onlyOnce<T>(edit: Promise<T>): Promise<T> {
  return edit.catch((error: unknown) => {
    if ((error as { code?: string }).code === uniqueViolation) refuse('conflict', 'handle-taken')
    throw error
  })
}

/** Undefined leaves a text as it is; null and the empty text remove it. */
function edited(given: string | null | undefined, before: string | null): string | null {
  return given === undefined ? before : given || null
}
