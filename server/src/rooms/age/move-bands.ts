import { change } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { openEvidence } from './age-of.ts'
import { plusDays } from './born.ts'
import { deleteExpiredLocks, evidenceOf, lockPerson, peopleDue } from './store.ts'
import { settleBand } from './submit-evidence.ts'

const batch = 200

/**
 * Announces the bands that birthdays have moved. What a band allows is answered from the dates themselves at every
 * question, so nothing waits for this; it tells the person, the parents and the settings. Resumable: each person is
 * one small change, and one whose birthday is still to come this month is simply looked at again.
 */
export async function moveBands(ctx: Ctx): Promise<number> {
  // Zones run up to 14 hours ahead of UTC, so tomorrow's date may already be somebody's today.
  const by = plusDays(ctx.now.toISOString().slice(0, 10), 1)
  let moved = 0
  for (let after = '00000000-0000-0000-0000-000000000000', more = true; more;) {
    const due = await peopleDue(ctx.db, by, after, batch)
    for (const { accountId } of due) if (await moveBand(ctx, accountId)) moved += 1
    more = due.length === batch
    after = due.at(-1)?.accountId ?? after
  }
  return moved
}

function moveBand(ctx: Ctx, accountId: string): Promise<boolean> {
  return change(ctx, async (tx) => {
    const person = await lockPerson(tx, accountId)
    if (!person) return false
    const evidence = (await evidenceOf(tx, [accountId])).map((row) => openEvidence(ctx, row))
    const age = await settleBand(tx, person, evidence, 'birthday')
    return age.band !== person.announcedBand
  })
}

/** Forgets the devices whose lock has ended. */
export function forgetRefusedDevices(ctx: Ctx): Promise<number> {
  return change(ctx, (tx) => deleteExpiredLocks(tx))
}
