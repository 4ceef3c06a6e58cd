import type { Tx } from '../../kernel/database.ts'
import { accountCard } from '../accounts/index.ts'
import { weighed } from './assess.ts'
import { countOutcome, settle } from './store.ts'

/**
 * What people decided in an age case: each kind of signal behind it was right or wrong, and an account that stays is
 * not brought up again for what they have looked at.
 */
export async function concludeAgeCase(tx: Tx, accountId: string, verdict: 'violation' | 'no-violation'): Promise<void> {
  const card = await accountCard(tx.ctx, accountId)
  if (!card) return
  const { shares } = await weighed(tx.ctx, card)
  await countOutcome(tx, shares.map(({ kind }) => kind), verdict === 'violation' ? 'underAge' : 'oldEnough')
  if (verdict === 'no-violation') await settle(tx, accountId)
}
