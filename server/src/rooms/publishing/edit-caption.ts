import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { requireAccount } from '../accounts/index.ts'
import { editCaption as rewrite, mayEdit, standings, videoCard, videoState } from '../content/index.ts'
import { actOn } from './act-on.ts'
import { judgeWords } from './judge-words.ts'
import { refuseRestricted } from './may-publish.ts'
import { readVideo } from './read-video.ts'
import { CaptionChange, type VideoView } from './schema.ts'

/** Rewrites a caption; the new words are judged like the first. What is held or removed cannot be edited (409). */
export async function editCaption(ctx: Ctx, rawId: string, raw: unknown): Promise<VideoView> {
  permit(ctx, 'video.edit')
  const id = existingId(rawId)
  const input = parse(CaptionChange, raw)
  return change(ctx, async (tx) => {
    const video = await videoCard(tx.ctx, id)
    if (!video || video.withdrawnAt) refuse('missing', 'not-found')
    const state = videoState(video, (await standings(tx.ctx, 'video', [id]))(id))
    if (!mayEdit[state]) refuse('conflict', 'conflict', { state })
    const author = await requireAccount(tx.ctx, video.accountId)
    await refuseRestricted(tx.ctx, author.id, 'videos')
    const judged = judgeWords(tx.ctx, author, { kind: 'video', text: input.caption, language: input.language ?? video.language, views: video.views })
    await rewrite(tx, video, { caption: input.caption, language: judged.language })
    await record(tx, 'video.edited', { videoId: id, accountId: author.id }, { kind: 'video', id })
    await actOn(tx, { kind: 'video', id }, judged, { text: input.caption, country: author.country, beforePublication: video.verdictAt === null })
    return readVideo(tx.ctx, id)
  })
}
