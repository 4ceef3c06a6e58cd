import type { z } from 'zod'
import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { addComment } from '../content/index.ts'
import { actOn } from './act-on.ts'
import './facts.ts'
import { judgeConduct } from './judge-conduct.ts'
import { judgeWords } from './judge-words.ts'
import { commentingOn } from './may-comment.ts'
import { NewComment, type Posted } from './schema.ts'

/**
 * Publishes a comment, or holds or removes it within the request. Refuses `not-found` for a video that its writer
 * cannot see and `not-permitted` with what forbids it. Clean words cost one row and the record of it.
 */
export async function postComment(ctx: Ctx, raw: unknown): Promise<z.infer<typeof Posted>> {
  permit(ctx, 'comment.post')
  const input = parse(NewComment, raw)
  const [accountId, videoId] = [existingId(input.accountId), existingId(input.videoId)]
  return change(ctx, async (tx) => {
    const { writer, author, video } = await commentingOn(tx.ctx, accountId, videoId)
    const judged = judgeWords(tx.ctx, writer, { kind: 'comment', text: input.text, language: input.language, isReply: true, addressee: author, views: video.views })
    const id = newId(tx.ctx.now)
    await addComment(tx, { id, accountId, videoId, country: writer.country, language: judged.language, text: input.text })
    const { state, decisionId } = await actOn(tx, { kind: 'comment', id }, judged, { text: input.text, country: writer.country, beforePublication: true })
    await judgeConduct(tx, writer, judged.counters, author, 'comments')
    await record(tx, 'comment.posted', { commentId: id, accountId, videoId, country: writer.country, state }, { kind: 'comment', id })
    return { id, state, ...(decisionId ? { decisionId } : {}) }
  })
}
