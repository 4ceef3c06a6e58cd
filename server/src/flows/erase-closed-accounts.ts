import { change } from '../kernel/change.ts'
import type { Tx } from '../kernel/database.ts'
import type { Ctx } from '../kernel/house.ts'
import type { Timer } from '../kernel/jobs.ts'
import { accountsToErase, eraseAccount as fromAccounts } from '../rooms/accounts/index.ts'
import { eraseAccount as fromAge } from '../rooms/age/index.ts'
import { eraseAccount as fromAppeals } from '../rooms/appeals/index.ts'
import { eraseAccount as fromBulk } from '../rooms/bulk/index.ts'
import { eraseAccount as fromContent, isHeld } from '../rooms/content/index.ts'
import { eraseAccount as fromDecisions } from '../rooms/decisions/index.ts'
import { eraseAccount as fromEnforcement } from '../rooms/enforcement/index.ts'
import { eraseAccount as fromFamily } from '../rooms/family/index.ts'
import { eraseAccount as fromLearning } from '../rooms/learning/index.ts'
import { eraseAccount as fromNotices } from '../rooms/notices/index.ts'
import { eraseAccount as fromReports } from '../rooms/reports/index.ts'
import { eraseAccount as fromReview } from '../rooms/review/index.ts'
import { eraseAccount as fromUnderage } from '../rooms/underage/index.ts'
import { eraseAccount as fromStanding } from '../rooms/standing/index.ts'

/** Every room that holds something about a person lets go of it; the account itself goes last, because the others ask it. */
const erasers: readonly ((tx: Tx, accountId: string) => Promise<void>)[] = [fromBulk, fromUnderage, fromAppeals, fromReports, fromReview, fromEnforcement, fromDecisions, fromNotices, fromLearning, fromFamily, fromContent, fromStanding, fromAge, fromAccounts]

/** Erases one account everywhere, whatever its term; who calls this has made sure that nothing holds it. */
export async function eraseAccount(tx: Tx, id: string): Promise<void> {
  for (const erase of erasers) await erase(tx, id)
}

const batch = 100

/** Erases closed accounts whose term is over, one change each. An account that a report or an order holds waits. */
export async function eraseClosed(ctx: Ctx): Promise<number> {
  let erased = 0
  for (let after = '00000000-0000-0000-0000-000000000000', more = true; more;) {
    const due = await accountsToErase(ctx, after, batch)
    for (const id of due) {
      if (await isHeld(ctx, { kind: 'account', id })) continue
      await change(ctx, (tx) => eraseAccount(tx, id))
      erased += 1
    }
    more = due.length === batch
    after = due.at(-1) ?? after
  }
  return erased
}

export const eraseClosedAccounts: Timer = {
  name: 'erase-closed-accounts',
  cron: '41 * * * *',
  expireSeconds: 3_000,
  run: async (ctx) => { await eraseClosed(ctx) },
}
