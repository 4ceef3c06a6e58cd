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

/** FIPS 180-4, 6.2.2, over the sixteen words that stand in `w`. */
function compress(): void {
  for (let t = 16; t < 64; t += 1) {
    const x = w[t - 15]!
    const y = w[t - 2]!
    w[t] = (w[t - 16]! + w[t - 7]! + ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3) + ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10)) | 0
  }
  let a = s[0]!, b = s[1]!, c = s[2]!, d = s[3]!, e = s[4]!, f = s[5]!, g = s[6]!, h = s[7]!
  for (let t = 0; t < 64; t += 1) {
    const one = (h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + (g ^ e & (f ^ g)) + k[t]! + w[t]!) | 0
    const two = (((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + (a & b | c & (a | b))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  s[0]! += a; s[1]! += b; s[2]! += c; s[3]! += d; s[4]! += e; s[5]! += f; s[6]! += g; s[7]! += h
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
export const afterHash = (tail: Uint8Array): Int32Array => padded(32, tail)
/** A message `0x00 · hash · tail`: the entry of a leaf, as it is hashed into the tree. */
export const afterLeafHash = (tail: Uint8Array): Int32Array => padded(33, tail)

function rest(message: Int32Array): void {
  for (let from = 16; from < message.length; from += 16) {
    for (let t = 0; t < 16; t += 1) w[t] = message[from + t]!
    compress()
  }
}

/** hashes[at] = SHA-256(hashes[at] · tail), the message made by `afterHash`. */
export function hashOnto(hashes: Int32Array, at: number, message: Int32Array): void {
  begin()
  for (let t = 0; t < 8; t += 1) w[t] = hashes[at + t]!
  for (let t = 8; t < 16; t += 1) w[t] = message[t]!
  compress()
  rest(message)
  hashes.set(s, at)
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
  hashes.set(s, at)
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
  w.fill(0, 1, 15)
  w[0] = carried << 24 | 0x800000
  w[15] = 65 * 8
  compress()
  hashes.set(s, to)
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
