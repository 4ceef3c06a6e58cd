import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { requireAccount } from '../accounts/index.ts'
import { Watched } from './schema.ts'
import { addReach, countViewer, deleteCountedBefore, markingOfVideo } from './store.ts'

/** From this share on a video was watched to its end: the last seconds are often credits. */
const wholeShare = 0.9
const rememberedDays = 400

/**
 * Counts a viewer of a marked video once, and once as having finished it. Who it was is a keyed hash. The fact names
 * the video and the band only.
 */
export async function countWatching(ctx: Ctx, raw: unknown): Promise<{ counted: boolean }> {
  permit(ctx, 'learning.watch')
  const { accountId, videoId: rawVideoId, share } = parse(Watched, raw)
  const videoId = existingId(rawVideoId)
  return change(ctx, async (tx) => {
    const { id, band } = await requireAccount(tx.ctx, accountId)
    const marking = await markingOfVideo(tx, videoId)
    if (marking?.state !== 'marked' || marking.accountId === id) return { counted: false }
    const hash = Buffer.from(ctx.house.secrets.hmac('devices', `learning ${id} ${videoId}`).slice(0, 32), 'hex')
    const { isNew, isNewlyCompleted } = await countViewer(tx, hash, share >= wholeShare)
    if (!isNew && !isNewlyCompleted) return { counted: false }
    await addReach(tx, videoId, band, Number(isNew), Number(isNewlyCompleted))
    await record(tx, 'learning.watched', { videoId, band, completed: isNewlyCompleted }, { kind: 'video', id: videoId })
    return { counted: true }
  })
}

/** Who was counted long ago may be counted again; a year of school lies between. */
export const forgetCounted = (ctx: Ctx): Promise<void> => change(ctx, (tx) => deleteCountedBefore(tx, new Date(ctx.now.getTime() - rememberedDays * 86_400_000)))
