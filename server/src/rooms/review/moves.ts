import type { Case, CaseState } from './schema.ts'

/** Derived from the times: a hold or a claim whose end has passed is no longer one. */
export function caseStateOf(each: Pick<Case, 'concludedAt' | 'heldUntil' | 'claimedUntil'>, now: Date): CaseState {
  if (each.concludedAt !== null) return 'concluded'
  if (each.heldUntil !== null && each.heldUntil > now) return 'held'
  return each.claimedUntil !== null && each.claimedUntil > now ? 'claimed' : 'open'
}

export const caseMoves = ['decide', 'release', 'skip', 'hold', 'hand-over', 'escalate', 'renew'] as const
export type CaseMove = (typeof caseMoves)[number]
type WhyNot = 'not-yours' | 'already-concluded' | 'already-escalated'

/** Whether the holder or another may do this now, and if not, why; the screens disable buttons with the reason. */
export function mayMove(each: Pick<Case, 'concludedAt' | 'heldUntil' | 'claimedUntil' | 'claimedBy' | 'escalatedAt'>, move: CaseMove, staffId: string, now: Date): { may: true } | { may: false; because: WhyNot } {
  const state = caseStateOf(each, now)
  if (state === 'concluded') return { may: false, because: 'already-concluded' }
  const isHolder = each.claimedBy === staffId && each.claimedUntil !== null && each.claimedUntil > now
  if (!isHolder) return { may: false, because: 'not-yours' }
  if (move === 'escalate' && each.escalatedAt !== null) return { may: false, because: 'already-escalated' }
  return { may: true }
}
