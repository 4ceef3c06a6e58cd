import type { Demuxer } from './container.ts'

/** Reads up to `length` bytes at a place in the file; fewer at its end. */
export type ReadAt = (position: number, length: number) => Promise<Buffer>

// Fragmented recordings have two boxes a second; a file of more than this many is left to FFmpeg.
const MAX_BOXES = 20_000
const EBML_HEAD = 0x1a45dfa3
const SEGMENT = 0x18538067

/**
 * Says where a file breaks off, or null when its outermost boxes fit in it. FFmpeg reads what is there and keeps quiet
 * about the rest, so half an upload could pass for a whole one. AVI, FLV and transport streams do not say how long they are.
 */
export async function breakOf(readAt: ReadAt, bytes: number, demuxer: Demuxer): Promise<string | null> {
  if (demuxer === 'mov') return breakOfBoxes(readAt, bytes)
  return demuxer === 'matroska' ? breakOfSegment(readAt, bytes) : null
}

async function breakOfBoxes(readAt: ReadAt, bytes: number): Promise<string | null> {
  let indexed = false
  let at = 0
  for (let count = 0; at + 8 <= bytes && count < MAX_BOXES; count += 1) {
    const head = await readAt(at, 16)
    const type = head.toString('latin1', 4, 8)
    const size = head.readUInt32BE(0) === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : head.readUInt32BE(0)
    if (type === 'moov') indexed = true
    if (size === 0) return indexed || type === 'moov' ? null : 'the index is missing'
    // Some writers pad the end with zeros or a few stray bytes: without a size there is nothing to miss.
    if (size < 8) return indexed ? null : 'the boxes cannot be followed'
    if (at + size > bytes) return `the box ${/^\w+$/.test(type) ? type : 'at the end'} reaches ${at + size - bytes} bytes beyond the end of the file`
    at += size
  }
  return indexed || at + 8 <= bytes ? null : 'the index is missing'
}

async function breakOfSegment(readAt: ReadAt, bytes: number): Promise<string | null> {
  const head = await readAt(0, 64)
  const header = elementAt(head, 0)
  if (header === null || header.id !== EBML_HEAD || header.size === null) return null
  const start = header.body + header.size
  const segment = elementAt(await readAt(start, 16), 0)
  if (segment === null || segment.id !== SEGMENT || segment.size === null) return null
  const missing = start + segment.body + segment.size - bytes
  return missing > 0 ? `the segment reaches ${missing} bytes beyond the end of the file` : null
}

/** An EBML element's id, where its body begins, and its size: null when it is unknown, as in a live recording. */
function elementAt(bytes: Buffer, at: number): { id: number; body: number; size: number | null } | null {
  if (bytes.length < at + 5) return null
  const id = bytes.readUInt32BE(at)
  const first = bytes[at + 4] ?? 0
  const length = Math.clz32(first) - 23
  if (length > 8 || bytes.length < at + 4 + length) return null
  let size = first & (0xff >> length)
  let unknown = size === 0xff >> length
  for (const byte of bytes.subarray(at + 5, at + 4 + length)) {
    size = size * 256 + byte
    unknown &&= byte === 0xff
  }
  return { id, body: at + 4 + length, size: unknown ? null : size }
}
