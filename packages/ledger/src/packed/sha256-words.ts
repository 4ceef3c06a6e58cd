import type { Bytes } from '../bytes.ts'

/**
 * SHA-256 over 32-bit words, for the three shapes of message that a log of blind leaves is made of, without making an
 * object for any of them. Hashes stand in one Int32Array, eight words each. A call a message through a library costs two
 * to three times as much in a browser; the tests compare every shape with @noble/hashes.
 */
const k = Int32Array.from([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
].map((word) => word | 0))

const w = new Int32Array(64)
const s = new Int32Array(8)

function begin(): void {
  s[0] = 0x6a09e667; s[1] = 0xbb67ae85 | 0; s[2] = 0x3c6ef372; s[3] = 0xa54ff53a | 0
  s[4] = 0x510e527f; s[5] = 0x9b05688c | 0; s[6] = 0x1f83d9ab; s[7] = 0x5be0cd19
}

/** FIPS 180-4, 6.2.2, step 1, from the sixteen words that stand at `at`; each word comes with its constant added. */
function schedule(words: Int32Array, at: number): void {
  for (let t = at + 16; t < at + 64; t += 1) {
    const x = words[t - 15]!
    const y = words[t - 2]!
    words[t] = (words[t - 16]! + words[t - 7]! + ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3) + ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10)) | 0
  }
  for (let t = 0; t < 64; t += 1) words[at + t] = (words[at + t]! + k[t]!) | 0
}

/** Steps 2 to 4, over a schedule that stands at `at`. */
function rounds(words: Int32Array, at: number): void {
  let a = s[0]!, b = s[1]!, c = s[2]!, d = s[3]!, e = s[4]!, f = s[5]!, g = s[6]!, h = s[7]!
  // Eight steps a turn: the eight values change places by name, and not by being moved.
  for (let t = at; t < at + 64; t += 8) {
    h = (h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + (g ^ e & (f ^ g)) + words[t]!) | 0
    d = (d + h) | 0
    h = (h + ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + (a & b | c & (a | b))) | 0
    g = (g + ((d >>> 6 | d << 26) ^ (d >>> 11 | d << 21) ^ (d >>> 25 | d << 7)) + (f ^ d & (e ^ f)) + words[t + 1]!) | 0
    c = (c + g) | 0
    g = (g + ((h >>> 2 | h << 30) ^ (h >>> 13 | h << 19) ^ (h >>> 22 | h << 10)) + (h & a | b & (h | a))) | 0
    f = (f + ((c >>> 6 | c << 26) ^ (c >>> 11 | c << 21) ^ (c >>> 25 | c << 7)) + (e ^ c & (d ^ e)) + words[t + 2]!) | 0
    b = (b + f) | 0
    f = (f + ((g >>> 2 | g << 30) ^ (g >>> 13 | g << 19) ^ (g >>> 22 | g << 10)) + (g & h | a & (g | h))) | 0
    e = (e + ((b >>> 6 | b << 26) ^ (b >>> 11 | b << 21) ^ (b >>> 25 | b << 7)) + (d ^ b & (c ^ d)) + words[t + 3]!) | 0
    a = (a + e) | 0
    e = (e + ((f >>> 2 | f << 30) ^ (f >>> 13 | f << 19) ^ (f >>> 22 | f << 10)) + (f & g | h & (f | g))) | 0
    d = (d + ((a >>> 6 | a << 26) ^ (a >>> 11 | a << 21) ^ (a >>> 25 | a << 7)) + (c ^ a & (b ^ c)) + words[t + 4]!) | 0
    h = (h + d) | 0
    d = (d + ((e >>> 2 | e << 30) ^ (e >>> 13 | e << 19) ^ (e >>> 22 | e << 10)) + (e & f | g & (e | f))) | 0
    c = (c + ((h >>> 6 | h << 26) ^ (h >>> 11 | h << 21) ^ (h >>> 25 | h << 7)) + (b ^ h & (a ^ b)) + words[t + 5]!) | 0
    g = (g + c) | 0
    c = (c + ((d >>> 2 | d << 30) ^ (d >>> 13 | d << 19) ^ (d >>> 22 | d << 10)) + (d & e | f & (d | e))) | 0
    b = (b + ((g >>> 6 | g << 26) ^ (g >>> 11 | g << 21) ^ (g >>> 25 | g << 7)) + (a ^ g & (h ^ a)) + words[t + 6]!) | 0
    f = (f + b) | 0
    b = (b + ((c >>> 2 | c << 30) ^ (c >>> 13 | c << 19) ^ (c >>> 22 | c << 10)) + (c & d | e & (c | d))) | 0
    a = (a + ((f >>> 6 | f << 26) ^ (f >>> 11 | f << 21) ^ (f >>> 25 | f << 7)) + (h ^ f & (g ^ h)) + words[t + 7]!) | 0
    e = (e + a) | 0
    a = (a + ((b >>> 2 | b << 30) ^ (b >>> 13 | b << 19) ^ (b >>> 22 | b << 10)) + (b & c | d & (b | c))) | 0
  }
  s[0]! += a; s[1]! += b; s[2]! += c; s[3]! += d; s[4]! += e; s[5]! += f; s[6]! += g; s[7]! += h
}

