import type { Cell } from './levels.ts'

export type Texts = Record<'kk' | 'ru' | 'en', { title: string; definition: string }>
export const sections = ['accounts', 'videos', 'other', 'reports', 'appeals', 'orders', 'errors'] as const
export type Section = (typeof sections)[number]

/** A count of entries. `of` names the count that this one is a part of. */
export type Metric = { id: string; section: Section; of?: string; counts: (cell: Cell) => boolean; texts: Texts }
/** Two counts divided, with the interval that a count of this size leaves open. */
export type Ratio = { id: string; section: Section; part: string; whole: string; texts: Texts }
/** Hours that passed, at the half, nine tenths and ninety-nine hundredths of the events. */
export type Pace = { id: string; section: Section; measure: 'decision' | 'report-outcome' | 'order-outcome' | 'reversal'; texts: Texts }
/** What others publish or readers look for, and why no number stands here. */
export type Unmeasured = { id: string; section: Section; texts: Texts }

export const removed = (kind: string) => (cell: Cell) => cell.kind === 'decision' && cell.subjectKind === kind && cell.action === 'remove'
export const undone = (kind: string) => (cell: Cell) => cell.kind === 'reversal' && cell.subjectKind === kind && cell.action === 'remove'
export const published = (cell: Cell) => cell.beforePublication !== true
