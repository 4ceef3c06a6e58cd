export const sweepStates = ['running', 'paused', 'full', 'stopped', 'done'] as const
export type SweepState = (typeof sweepStates)[number]
export const sweepMoves = ['pause', 'resume', 'stop'] as const
export type SweepMove = (typeof sweepMoves)[number]

/** `full` has opened as many cases as one sweep may; resumed, it opens as many again. */
const table: Record<SweepMove, Partial<Record<SweepState, SweepState>>> = {
  pause: { running: 'paused' },
  resume: { paused: 'running', full: 'running' },
  stop: { running: 'stopped', paused: 'stopped', full: 'stopped' },
}

export const changeStates = ['running', 'paused', 'full', 'withdrawing', 'withdrawn', 'done'] as const
export type ChangeState = (typeof changeStates)[number]
export const changeMoves = ['pause', 'resume'] as const
export type ChangeMove = (typeof changeMoves)[number]

const changeTable: Record<ChangeMove, Partial<Record<ChangeState, ChangeState>>> = {
  pause: { running: 'paused' },
  resume: { paused: 'running', full: 'running' },
}
export const afterChangeMove = (state: ChangeState, move: ChangeMove): ChangeState | null => changeTable[move][state] ?? null

/** The state after a move; null when the move cannot be made from here. */
export const afterMove = (state: SweepState, move: SweepMove): SweepState | null => table[move][state] ?? null
