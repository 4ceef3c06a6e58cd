import { Readable } from 'node:stream'
import { demuxerOf, SNIFF_BYTES } from '@qorgan/decoder'
import { type StoredBlob, TooLarge } from '../../kernel/blobs.ts'
import type { Ctx } from '../../kernel/house.ts'
import { Refusal, refuse, refuseField } from '../../kernel/refusal.ts'

/**
 * Stores an arriving file if its first bytes are those of a video container; otherwise nothing is written.
 * Refuses `not-a-video` (415) and `too-large` (413, with `limitBytes`). A sender who goes away leaves nothing behind.
 */
export async function storeVideo(ctx: Ctx, file: AsyncIterable<Buffer>): Promise<StoredBlob> {
  const { maxUploadBytes } = ctx.house.config
  const chunks = unbroken(file)
  const head = await firstBytes(chunks)
  if (demuxerOf(head) === null) refuse('unsupported', 'not-a-video')
  try {
    return await ctx.house.blobs.put(Readable.from(continued(head, chunks), { objectMode: false }), maxUploadBytes)
  } catch (error) {
    if (error instanceof TooLarge) refuse('too-large', 'too-large', { limitBytes: maxUploadBytes })
    throw error
  }
}

async function firstBytes(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  const seen: Buffer[] = []
  let bytes = 0
  while (bytes < SNIFF_BYTES) {
    const next = await chunks.next()
    if (next.done) break
    seen.push(next.value)
    bytes += next.value.length
  }
  return Buffer.concat(seen)
}

async function* continued(head: Buffer, chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield head
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
}

/** A sender who goes away, or a form that ends in the middle, is a bad request and no fault of ours. */
export async function* unbroken<T>(source: AsyncIterable<T>): AsyncGenerator<T, undefined> {
  try {
    yield* source
  } catch (error) {
    if (error instanceof Refusal || (error as { statusCode?: number }).statusCode !== undefined) throw error
    refuseField('/file', 'The upload broke off')
  }
}
