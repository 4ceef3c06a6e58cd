import type { z } from 'zod'
import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { institutionView } from './apply.ts'
import { markingView } from './ask-mark.ts'
import { institutionMoves, markMoves } from './moves.ts'
import { type InstitutionView, JudgeInstitution, JudgeMark, type MarkingView } from './schema.ts'
import { institutionById, insertInstitutionVerdict, insertMarkVerdict, lockInstitution, lockMarking, markingOfVideo } from './store.ts'

/** Staff have looked at who applied: verified, refused, or later withdrawn. */
export async function judgeInstitution(ctx: Ctx, rawId: string, raw: unknown): Promise<z.output<typeof InstitutionView>> {
  permit(ctx, 'learning.verify')
  const { verdict, note = null } = parse(JudgeInstitution, raw)
  if (ctx.actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  const { staffId } = ctx.actor
  return change(ctx, async (tx) => {
    const institution = (await lockInstitution(tx, existingId(rawId))) ?? refuse('missing', 'not-found')
    if (!institutionMoves[institution.state].includes(verdict)) refuse('conflict', 'wrong-state')
    await insertInstitutionVerdict(tx, { id: newId(tx.ctx.now), institutionId: institution.id, verdict, note, staffId })
    await record(tx, 'institution.judged', { institutionId: institution.id, accountId: institution.accountId, verdict }, { kind: 'account', id: institution.accountId })
    return institutionView((await institutionById(tx, institution.id))!)
  })
}

/** Somebody has watched the video with the programme's goals before them: marked, refused, or later withdrawn. */
export async function judgeMark(ctx: Ctx, rawId: string, raw: unknown): Promise<z.output<typeof MarkingView>> {
  permit(ctx, 'learning.review')
  const { verdict, note = null } = parse(JudgeMark, raw)
  if (ctx.actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  const { staffId } = ctx.actor
  return change(ctx, async (tx) => {
    const marking = (await lockMarking(tx, existingId(rawId))) ?? refuse('missing', 'not-found')
    if (!markMoves[marking.state].includes(verdict)) refuse('conflict', 'wrong-state')
    await insertMarkVerdict(tx, { id: newId(tx.ctx.now), markingId: marking.id, verdict, note, staffId })
    const { videoId, programmeId, accountId } = marking
    await record(tx, 'learning-mark.judged', { markingId: marking.id, videoId, programmeId, accountId, verdict }, { kind: 'video', id: videoId })
    return markingView((await markingOfVideo(tx, videoId))!)
  })
}
