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

/** The state after a move; null when the move cannot be made from here. */
export const afterMove = (state: SweepState, move: SweepMove): SweepState | null => table[move][state] ?? null
