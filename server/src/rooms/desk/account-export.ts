import { change, recordLook } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { existingId } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { accountCard, exportAccount as fromAccounts } from '../accounts/index.ts'
import { exportAccount as fromAge } from '../age/index.ts'
import { exportAccount as fromAppeals } from '../appeals/index.ts'
import { exportAccount as fromContent } from '../content/index.ts'
import { exportAccount as fromDecisions } from '../decisions/index.ts'
import { exportAccount as fromEnforcement } from '../enforcement/index.ts'
import { exportAccount as fromFamily } from '../family/index.ts'
import { exportAccount as fromLearning } from '../learning/index.ts'
import { exportAccount as fromNotices } from '../notices/index.ts'
import { exportAccount as fromReports } from '../reports/index.ts'
import { exportAccount as fromReview } from '../review/index.ts'
import { exportAccount as fromUnderage } from '../underage/index.ts'
import { exportAccount as fromStanding } from '../standing/index.ts'

/** Every room that holds something about a person, in the order of the archive. */
const holders = [fromAccounts, fromAge, fromStanding, fromFamily, fromLearning, fromContent, fromNotices, fromDecisions, fromEnforcement, fromReview, fromReports, fromAppeals, fromUnderage]

export type Archive = { exportedAt: string; accountId: string } & Record<string, unknown>

/** Everything held about a person, as one document. Also of a closed account until it is erased. Leaves a trace of having been read. */
export async function exportAccount(ctx: Ctx, rawId: string): Promise<Archive> {
  permit(ctx, 'account.export')
  const card = (await accountCard(ctx, existingId(rawId))) ?? refuse('missing', 'not-found')
  const parts = await Promise.all(holders.map((held) => held(ctx, card.id)))
  await change(ctx, (tx) => recordLook(tx, 'account.exported', { kind: 'account', id: card.id }, 'asked for by the person through the host'))
  return Object.assign({ exportedAt: ctx.now.toISOString(), accountId: card.id }, ...parts) as Archive
}
