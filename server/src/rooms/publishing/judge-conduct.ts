import { snapshotOf } from '@qorgan/rules'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import type { AccountCard } from '../accounts/index.ts'
import { judge, onceAnHour } from '../rules/index.ts'
import { actOn } from './act-on.ts'
import { authorOf, type Judged } from './judge-words.ts'

const nothingSeen = { language: 'other', scores: {}, matches: [], spans: [], statedAge: -1, detections: [] }

/**
 * What the rules say of an account by what it does and not by what it says: how often, to how many, to minors or not.
 * In memory, with every comment and message; null when nothing is proposed.
 */
export function conductOf(ctx: Ctx, account: AccountCard, counters: Record<string, number>, addressee: Pick<AccountCard, 'band'> | null): Judged | null {
  const judgement = judge(ctx, snapshotOf({
    content: { kind: 'account' },
    author: authorOf(ctx, account),
    audience: { addresseeBand: addressee?.band ?? '', minorsShare: addressee && addressee.band !== '18+' ? 1 : 0 },
    counters,
    country: account.country,
  }))
  return judgement.proposal ? { language: null, scan: nothingSeen, judgement, counters } : null
}

/** A rule that holds acts or asks at most once an hour for an account. */
export async function actOnConduct(tx: Tx, account: AccountCard, judged: Judged | null, feature: 'comments' | 'messages'): Promise<void> {
  const rule = judged?.judgement.proposal?.rule
  if (!judged || !rule || !onceAnHour(tx.ctx, `${rule} ${account.id}`)) return
  await actOn(tx, { kind: 'account', id: account.id }, judged, { text: '', country: account.country, beforePublication: false, feature })
}

export async function judgeConduct(tx: Tx, account: AccountCard, counters: Record<string, number>, addressee: Pick<AccountCard, 'band'> | null, feature: 'comments' | 'messages'): Promise<void> {
  await actOnConduct(tx, account, conductOf(tx.ctx, account, counters, addressee), feature)
}
