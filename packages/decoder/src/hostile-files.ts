import { deflateRawSync } from 'node:zlib'

/** Makers of files that try to exhaust, mislead or crash a decoder, from a whole MP4. Used by tests. */

/** A generator of numbers from 0 to 1 that gives the same row for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export function flipBits(file: Buffer, seed: number, count: number): Buffer {
  const next = seeded(seed)
  const flipped = Buffer.from(file)
  for (let done = 0; done < count; done += 1) {
    const at = Math.floor(next() * flipped.length)
    // The first 12 bytes stay, so that every file gets as far as the decoder.
    if (at >= 12) flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(next() * 8))
  }
  return flipped
}

export function randomBytes(seed: number, length: number): Buffer {
  const next = seeded(seed)
  return Buffer.from(Array.from({ length }, () => Math.floor(next() * 256)))
}

/** Keeps every box in place and overwrites the pictures and sound from a share of the way on. */
export function withNoisyMedia(file: Buffer, seed: number, fromShare: number): Buffer {
  const media = boxes(file, 0, file.length).find((box) => box.type === 'mdat')
  if (media === undefined) throw new Error('no media box')
  const from = media.start + 8 + Math.floor((media.end - media.start - 8) * fromShare)
  const noisy = Buffer.from(file)
  randomBytes(seed, media.end - from).copy(noisy, from)
  return noisy
}

/** Overwrites a stretch of the first picture behind its headers, so that only decoding it can tell. */
export function withDamagedFirstPicture(file: Buffer, seed: number): Buffer {
  const media = boxes(file, 0, file.length).find((box) => box.type === 'mdat')
  if (media === undefined) throw new Error('no media box')
  const damaged = Buffer.from(file)
  randomBytes(seed, 1200).copy(damaged, media.start + 1000)
  return damaged
}

type Box = { type: string; start: number; end: number }

function boxes(file: Buffer, from: number, to: number): Box[] {
  const found: Box[] = []
  for (let at = from; at + 8 <= to; ) {
    const size = file.readUInt32BE(at)
    if (size < 8) break
    found.push({ type: file.toString('latin1', at + 4, at + 8), start: at, end: at + size })
    at += size
  }
  return found
}

/** Every box of a type, found by its name inside `moov`. */
function placesOf(file: Buffer, type: string): number[] {
  const moov = boxes(file, 0, file.length).find((box) => box.type === 'moov')
  const places: number[] = []
  for (let at = file.indexOf(type, moov?.start ?? 0, 'latin1'); at > 0 && at < (moov?.end ?? 0); at = file.indexOf(type, at + 4, 'latin1')) places.push(at + 4)
  return places
}

function patched(file: Buffer, changes: [type: string, offset: number, value: number][]): Buffer {
  const copy = Buffer.from(file)
  for (const [type, offset, value] of changes) for (const place of placesOf(file, type)) copy.writeUInt32BE(value, place + offset)
  return copy
}

/** Says in every header that it runs ten hours or more, by calling its time units seconds. */
export function claimingTenHours(file: Buffer): Buffer {
  return patched(file, [['mvhd', 12, 1], ['mvhd', 16, 36_000], ['mdhd', 12, 1], ['mdhd', 16, 36_000], ['tkhd', 20, 36_000]])
}

/** Says in every header that it runs so many seconds, whatever it holds, and drops the edit list that would cut it. */
export function claimingSeconds(file: Buffer, seconds: number): Buffer {
  const copy = Buffer.from(file)
  for (const [type, offset] of [['mvhd', 12], ['mdhd', 12]] as const) {
    for (const place of placesOf(copy, type)) copy.writeUInt32BE(seconds * copy.readUInt32BE(place + offset), place + offset + 4)
  }
  for (const place of placesOf(copy, 'edts')) copy.write('free', place - 4)
  return copy
}

export function claimingSamples(file: Buffer, count: number): Buffer {
  return patched(file, [['stsz', 8, count], ['stts', 8, count]])
}

export function claimingSize(file: Buffer, width: number, height: number): Buffer {
  return patched(file, [['avc1', 24, ((width << 16) | height) >>> 0]])
}

