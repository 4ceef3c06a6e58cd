import type { z } from 'zod'
import { record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import { newId } from '../../kernel/ids.ts'
import { existingId } from '../../kernel/parse.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { MarkingView } from './schema.ts'
import { insertMarking, institutionOf, markingOfVideo, type MarkingRow, partnersOf, programmeById } from './store.ts'

export const markingView = ({ accountId: _account, askedAt, judgedAt, ...row }: MarkingRow): z.output<typeof MarkingView> => ({ ...row, askedAt: askedAt.toISOString(), judgedAt: judgedAt?.toISOString() ?? null })

/**
 * Puts an institution's own video forward for the mark of a programme that it carries. Whoever calls this has seen
 * that the video is there and is the account's.
 */
export async function putForward(tx: Tx, rawProgrammeId: string, accountId: string, videoId: string): Promise<z.output<typeof MarkingView>> {
  const programme = (await programmeById(tx, existingId(rawProgrammeId))) ?? refuse('missing', 'not-found')
  const institution = await institutionOf(tx, accountId)
  if (institution?.state !== 'verified') refuse('forbidden', 'not-permitted')
  const carries = programme.institutionId === institution.id || (await partnersOf(tx, [programme.id])).some(({ institutionId, agreedAt }) => institutionId === institution.id && agreedAt !== null)
  if (!carries) refuse('forbidden', 'not-permitted')
  const id = newId(tx.ctx.now)
  if (!(await insertMarking(tx, { id, videoId, programmeId: programme.id, accountId }))) refuse('conflict', 'put-forward-already')
  await record(tx, 'learning-mark.asked', { markingId: id, videoId, programmeId: programme.id, accountId }, { kind: 'video', id: videoId })
  return markingView((await markingOfVideo(tx, videoId))!)
}
