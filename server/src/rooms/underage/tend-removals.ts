import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { accountCard } from '../accounts/index.ts'
import { sendNotice } from '../notices/index.ts'
import './facts.ts'
import { modelOf } from './model.ts'
import { deleteExpired } from './store.ts'
import { deleteOldTold } from './store-changes.ts'
import { count, forgetDevices, lockRemoval, type Removal, removalsDue, saveRemoval } from './store-removals.ts'
import { beforeAll, deleteOldFinds } from './store-sweeps.ts'

const day = 86_400_000
const batch = 200
const findsKeptDays = 30

/** Reminds removed children, before their data goes, that it will. Each step of the terms is said once. */
export async function remindRemoved(ctx: Ctx): Promise<number> {
  permit(ctx, 'under-age.tend')
  const steps = modelOf(ctx).removal.remindDaysBefore.toSorted((a, b) => b - a)
  let told = 0
  for await (const removal of due(ctx, new Date(ctx.now.getTime() + (steps[0] ?? 0) * day))) {
    const passed = steps.filter((days) => removal.eraseAt.getTime() - days * day <= ctx.now.getTime()).length
    if (passed > removal.reminded && removal.eraseAt > ctx.now && (await remind(ctx, removal.decisionId, passed))) told += 1
  }
  return told
}

async function remind(ctx: Ctx, decisionId: string, passed: number): Promise<boolean> {
  return change(ctx, async (tx) => {
    const removal = await lockRemoval(tx, decisionId)
    const to = removal?.accountId && removal.restoredAt === null && removal.reminded < passed ? await accountCard(tx.ctx, removal.accountId) : null
    if (!removal || !to) return false
    await saveRemoval(tx, decisionId, { reminded: passed })
    await sendNotice(tx, { to, kind: 'under-age-reminder', decisionId, values: { end: removal.appealableUntil, erase: removal.eraseAt } })
    return true
  })
}

/** Removals whose term is over, for the flow that erases in every room. */
export async function* removalsToErase(ctx: Ctx): AsyncGenerator<Removal> {
  permit(ctx, 'under-age.tend')
  yield* due(ctx, ctx.now)
}

async function* due(ctx: Ctx, by: Date): AsyncGenerator<Removal> {
  for (let after = beforeAll, more = true; more;) {
    const rows = await removalsDue(ctx.db, by, after, batch)
    yield* rows
    more = rows.length === batch
    after = rows.at(-1)?.decisionId ?? after
  }
}

/** Writes down that what a removed child had here is gone; whoever erases calls this first, while the row still names the account. */
export async function markErased(tx: Tx, decisionId: string): Promise<boolean> {
  permit(tx.ctx, 'under-age.tend')
  const removal = await lockRemoval(tx, decisionId)
  if (!removal || removal.erasedAt !== null || removal.restoredAt !== null || removal.eraseAt > tx.ctx.now) return false
  await saveRemoval(tx, decisionId, { erasedAt: tx.ctx.now })
  await count(tx, removal, { erased: 1 })
  await record(tx, 'under-age.erased', { decisionId, country: removal.country, foundBy: removal.foundBy }, { kind: 'decision', id: decisionId })
  return true
}

/** Lets go of signals, device hashes, finds and tellings whose term is over. */
export async function forgetAgeSignals(ctx: Ctx): Promise<void> {
  permit(ctx, 'under-age.tend')
  await change(ctx, async (tx) => {
    await deleteExpired(tx)
    await forgetDevices(tx)
    const old = new Date(tx.ctx.now.getTime() - findsKeptDays * day)
    await deleteOldFinds(tx, old)
    await deleteOldTold(tx, old)
  })
}
