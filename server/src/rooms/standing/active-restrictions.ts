import type { Ctx } from '../../kernel/house.ts'
import type { Restriction, Subject } from './schema.ts'
import { selectActive, selectHistory, selectOfDecision } from './store.ts'
import { accountStatusOf, type AccountStatus, type Standing, standingOf } from './standing-of.ts'

/** What holds on these subjects at the ctx's present. */
export async function activeRestrictions(ctx: Ctx, subjects: readonly Subject[]): Promise<Restriction[]> {
  return subjects.length === 0 ? [] : selectActive(ctx.db, subjects, ctx.now)
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
