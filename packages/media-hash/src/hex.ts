/** Bytes of one hash: 256 bits, in the order they are printed. */
export const HASH_BYTES = 32

const HEX = /^[0-9a-fA-F]{64}$/

/** 64 hexadecimal digits to 32 bytes. @throws RangeError when the text is anything else */
export function parseHash(text: string): Uint8Array {
  if (!HEX.test(text)) throw new RangeError('a PDQ hash is 64 hexadecimal digits')
  return Uint8Array.from(Buffer.from(text, 'hex'))
}

/** 32 bytes to 64 lower-case hexadecimal digits. @throws RangeError when there are not 32 bytes */
export function formatHash(hash: Uint8Array): string {
  checkHash(hash)
  return Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength).toString('hex')
}

export function checkHash(hash: Uint8Array) {
  if (hash.length !== HASH_BYTES) throw new RangeError(`a PDQ hash has 32 bytes, got ${hash.length}`)
}

const ONES = Uint8Array.from({ length: 256 }, (_, byte) => {
  let ones = 0
  for (let rest = byte; rest > 0; rest &= rest - 1) ones++
  return ones
})

/** Hamming distance of two hashes: bits that differ, 0 to 256. */
export function hashDistance(a: Uint8Array, b: Uint8Array): number {
  checkHash(a)
  checkHash(b)
  let distance = 0
  for (let i = 0; i < HASH_BYTES; i++) distance += ONES[a[i]! ^ b[i]!]!
  return distance
}
