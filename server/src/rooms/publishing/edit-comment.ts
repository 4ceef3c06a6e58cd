import type { z } from 'zod'
import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { requireAccount } from '../accounts/index.ts'
import { commentCard, editComment as rewrite, mayEdit, standings } from '../content/index.ts'
import { actOn } from './act-on.ts'
import { judgeWords } from './judge-words.ts'
import { refuseRestricted } from './may-publish.ts'
import { CommentChange, type Posted } from './schema.ts'

/** Rewrites a comment; the new words are judged like the first. What is held or removed cannot be edited (409). */
export async function editComment(ctx: Ctx, rawId: string, raw: unknown): Promise<z.infer<typeof Posted>> {
  permit(ctx, 'comment.edit')
  const id = existingId(rawId)
  const input = parse(CommentChange, raw)
  return change(ctx, async (tx) => {
    const comment = await commentCard(tx.ctx, id)
    if (!comment || comment.withdrawnAt) refuse('missing', 'not-found')
    const { state: before } = (await standings(tx.ctx, 'comment', [id]))(id)
    if (!mayEdit[before]) refuse('conflict', 'conflict', { state: before })
    const writer = await requireAccount(tx.ctx, comment.accountId)
    await refuseRestricted(tx.ctx, writer.id, 'comments')
    const judged = judgeWords(tx.ctx, writer, { kind: 'comment', text: input.text, language: input.language, isReply: true })
    await rewrite(tx, comment, { text: input.text, language: judged.language })
    await record(tx, 'comment.edited', { commentId: id, accountId: writer.id, videoId: comment.videoId }, { kind: 'comment', id })
    const { decisionId } = await actOn(tx, { kind: 'comment', id }, judged, { text: input.text, country: writer.country, beforePublication: false })
    const { state } = (await standings(tx.ctx, 'comment', [id]))(id)
    return { id, state, ...(decisionId ? { decisionId } : {}) }
  })
}
