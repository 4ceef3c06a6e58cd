import type { z } from 'zod'
import { change, insertRecorded, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { addComment, commentInsert } from '../content/index.ts'
import type { Subject } from '../standing/index.ts'
import { actOn, isClean } from './act-on.ts'
import './facts.ts'
import { actOnConduct, conductOf } from './judge-conduct.ts'
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
  // A repeated request must get the first answer before anything else is asked, so its key opens the transaction.
  return ctx.idempotency ? change(ctx, (tx) => post(tx.ctx, accountId, videoId, input)) : post(ctx, accountId, videoId, input)
}

async function post(ctx: Ctx, accountId: string, videoId: string, input: z.infer<typeof NewComment>): Promise<z.infer<typeof Posted>> {
  const { writer, author, video } = await commentingOn(ctx, accountId, videoId)
  const judged = judgeWords(ctx, writer, { kind: 'comment', text: input.text, language: input.language, isReply: true, addressee: author, views: video.views })
  const conduct = conductOf(ctx, writer, judged.counters, author)
  const id = newId(ctx.now)
  const row = { id, accountId, videoId, country: writer.country, language: judged.language, text: input.text }
  const subject: Subject = { kind: 'comment', id }
  if (!conduct && isClean(judged)) {
    const posted = { commentId: id, accountId, videoId, country: writer.country, state: 'visible' } as const
    await insertRecorded(ctx, commentInsert(ctx, row), 'comment.posted', posted, subject)
    return { id, state: 'visible' }
  }
  return change(ctx, async (tx) => {
    await addComment(tx, row)
    const { state, decisionId } = await actOn(tx, subject, judged, { text: input.text, country: writer.country, beforePublication: true })
    await actOnConduct(tx, writer, conduct, 'comments')
    await record(tx, 'comment.posted', { commentId: id, accountId, videoId, country: writer.country, state }, subject)
    return { id, state, ...(decisionId ? { decisionId } : {}) }
  })
}
