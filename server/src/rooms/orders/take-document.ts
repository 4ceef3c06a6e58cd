import { Readable } from 'node:stream'
import type { Part } from '../../edge/route.ts'
import { type StoredBlob, TooLarge } from '../../kernel/blobs.ts'
import type { Ctx } from '../../kernel/house.ts'
import { Refusal, refuse, refuseField } from '../../kernel/refusal.ts'

export const maxDocumentBytes = 25 * 1024 * 1024

export type Filed = { blob: StoredBlob; fileName: string; mediaType: string; fields: Map<string, string> }

/** The document byte for byte before anything else is read, then the fields. Whoever fails after it deletes it. */
export async function takeDocument(ctx: Ctx, parts: AsyncIterable<Part>): Promise<Filed> {
  let filed: Filed | null = null
  try {
    for await (const part of parts) {
      if (part.kind === 'file') {
        if (filed) refuseField(`/${part.name}`, 'There is one document')
        if (part.name !== 'document') refuseField(`/${part.name}`, 'The file part is called "document"')
        filed = { blob: await store(ctx, part.stream), fileName: plainName(part.filename), mediaType: plainType(part.mimetype), fields: new Map() }
        if (filed.blob.bytes === 0) refuseField('/document', 'The document is empty')
        continue
      }
      if (!filed) refuseField('/document', 'The document is the first part')
      if (filed.fields.has(part.name)) refuseField(`/${part.name}`, 'Given twice')
      filed.fields.set(part.name, part.value)
    }
    return filed ?? refuseField('/document', 'Needed')
  } catch (error) {
    if (filed) await ctx.house.blobs.delete(filed.blob.key)
    if (error instanceof Refusal || (error as { statusCode?: number }).statusCode !== undefined) throw error
    // A sender who goes away, or a form that ends in the middle, is a bad request and no fault of ours.
    return refuseField('/document', 'The upload broke off')
  }
}

async function store(ctx: Ctx, stream: Readable): Promise<StoredBlob> {
  try {
    return await ctx.house.blobs.put(stream, maxDocumentBytes)
  } catch (error) {
    if (error instanceof TooLarge) refuse('too-large', 'too-large', { limitBytes: maxDocumentBytes })
    throw error
  }
}

/** A name that no file system and no header takes for anything else. */
export function plainName(name: string | undefined): string {
  const last = (name ?? '').split(/[\\/]/).at(-1) ?? ''
  const plain = last.normalize('NFC').replaceAll(/[\p{Cc}\p{Cf}\p{Cs}"<>:|?*%;]/gu, '_').replace(/^\.+/, '').trim()
  return plain.slice(0, 120) || 'document'
}

const plainType = (type: string): string => (/^[\w.+-]{1,60}\/[\w.+-]{1,80}$/.test(type) ? type.toLowerCase() : 'application/octet-stream')
