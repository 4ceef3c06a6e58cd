import type { Ctx } from '../../kernel/house.ts'
import type { SubjectKind } from '../standing/index.ts'
import { caseStateOf } from './moves.ts'
import { sealedFrom } from './read-cases.ts'
import type { ItemKind } from './schema.ts'
import { type Brought, selectBrought, selectOpenOn } from './store.ts'

export type OpenCase = {
  caseId: string
  kinds: ItemKind[]
  /** Somebody is at it: held, decided for the moment, waiting for a second person or for a senior, or sealed from the caller. */
  isBusy: boolean
  excludedStaff: string[]
}

/** What is open about these subjects, by their ids, for whoever would decide about many at once. */
export async function openCasesOn(ctx: Ctx, kind: SubjectKind, ids: readonly string[]): Promise<Map<string, OpenCase>> {
  const sealed = await sealedFrom(ctx)
  return new Map((await selectOpenOn(ctx.db, kind, ids)).map(({ case: each, kinds, hasPending }) => {
    const isBusy = hasPending || each.escalatedAt !== null || sealed.includes(each.queue) || caseStateOf(each, ctx.now) !== 'open'
    return [each.subject.id, { caseId: each.id, kinds, isBusy, excludedStaff: each.excludedStaff }]
  }))
}

/** Subjects that were ever brought to a case, as far as the caller may see it: for what staff read only then. */
export async function broughtToCases(ctx: Ctx, kind: SubjectKind, which: Brought, limit: number): Promise<string[]> {
  return which.ids?.length === 0 ? [] : selectBrought(ctx.db, kind, which, await sealedFrom(ctx), limit)
}
