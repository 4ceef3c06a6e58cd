import { z } from 'zod'
import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse, refuseField } from '../../kernel/refusal.ts'
import { memberCard } from '../access/index.ts'
import './facts.ts'
import { freeReservedFor, insertTeam, isNameTaken, selectTeam, selectTeams, type TeamRow, updateTeam } from './store-teams.ts'

const mostTeams = 200

export const Team = z.strictObject({
  name: z.string().trim().min(1).max(80),
  members: z.array(z.string().max(64)).max(200).describe('Ids of colleagues'),
})
export const TeamView = z.object({ id: z.string(), name: z.string(), members: z.array(z.object({ id: z.string(), name: z.string() })) })
export type TeamView = z.output<typeof TeamView>

/** The teams that cases can be assigned to, by name. */
export async function listTeams(ctx: Ctx): Promise<{ items: TeamView[]; nextCursor: null }> {
  permit(ctx, 'team.list')
  return { items: await Promise.all((await selectTeams(ctx.db, mostTeams)).map((team) => teamOut(ctx, team))), nextCursor: null }
}

export async function makeTeam(ctx: Ctx, raw: unknown): Promise<TeamView> {
  permit(ctx, 'team.manage')
  const input = parse(Team, raw)
  const members = await colleagues(ctx, input.members)
  return change(ctx, async (tx) => {
    if ((await selectTeams(tx, mostTeams)).length >= mostTeams) refuse('conflict', 'too-many', { limit: mostTeams })
    const row = { id: newId(tx.ctx.now), name: input.name, members, createdAt: tx.ctx.now }
    if (!(await insertTeam(tx, { id: row.id, name: row.name, members }))) refuse('conflict', 'name-taken')
    await record(tx, 'team.changed', { teamId: row.id }, { kind: 'team', id: row.id })
    return teamOut(tx.ctx, row)
  })
}

export async function changeTeam(ctx: Ctx, rawId: string, raw: unknown): Promise<TeamView> {
  permit(ctx, 'team.manage')
  const input = parse(Team, raw)
  const members = await colleagues(ctx, input.members)
  const id = existingId(rawId)
  return change(ctx, async (tx) => {
    const found = (await selectTeam(tx, id)) ?? refuse('missing', 'not-found')
    if (await isNameTaken(tx, input.name, id)) refuse('conflict', 'name-taken')
    await updateTeam(tx, id, { name: input.name, members })
    await record(tx, 'team.changed', { teamId: id }, { kind: 'team', id })
    return teamOut(tx.ctx, { ...found, name: input.name, members })
  })
}

/** Ends a team; what was kept for it is anybody's again. */
export async function endTeam(ctx: Ctx, rawId: string): Promise<void> {
  permit(ctx, 'team.manage')
  const id = existingId(rawId)
  await change(ctx, async (tx) => {
    if (!(await selectTeam(tx, id))) refuse('missing', 'not-found')
    await updateTeam(tx, id, { endedAt: tx.ctx.now })
    await freeReservedFor(tx, id)
    await record(tx, 'team.changed', { teamId: id }, { kind: 'team', id })
  })
}

async function colleagues(ctx: Ctx, raw: readonly string[]): Promise<string[]> {
  const ids = [...new Set(raw)]
  const cards = await Promise.all(ids.map((id) => memberCard(ctx, id)))
  const wrong = cards.findIndex((card) => !card?.roles.some((role) => role === 'moderator' || role === 'senior'))
  if (wrong >= 0) refuseField(`/members/${raw.indexOf(ids[wrong]!)}`, 'is not a colleague who reviews')
  return ids
}

async function teamOut(ctx: Ctx, { id, name, members }: TeamRow): Promise<TeamView> {
  const cards = await Promise.all(members.map((each) => memberCard(ctx, each)))
  return { id, name, members: cards.filter((card) => card !== null).map((card) => ({ id: card.id, name: card.name })) }
}
