import { change } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { permit } from '../../kernel/permit.ts'
import type { SubjectKind } from '../policy/index.ts'
import type { Detection } from './detectors.ts'
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
}

const keptDays = 180

/** Lets go of what was seen so long ago that nothing is decided on it any more. */
export async function forgetOldSignals(ctx: Ctx): Promise<void> {
  permit(ctx, 'content.purge')
  await change(ctx, (tx) => deleteBefore(tx, new Date(ctx.now.getTime() - keptDays * 86_400_000)))
}
