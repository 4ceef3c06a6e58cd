import type { Ctx } from '../../kernel/house.ts'
import { remembered } from '../../kernel/memory.ts'
import type { Restriction, Subject } from './schema.ts'
import { selectHistory, selectNotEnded, selectOfDecision } from './store.ts'
import { accountStatusOf, type AccountStatus, type Standing, standingOf } from './standing-of.ts'

async function readNotEnded(ctx: Ctx, ids: readonly string[]): Promise<Map<string, Restriction[]>> {
  const bySubject = Map.groupBy(await selectNotEnded(ctx.db, ids), ({ subject }) => subject.id)
  return new Map(ids.map((id) => [id, bySubject.get(id) ?? []]))
}

const rememberedNotEnded = remembered('restriction', readNotEnded)
/** Accounts and videos are asked about with every request; comments and messages are many and asked about once. */
const isAskedOften = ({ kind }: Subject): boolean => kind === 'account' || kind === 'video'

/** What holds on these subjects at the ctx's present, oldest first. A row whose end has passed no longer counts, whether or not the timer has been there. */
export async function activeRestrictions(ctx: Ctx, subjects: readonly Subject[]): Promise<Restriction[]> {
  if (subjects.length === 0) return []
  const ids = [...new Set(subjects.map(({ id }) => id))]
  const bySubject = await (subjects.every(isAskedOften) ? rememberedNotEnded : readNotEnded)(ctx, ids)
  const asked = new Set(subjects.map(({ kind, id }) => `${kind} ${id}`))
  const active = [...bySubject.values()].flat().filter(({ subject, startsAt, endsAt }) => asked.has(`${subject.kind} ${subject.id}`) && startsAt <= ctx.now && (endsAt === null || endsAt > ctx.now))
  return active.length < 2 ? active : active.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : 1))
}

/** Everything that held or holds on one subject, newest first, at most 500. */
export async function restrictionHistory(ctx: Ctx, subject: Subject): Promise<Restriction[]> {
  return selectHistory(ctx.db, subject, 500)
}

export async function restrictionsOfDecision(ctx: Ctx, decisionId: string): Promise<Restriction[]> {
  return selectOfDecision(ctx.db, decisionId)
}

export async function standing(ctx: Ctx, subject: Subject): Promise<Standing> {
  return standingOf(subject.kind, await activeRestrictions(ctx, [subject]))
}

export async function accountStatus(ctx: Ctx, accountId: string): Promise<AccountStatus> {
  return accountStatusOf(await activeRestrictions(ctx, [{ kind: 'account', id: accountId }]))
}
