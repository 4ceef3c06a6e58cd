import { snapshotOf } from '@qorgan/rules'
import type { Tx } from '../../kernel/database.ts'
import type { AccountCard } from '../accounts/index.ts'
import { judge, onceAnHour } from '../rules/index.ts'
import { actOn } from './act-on.ts'
import { authorOf } from './judge-words.ts'

const nothingSeen = { language: 'other', scores: {}, matches: [], spans: [], statedAge: -1, detections: [] }

/**
 * Asks the rules about an account by what it does and not by what it says: how often, to how many, to minors or not.
 * Runs with every comment and message, in memory; a rule that holds acts or asks at most once an hour for an account.
 */
export async function judgeConduct(tx: Tx, account: AccountCard, counters: Record<string, number>, addressee: Pick<AccountCard, 'band'> | null, feature: 'comments' | 'messages'): Promise<void> {
  const { ctx } = tx
  const judgement = judge(ctx, snapshotOf({
    content: { kind: 'account' },
    author: authorOf(ctx, account),
    audience: { addresseeBand: addressee?.band ?? '', minorsShare: addressee && addressee.band !== '18+' ? 1 : 0 },
    counters,
    country: account.country,
  }))
  if (!judgement.proposal || !onceAnHour(ctx, `${judgement.proposal.rule} ${account.id}`)) return
  await actOn(tx, { kind: 'account', id: account.id }, { language: null, scan: nothingSeen, judgement, counters }, { text: '', country: account.country, beforePublication: false, feature })
}