/** Turns the picture a quarter clockwise, as a phone held upright does, by the matrix in the track's header alone. */
export function turnedClockwise(file: Buffer): Buffer {
  const one = 0x10000
  return patched(file, [['tkhd', 40, 0], ['tkhd', 44, one], ['tkhd', 52, -one >>> 0], ['tkhd', 56, 0]])
}

/** Repeats the first track until the movie claims `count` of them. Needs the index at the end of the file. */
export function withTracks(file: Buffer, count: number): Buffer {
  const moov = boxes(file, 0, file.length).find((box) => box.type === 'moov')
  if (moov === undefined || moov.end !== file.length) throw new Error('the index is not at the end')
  const inner = boxes(file, moov.start + 8, moov.end)
  const track = inner.find((box) => box.type === 'trak')
  if (track === undefined) throw new Error('no track')
  const repeated = Buffer.concat(Array.from({ length: count }, () => file.subarray(track.start, track.end)))
  const body = Buffer.concat([...inner.filter((box) => box.type !== 'trak').map((box) => file.subarray(box.start, box.end)), repeated])
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8, 0)
  head.write('moov', 4)
  return Buffer.concat([file.subarray(0, moov.start), head, body])
}

/** Boxes inside boxes, thousands deep: each parser that calls itself once a level runs out of stack. */
export function nestedBoxes(depth: number): Buffer {
  const head = Buffer.concat([Buffer.from([0, 0, 0, 16]), Buffer.from('ftypisom'), Buffer.alloc(4)])
  const nest = Buffer.alloc(depth * 8)
  for (let level = 0; level < depth; level += 1) {
    nest.writeUInt32BE((depth - level) * 8, level * 8)
    nest.write(level % 2 === 0 ? 'moov' : 'trak', level * 8 + 4)
  }
  return Buffer.concat([head, nest])
}

function chunk(name: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  const head = Buffer.alloc(8)
  head.write(name)
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
}

function little(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, index) => bytes.writeUInt32LE(value >>> 0, index * 4))
  return bytes
}

/** A PNG that claims a picture of any size in a few hundred bytes. */
export function pngClaiming(width: number, height: number): Buffer {
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  const head = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), size, Buffer.from('0802000000', 'hex'), Buffer.alloc(4)])
  return Buffer.concat([head, Buffer.from('00000000', 'hex'), Buffer.from('IDAT'), Buffer.alloc(200)])
}

/** An AVI of one frame that is such a PNG; the container itself claims the size given for it. */
export function aviOfPng(png: Buffer, width: number, height: number): Buffer {
  const main = chunk('avih', little(40_000, 0, 0, 0x10, 1, 0, 1, 0, width, height, 0, 0, 0, 0))
  const stream = chunk('strh', Buffer.from('vidsMPNG'), little(0, 0, 0, 1, 25, 0, 1, png.length, 0, 0), Buffer.alloc(8))
  const format = chunk('strf', little(40, width, height, 1 | (24 << 16)), Buffer.from('MPNG'), little(0, 0, 0, 0, 0))
  const list = (name: string, ...parts: Buffer[]): Buffer => chunk('LIST', Buffer.from(name), ...parts)
  return chunk('RIFF', Buffer.from('AVI '), list('hdrl', main, list('strl', stream, format)), list('movi', chunk('00dc', png)))
}

/** A zip whose single entry unpacks to a thousand times its size. */
export function zipBomb(): Buffer {
  const packed = deflateRawSync(Buffer.alloc(8 * 1024 * 1024))
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(8, 8)
  head.writeUInt32LE(packed.length, 18)
  return Buffer.concat([head, packed])
}

/** A GIF that repeats for ever and never ends its last frame. */
export function endlessGif(): Buffer {
  const loop = Buffer.from('21ff0b4e45545343415045322e300301000000', 'hex')
  const frame = Buffer.from('2c000000000100010000020244', 'hex')
  return Buffer.concat([Buffer.from('GIF89a'), Buffer.from('ffffffff800000', 'hex'), Buffer.alloc(6), loop, ...Array.from({ length: 500 }, () => frame)])
}

/** Packets of the right length and sync byte with nothing sensible in them. */
export function noisyTransportStream(seed: number, packets: number): Buffer {
  const noise = randomBytes(seed, packets * 188)
  for (let at = 0; at < noise.length; at += 188) noise[at] = 0x47
  return noise
}
