import type { Case, CaseState } from './schema.ts'

/** Also while the verdict can still be taken back. */
export const isDecided = ({ concludedAt, settlesAt }: Pick<Case, 'concludedAt' | 'settlesAt'>): boolean => concludedAt !== null || settlesAt !== null

/** Derived from the times: a hold or a claim whose end has passed is no longer one. */
export function caseStateOf(each: Pick<Case, 'concludedAt' | 'settlesAt' | 'heldUntil' | 'claimedUntil'>, now: Date): CaseState {
  if (isDecided(each)) return 'concluded'
  if (each.heldUntil !== null && each.heldUntil > now) return 'held'
  return each.claimedUntil !== null && each.claimedUntil > now ? 'claimed' : 'open'
}

export const caseMoves = ['decide', 'release', 'skip', 'hold', 'hand-over', 'escalate', 'renew', 'ask'] as const
export type CaseMove = (typeof caseMoves)[number]
type WhyNot = 'not-yours' | 'already-concluded' | 'already-escalated'

/** Whether the holder or another may do this now, and if not, why; the screens disable buttons with the reason. */
export function mayMove(each: Pick<Case, 'concludedAt' | 'settlesAt' | 'heldUntil' | 'claimedUntil' | 'claimedBy' | 'escalatedAt'>, move: CaseMove, staffId: string, now: Date): { may: true } | { may: false; because: WhyNot } {
  const state = caseStateOf(each, now)
  if (state === 'concluded') return { may: false, because: 'already-concluded' }
  const isHolder = each.claimedBy === staffId && each.claimedUntil !== null && each.claimedUntil > now
  if (!isHolder) return { may: false, because: 'not-yours' }
  if (move === 'escalate' && each.escalatedAt !== null) return { may: false, because: 'already-escalated' }
  return { may: true }
}

type Taker = { staffId: string; teams: readonly string[]; isSenior: boolean }
type WhyNotTake = 'already-concluded' | 'held-by-another' | 'kept-for-another' | 'not-for-this-colleague' | 'not-permitted'

/** Whether somebody may take this particular case: what is kept for them, and seniors anything that is free. */
export function mayTake(each: Pick<Case, 'concludedAt' | 'settlesAt' | 'claimedUntil' | 'claimedBy' | 'escalatedAt' | 'excludedStaff' | 'reservedFor' | 'reservedTeam' | 'reservedUntil'>, { staffId, teams, isSenior }: Taker, now: Date): { may: true } | { may: false; because: WhyNotTake } {
  if (isDecided(each)) return { may: false, because: 'already-concluded' }
  if (each.excludedStaff.includes(staffId)) return { may: false, because: 'not-for-this-colleague' }
  const isHeld = each.claimedUntil !== null && each.claimedUntil > now
  if (isHeld) return each.claimedBy === staffId ? { may: true } : { may: false, because: 'held-by-another' }
  const isKept = each.reservedUntil !== null && each.reservedUntil > now
  const isOwn = isKept && (each.reservedFor === staffId || (each.reservedTeam !== null && teams.includes(each.reservedTeam)))
  if (each.escalatedAt !== null && !isSenior) return { may: false, because: 'not-for-this-colleague' }
  if (isOwn) return { may: true }
  if (!isSenior) return { may: false, because: isKept ? 'kept-for-another' : 'not-permitted' }
  return isKept && each.reservedFor !== null ? { may: false, because: 'kept-for-another' } : { may: true }
}
