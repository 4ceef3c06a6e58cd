import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import type { Band } from '../policy/index.ts'
import { bandAt, openEvidence } from './age-of.ts'
import { ages, plusDays } from './born.ts'
import { combine } from './combine.ts'
import { todayIn } from './country-day.ts'
import { evidenceOf, foretoldBandOf, lockPerson, peopleDue, saveForetold } from './store.ts'

const batch = 200

/**
 * Announces bands that birthdays will move within some days, once each. The fact says within how many days and not
 * on which: a band and a day would be a birth date. At most a month ahead, which is as far as the index can see.
 */
export async function foretellBands(ctx: Ctx, withinDays: number): Promise<number> {
  const by = plusDays(ctx.now.toISOString().slice(0, 10), withinDays + 1)
  let told = 0
  for (let after = '00000000-0000-0000-0000-000000000000', more = true; more;) {
    const due = await peopleDue(ctx.db, by, after, batch)
    for (const { accountId } of due) if (await foretell(ctx, accountId, withinDays)) told += 1
    more = due.length === batch
    after = due.at(-1)?.accountId ?? after
  }
  return told
}

function foretell(ctx: Ctx, accountId: string, withinDays: number): Promise<boolean> {
  return change(ctx, async (tx) => {
    const person = await lockPerson(tx, accountId)
    if (!person) return false
    const today = todayIn(tx.ctx, person.country)
    const { protection } = combine((await evidenceOf(tx, [accountId])).map((row) => openEvidence(ctx, row)), today)
    const bandOn = (day: string): Band => bandAt(tx.ctx, ages(protection, day).lower)
    const [from, to] = [bandOn(today), bandOn(plusDays(today, withinDays))]
    if (from === to || (await foretoldBandOf(tx, accountId)) === to) return false
    await saveForetold(tx, accountId, to)
    await record(tx, 'account.band-coming', { accountId, country: person.country, from, to, withinDays }, { kind: 'account', id: accountId })
    return true
  })
}
