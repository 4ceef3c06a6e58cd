import { change } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { permit } from '../../kernel/permit.ts'
import type { SubjectKind } from '../policy/index.ts'
import type { Detection } from './detectors.ts'
import { videoCards } from '../content/index.ts'
import { deleteFrameHashes, hashedVideos } from './store-frames.ts'
import { forgetExceptions } from './store-exceptions.ts'
import { deleteBefore, deleteSignals, insertSignals, type SignalRow, signalsOf } from './store.ts'

type Subject = { kind: SubjectKind; id: string }

/** Keeps what was seen in a subject, in place of what was seen in its earlier words. */
export async function keepSignals(tx: Tx, subject: Subject, { detections }: { detections: readonly Detection[] }): Promise<void> {
  await deleteSignals(tx, subject)
  if (detections.length === 0) return
  await insertSignals(tx, detections.map((each) => ({ id: newId(tx.ctx.now), subjectKind: subject.kind, subjectId: subject.id, ...each })))
}

/** What was seen in a subject, oldest first. */
export const signalsOn = (ctx: Ctx, subject: Subject): Promise<SignalRow[]> => signalsOf(ctx.db, subject)

/** Lets go of what was seen in these subjects, which exist no more. */
export async function forgetSignals(tx: Tx, subjects: readonly Subject[]): Promise<void> {
  for (const subject of subjects) await deleteSignals(tx, subject)
  await deleteFrameHashes(tx, subjects.filter(({ kind }) => kind === 'video').map(({ id }) => id))
}

const keptDays = 180

/** Lets go of what was seen so long ago that nothing is decided on it any more. */
export async function forgetOldSignals(ctx: Ctx): Promise<void> {
  permit(ctx, 'content.purge')
  const before = new Date(ctx.now.getTime() - keptDays * 86_400_000)
  await change(ctx, async (tx) => {
    await deleteBefore(tx, before)
    await forgetExceptions(tx, before)
  })
  await forgetPicturesOfDestroyed(ctx)
}

const walked = 1_000

/** Hashes of pictures live as long as their video. */
async function forgetPicturesOfDestroyed(ctx: Ctx): Promise<void> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const ids = await hashedVideos(ctx.db, after, walked)
    const there = await videoCards(ctx, ids)
    await change(ctx, (tx) => deleteFrameHashes(tx, ids.filter((id) => !there.has(id))))
    if (ids.length < walked) return
    after = ids.at(-1)!
  }
}