function compress(): void {
  schedule(w, 0)
  rounds(w, 0)
}

/** The words of a message's first block, and of each further block its whole schedule: those are the same for every hash. */
function prepared(words: Int32Array): Int32Array {
  const blocks = words.length / 16
  const made = new Int32Array(16 + (blocks - 1) * 64)
  made.set(words.subarray(0, 16))
  for (let block = 1; block < blocks; block += 1) {
    const at = 16 + (block - 1) * 64
    made.set(words.subarray(block * 16, block * 16 + 16), at)
    schedule(made, at)
  }
  return made
}

/** The words of a message whose first `skip` bytes are left open, padded as SHA-256 wants it. */
function padded(skip: number, tail: Uint8Array): Int32Array {
  const length = skip + tail.length
  const bytes = new Uint8Array(Math.ceil((length + 9) / 64) * 64)
  bytes.set(tail, skip)
  bytes[length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(bytes.length - 4, length * 8)
  return Int32Array.from({ length: bytes.length / 4 }, (_, at) => view.getInt32(at * 4))
}

/** A message `hash · tail`. */
export const afterHash = (tail: Uint8Array): Int32Array => prepared(padded(32, tail))
/** A message `0x00 · hash · tail`: the entry of a leaf, as it is hashed into the tree. */
export const afterLeafHash = (tail: Uint8Array): Int32Array => prepared(padded(33, tail))

/** `set` costs more than these eight words. */
function keep(hashes: Int32Array, at: number): void {
  for (let t = 0; t < 8; t += 1) hashes[at + t] = s[t]!
}

function rest(message: Int32Array): void {
  for (let at = 16; at < message.length; at += 64) rounds(message, at)
}

/** The second block of a node holds one byte of it and the padding, so there are 256 of them. */
const lastOfNode = new Int32Array(256 * 64)
for (let byte = 0; byte < 256; byte += 1) {
  lastOfNode[byte * 64] = byte << 24 | 0x800000
  lastOfNode[byte * 64 + 15] = 65 * 8
  schedule(lastOfNode, byte * 64)
}

/** hashes[at] = SHA-256(hashes[at] · tail), the message made by `afterHash`. */
export function hashOnto(hashes: Int32Array, at: number, message: Int32Array): void {
  begin()
  for (let t = 0; t < 8; t += 1) w[t] = hashes[at + t]!
  for (let t = 8; t < 16; t += 1) w[t] = message[t]!
  compress()
  rest(message)
  keep(hashes, at)
}

/** hashes[at] = the leaf's hash, from d(1) that stands there and the message made by `afterLeafHash`. */
export function leafOnto(hashes: Int32Array, at: number, message: Int32Array): void {
  begin()
  let carried = 0
  for (let t = 0; t < 8; t += 1) {
    const word = hashes[at + t]!
    w[t] = carried << 24 | word >>> 8
    carried = word
  }
  w[8] = carried << 24 | message[8]!
  for (let t = 9; t < 16; t += 1) w[t] = message[t]!
  compress()
  rest(message)
  keep(hashes, at)
}

/** hashes[to] = the node above hashes[left] and hashes[right]; places count words. */
export function nodeOnto(hashes: Int32Array, to: number, left: number, right: number): void {
  begin()
  let carried = 1
  for (let t = 0; t < 8; t += 1) {
    const word = hashes[left + t]!
    w[t] = carried << 24 | word >>> 8
    carried = word
  }
  for (let t = 0; t < 8; t += 1) {
    const word = hashes[right + t]!
    w[8 + t] = carried << 24 | word >>> 8
    carried = word
  }
  compress()
  rounds(lastOfNode, (carried & 255) * 64)
  keep(hashes, to)
}

export function readWords(hashes: Int32Array, at: number, view: DataView, from: number): void {
  for (let t = 0; t < 8; t += 1) hashes[at + t] = view.getInt32(from + t * 4)
}

export function bytesOf(hashes: Int32Array, at: number): Bytes {
  const bytes = new Uint8Array(32)
  const view = new DataView(bytes.buffer)
  for (let t = 0; t < 8; t += 1) view.setInt32(t * 4, hashes[at + t]!)
  return bytes
}
