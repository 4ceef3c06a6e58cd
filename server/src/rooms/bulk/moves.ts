/** Kept free of other rooms, because the screens read it too. */
export type Operation = {
  proposedBy: string
  needsSecond: boolean
  waitsUntil: Date
  begunAt: Date | null
  refusedAt: Date | null
  finishedAt: Date | null
  undoAt: Date | null
  undoneAt: Date | null
  /** When its list is forgotten. */
  keptUntil: Date
}

export const operationStates = ['waiting', 'lapsed', 'refused', 'running', 'done', 'undoing', 'undone'] as const
export type OperationState = (typeof operationStates)[number]

export function stateOf(each: Operation, now: Date): OperationState {
  if (each.refusedAt !== null) return 'refused'
  if (each.begunAt === null) return each.waitsUntil <= now ? 'lapsed' : 'waiting'
  if (each.undoneAt !== null) return 'undone'
  if (each.undoAt !== null) return 'undoing'
  return each.finishedAt === null ? 'running' : 'done'
}

export const operationMoves = ['confirm', 'refuse', 'undo'] as const
export type OperationMove = (typeof operationMoves)[number]
export type WhyNot = 'not-for-yourself' | 'already-confirmed' | 'already-ended' | 'not-begun' | 'too-late'

/** Whether this person may do this now, and if not, why. Whoever proposed may take the proposal back, never confirm it. */
export function mayMove(each: Operation, move: OperationMove, staffId: string, now: Date): { may: true } | { may: false; because: WhyNot } {
  const state = stateOf(each, now)
  const no = (because: WhyNot) => ({ may: false, because }) as const
  if (move === 'undo') {
    if (state === 'running' || state === 'done') return each.keptUntil <= now ? no('too-late') : { may: true }
    return no(state === 'undoing' || state === 'undone' ? 'already-ended' : 'not-begun')
  }
  if (state === 'refused' || state === 'lapsed') return no('already-ended')
  if (state !== 'waiting') return no('already-confirmed')
  return move === 'confirm' && each.proposedBy === staffId ? no('not-for-yourself') : { may: true }
}
