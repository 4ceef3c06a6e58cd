import { activeRestrictions, type Restriction, standingOf, type Subject, type SubjectKind } from '../standing/index.ts'
import type { Ctx } from '../../kernel/house.ts'
import type { ContentState } from './moves.ts'
import type { VideoRow } from './store.ts'

export type Standing = ReturnType<typeof standingOf>

/** Derived, never stored: a removal outranks everything, a file that cannot be played is held, and before the first verdict a video is being processed. */
export function videoState(row: Pick<VideoRow, 'unplayable' | 'verdictAt'>, standing: Pick<Standing, 'state'>): ContentState {
  if (standing.state === 'removed') return 'removed'
  if (row.unplayable !== null || standing.state === 'held') return 'held'
  return row.verdictAt === null ? 'processing' : standing.state
}

/** What holds now for each of these ids of one kind, in one query. */
export async function standings(ctx: Ctx, kind: SubjectKind, ids: readonly string[]): Promise<(id: string) => Standing> {
  const subjects: Subject[] = ids.map((id) => ({ kind, id }))
  const byId = new Map<string, Restriction[]>()
  for (const restriction of subjects.length > 0 ? await activeRestrictions(ctx, subjects) : []) {
    byId.set(restriction.subject.id, [...(byId.get(restriction.subject.id) ?? []), restriction])
  }
  return (id) => standingOf(kind, byId.get(id) ?? [])
}
