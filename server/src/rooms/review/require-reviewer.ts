import type { Tx } from '../../kernel/database.ts'
import { actingAs } from '../../kernel/house.ts'
import { existingId } from '../../kernel/parse.ts'
import { refuse } from '../../kernel/refusal.ts'
import { memberCard, requireCertificate } from '../access/index.ts'
import type { Case } from './schema.ts'

/** The id of a colleague who may hold this case. Refuses 404, 409 `not-for-this-colleague`, 403 `not-certified`. */
export async function requireReviewer(tx: Tx, rawStaffId: string, found: Pick<Case, 'queue' | 'language' | 'excludedStaff' | 'escalatedAt'>): Promise<string> {
  const colleague = (await memberCard(tx.ctx, existingId(rawStaffId))) ?? refuse('missing', 'not-found')
  const mayHold = colleague.roles.includes('senior') || (colleague.roles.includes('moderator') && found.escalatedAt === null)
  if (!mayHold || found.excludedStaff.includes(colleague.id)) refuse('conflict', 'not-for-this-colleague')
  await requireCertificate(actingAs(tx.ctx, { kind: 'staff', staffId: colleague.id, roles: [], sessionId: '' }), found.queue, found.language)
  return colleague.id
}
