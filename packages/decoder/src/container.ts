/** FFmpeg's name for the reader of a container. It is forced, so that no file can choose a reader that opens other files. */
export type Demuxer = 'mov' | 'matroska' | 'mpegts' | 'avi' | 'flv'

const BOX_TYPES = new Set(['ftyp', 'styp', 'moov', 'mdat', 'free', 'skip', 'wide', 'pnot', 'uuid'])
// Still pictures and animations in the same box format as MP4.
const STILL_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'avif', 'avis', 'jxl ', 'crx '])

/** How many bytes `demuxerOf` wants to see. */
export const SNIFF_BYTES = 1024

/** Tells a video container by its first bytes, or null. The file's name is never asked. */
export function demuxerOf(head: Uint8Array): Demuxer | null {
  if (isMov(head)) return 'mov'
  if (startsWith(head, [0x1a, 0x45, 0xdf, 0xa3])) return 'matroska'
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 4) === 'AVI ') return 'avi'
  if (startsWith(head, [0x46, 0x4c, 0x56, 0x01])) return 'flv'
  if (isTransportStream(head)) return 'mpegts'
  return null
}

function isMov(head: Uint8Array): boolean {
  if (head.length < 16 || !BOX_TYPES.has(ascii(head, 4, 4))) return false
  const size = new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(0)
  if (size !== 0 && size !== 1 && size < 8) return false
  return !(ascii(head, 4, 4) === 'ftyp' && STILL_BRANDS.has(ascii(head, 8, 4)))
}

/** Packets of 188 bytes, or of 192 with a time stamp before each, all beginning with the sync byte. */
function isTransportStream(head: Uint8Array): boolean {
  for (const [start, step] of [[0, 188], [4, 192]] as const) {
    if (head.length > start + 4 * step && [0, 1, 2, 3, 4].every((n) => head[start + n * step] === 0x47)) return true
  }
  return false
}

function startsWith(head: Uint8Array, magic: number[]): boolean {
  return magic.every((byte, index) => head[index] === byte)
}

function ascii(head: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...head.subarray(start, start + length))
}
