import type { z } from 'zod'
import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { requireAccount } from '../accounts/index.ts'
import { Apply, type InstitutionView, type StaffInstitutionView } from './schema.ts'
import { institutionById, type InstitutionRow, insertInstitution } from './store.ts'

export const institutionView = ({ contactEmail: _private, appliedAt, judgedAt, ...row }: InstitutionRow): z.output<typeof InstitutionView> => ({ ...row, appliedAt: appliedAt.toISOString(), judgedAt: judgedAt?.toISOString() ?? null })
export const staffInstitutionView = (row: InstitutionRow): z.output<typeof StaffInstitutionView> => ({ ...institutionView(row), contactEmail: row.contactEmail })

/** An institution asks, through its adult account, to be a partner. One account speaks for one institution. */
export async function applyAsInstitution(ctx: Ctx, raw: unknown): Promise<z.output<typeof InstitutionView>> {
  permit(ctx, 'learning.apply')
  const { accountId: rawAccountId, ...application } = parse(Apply, raw)
  return change(ctx, async (tx) => {
    const { id: accountId, band } = await requireAccount(tx.ctx, rawAccountId)
    if (band !== '18+') refuse('forbidden', 'not-permitted')
    const id = newId(tx.ctx.now)
    if (!(await insertInstitution(tx, { id, accountId, ...application }))) refuse('conflict', 'applied-already')
    await record(tx, 'institution.applied', { institutionId: id, accountId, kind: application.kind, country: application.country }, { kind: 'account', id: accountId })
    return institutionView((await institutionById(tx, id))!)
  })
}
