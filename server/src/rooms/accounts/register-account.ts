import type { z } from 'zod'
import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { Refusal, refuse } from '../../kernel/refusal.ts'
import { lockEntry, mayEnter, openPerson, zoneFor } from '../age/index.ts'
import { handleKey, isReserved } from './handle.ts'
import { RegisterAccount, type Registered } from './schema.ts'
import { insertAccount } from './store.ts'

/**
 * Opens an account for somebody who may enter. Everybody else gets one answer, `not-eligible`, which is decided
 * before anything is looked up that could make it differ.
 */
export async function registerAccount(ctx: Ctx, raw: unknown): Promise<z.output<typeof Registered>> {
  permit(ctx, 'account.register')
  const input = parse(RegisterAccount, raw)
  try {
    return await change(ctx, async (tx) => {
      if (!(await mayEnter(tx.ctx, input))) refuse('forbidden', 'not-eligible')
      const id = newId(tx.ctx.now)
      const key = handleKey(input.handle)
      const timeZone = input.timeZone ?? zoneFor(tx.ctx, input.country)
      const free = !isReserved(key) && (await insertAccount(tx, { id, handle: input.handle, handleKey: key, country: input.country, locale: input.locale, timeZone }))
      if (!free) refuse('conflict', 'handle-taken')
      const { band, assurance } = await openPerson(tx, id, input)
      await record(tx, 'account.registered', { accountId: id, country: input.country, locale: input.locale, band }, { kind: 'account', id })
      return { id, handle: input.handle, ageBand: band, assurance, status: 'active' }
    })
  } catch (error) {
    if (error instanceof Refusal && error.slug === 'not-eligible') await lockEntry(ctx, input)
    throw error
  }
}
