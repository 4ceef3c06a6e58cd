import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse, refuseField } from '../../kernel/refusal.ts'
import { createMember, membersOfAuthority, newPassword } from '../access/index.ts'
import { policyOf } from '../policy/index.ts'
import './facts.ts'
import { colleague } from './reviewer.ts'
import { Because, GiveMandate, InviteOfficer, type OfficerView } from './schema.ts'
import { insertMandate, type Mandate, mandatesOf, mandatesOfAuthority, withdraw } from './store-mandates.ts'

const isStanding = ({ endsAt, withdrawnAt }: Mandate, now: Date): boolean => withdrawnAt === null && (endsAt === null || endsAt > now)

/**
 * Whether an officer may order on this ground at present. One who was never given a mandate has the authority's whole
 * one, as the account of a first start; one who was has what stands of it and no more.
 */
export async function hasMandate(ctx: Ctx, memberId: string, ground: string): Promise<boolean> {
  const mandates = await mandatesOf(ctx.db, memberId)
  return mandates.length === 0 || mandates.some((mandate) => isStanding(mandate, ctx.now) && mandate.grounds.includes(ground))
}

/** Makes a sign-in for an officer together with the mandate, so that no officer of this door is without one. */
export async function inviteOfficer(ctx: Ctx, raw: unknown): Promise<{ id: string; email: string; temporaryPassword: string }> {
  permit(ctx, 'officer.manage')
  const { grounds, paper, endsAt, ...member } = parse(InviteOfficer, raw)
  checkGrounds(ctx, member.authorityId, grounds)
  return change(ctx, async (tx) => {
    const made = await createMember(tx.ctx, { kind: 'authority', ...member }, newPassword())
    const id = newId(ctx.now)
    await insertMandate(tx, { id, memberId: made.id, authorityId: member.authorityId, grounds, paper, endsAt: endsAt === undefined ? null : new Date(endsAt), givenBy: colleague(ctx) })
    await record(tx, 'mandate.given', { mandateId: id, memberId: made.id, grounds }, { kind: 'staff', id: made.id })
    return made
  })
}

/** Adds a mandate to those an officer has. */
export async function giveMandate(ctx: Ctx, memberId: string, raw: unknown): Promise<{ id: string }> {
  permit(ctx, 'officer.manage')
  const { authorityId, grounds, paper, endsAt } = parse(GiveMandate, raw)
  checkGrounds(ctx, authorityId, grounds)
  if (!(await membersOfAuthority(ctx, authorityId)).some(({ id }) => id === memberId)) refuse('missing', 'not-found')
  return change(ctx, async (tx) => {
    const id = newId(ctx.now)
    await insertMandate(tx, { id, memberId, authorityId, grounds, paper, endsAt: endsAt === undefined ? null : new Date(endsAt), givenBy: colleague(ctx) })
    await record(tx, 'mandate.given', { mandateId: id, memberId, grounds }, { kind: 'staff', id: memberId })
    return { id }
  })
}

/** Ends a mandate now; what was filed under it before stays. */
export async function withdrawMandate(ctx: Ctx, rawId: string, raw: unknown): Promise<void> {
  permit(ctx, 'officer.manage')
  const { because } = parse(Because, raw)
  const id = existingId(rawId)
  await change(ctx, async (tx) => {
    const mandate = (await withdraw(tx, id, colleague(ctx), because)) ?? refuse('missing', 'not-found')
    await record(tx, 'mandate.withdrawn', { mandateId: id, memberId: mandate.memberId }, { kind: 'staff', id: mandate.memberId })
  })
}

/** An authority's people with what each may order. */
export async function listOfficers(ctx: Ctx, { authority }: { authority: string }): Promise<{ items: OfficerView[]; nextCursor: null }> {
  permit(ctx, 'officer.list')
  if (!policyOf(ctx).authority(authority)) refuse('missing', 'not-found')
  const [members, mandates] = [await membersOfAuthority(ctx, authority), await mandatesOfAuthority(ctx.db, authority)]
  const items = members.map((member) => ({
    ...member,
    mandates: mandates.filter(({ memberId }) => memberId === member.id).map((mandate) => ({
      id: mandate.id, grounds: mandate.grounds, paper: mandate.paper, givenAt: mandate.givenAt.toISOString(), endsAt: mandate.endsAt?.toISOString() ?? null,
      withdrawnAt: mandate.withdrawnAt?.toISOString() ?? null, withdrawnBecause: mandate.withdrawnBecause, isStanding: isStanding(mandate, ctx.now),
    })),
  }))
  return { items, nextCursor: null }
}

function checkGrounds(ctx: Ctx, authorityId: string, grounds: readonly string[]): void {
  const policy = policyOf(ctx)
  if (!policy.authority(authorityId)) refuseField('/authorityId', 'There is no such authority')
  grounds.forEach((id, index) => { if (!policy.legalGround(id)?.authorities.includes(authorityId)) refuseField(`/grounds/${index}`, 'is no ground on which this authority may order') })
}
