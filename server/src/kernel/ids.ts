import { randomBytes } from 'node:crypto'

let lastMilliseconds = -1
let sequence = 0

/**
 * A version 7 UUID (RFC 9562): 48 bits of Unix milliseconds, a counter of 26 bits within the millisecond, 48 random
 * bits. Ids of one process sort in the order in which they were made, also when the clock stands still.
 * Made here because PostgreSQL before 18 has no uuidv7().
 */
export function newId(now: Date): string {
  const milliseconds = now.getTime()
  sequence = milliseconds === lastMilliseconds ? (sequence + 1) & 0x3ffffff : 0
  lastMilliseconds = milliseconds
  const bytes = randomBytes(16)
  bytes.writeUIntBE(milliseconds, 0, 6)
  bytes.writeUInt16BE(0x7000 | (sequence >>> 14), 6)
  bytes.writeUInt16BE(0x8000 | (sequence & 0x3fff), 8)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
