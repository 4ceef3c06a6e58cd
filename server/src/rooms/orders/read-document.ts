import type { Readable } from 'node:stream'
import { change, recordLook } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { visibleOrder } from './read-order.ts'
import { selectDocument } from './store.ts'

export type DocumentFile = { stream: Readable; bytes: number; fileName: string; sha256: string }

/** The document as it came. It is handed out as bytes to be saved, never shown or opened here. */
export async function readDocument(ctx: Ctx, rawId: string): Promise<DocumentFile> {
  permit(ctx, 'order.read')
  const order = await visibleOrder(ctx, rawId)
  const document = (await selectDocument(ctx.db, order.documentId)) ?? refuse('missing', 'not-found')
  await change(ctx, (tx) => recordLook(tx, 'order.document-looked-at', { kind: 'order', id: order.id }, document.sha256))
  return { stream: ctx.house.blobs.read(document.blobKey), bytes: document.bytes, fileName: document.fileName, sha256: document.sha256 }
}
