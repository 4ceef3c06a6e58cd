import type { z } from 'zod'
import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse, refuseField } from '../../kernel/refusal.ts'
import { requireAccount } from '../accounts/index.ts'
import { programmeViews } from './read-learning.ts'
import { ByAccount, FoundProgramme, type ProgrammeView } from './schema.ts'
import { agree, insertProgramme, institutionOf, type InstitutionRow, institutionsById, programmeById } from './store.ts'

async function requireVerified(tx: Tx, rawAccountId: string): Promise<InstitutionRow> {
  const { id } = await requireAccount(tx.ctx, rawAccountId)
  const institution = await institutionOf(tx, id)
  return institution?.state === 'verified' ? institution : refuse('forbidden', 'not-permitted')
}

/** A verified institution founds a programme, alone or with partners who have yet to agree. */
export async function foundProgramme(ctx: Ctx, raw: unknown): Promise<z.output<typeof ProgrammeView>> {
  permit(ctx, 'learning.found')
  const { byAccountId, partnerIds, ...wish } = parse(FoundProgramme, raw)
  return change(ctx, async (tx) => {
    const own = await requireVerified(tx, byAccountId)
    const wanted = [...new Set(partnerIds.map(existingId))].filter((id) => id !== own.id)
    const partners = (await institutionsById(tx, wanted)).filter(({ state }) => state === 'verified')
    if (partners.length < wanted.length) refuseField('/partnerIds', 'names an institution that is no verified partner')
    const id = newId(tx.ctx.now)
    await insertProgramme(tx, { id, institutionId: own.id, ...wish }, wanted)
    await record(tx, 'programme.founded', { programmeId: id, institutionId: own.id, accountId: own.accountId, subject: wish.subject, partnerAccountIds: partners.map(({ accountId }) => accountId) }, { kind: 'programme', id })
    return only(tx, id)
  })
}

/** A partner named in a programme agrees to carry it. */
export async function agreeToProgramme(ctx: Ctx, rawId: string, raw: unknown): Promise<z.output<typeof ProgrammeView>> {
  permit(ctx, 'learning.found')
  const { byAccountId } = parse(ByAccount, raw)
  return change(ctx, async (tx) => {
    const programme = (await programmeById(tx, existingId(rawId))) ?? refuse('missing', 'not-found')
    const own = await requireVerified(tx, byAccountId)
    if (!(await agree(tx, programme.id, own.id))) refuse('conflict', 'wrong-state')
    await record(tx, 'programme.agreed', { programmeId: programme.id, institutionId: own.id, accountId: own.accountId }, { kind: 'programme', id: programme.id })
    return only(tx, programme.id)
  })
}

async function only(tx: Tx, id: string): Promise<z.output<typeof ProgrammeView>> {
  const [view] = await programmeViews(tx.ctx, [(await programmeById(tx, id))!])
  return view!
}
