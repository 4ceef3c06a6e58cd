import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export type StoredBlob = { key: string; bytes: number; sha256: string; head: Buffer }

/** Bytes by key: media, evidence, documents of orders. A key is opaque and never derived from a person. */
export type Blobs = {
  /** Stores a stream; throws `TooLarge` past `maxBytes` and leaves nothing behind. Durable when it returns. */
  put(stream: Readable, maxBytes: number): Promise<StoredBlob>
  read(key: string, range?: { start: number; end: number }): Readable
  readAll(key: string): Promise<Buffer>
  size(key: string): Promise<number | null>
  delete(key: string): Promise<void>
  /** A path on this machine with the blob's bytes, for a decoder; `release` when done. */
  localPath(key: string): Promise<{ path: string; release(): Promise<void> }>
}

export class TooLarge extends Error {}

export const newBlobKey = (): string => randomBytes(18).toString('base64url').replace(/^[-_]/, 'x')

/** Counts, hashes and keeps the first 64 bytes while the stream passes. */
export function measured(maxBytes: number): { through: Transform; result(): Omit<StoredBlob, 'key'> } {
  const hash = createHash('sha256')
  let bytes = 0
  let head = Buffer.alloc(0)
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes > maxBytes) return done(new TooLarge())
      if (head.length < 64) head = Buffer.concat([head, chunk.subarray(0, 64 - head.length)])
      hash.update(chunk)
      done(null, chunk)
    },
  })
  return { through, result: () => ({ bytes, sha256: hash.digest('hex'), head }) }
}

/** Blobs in a folder: written beside, synced, then renamed, so a reader never sees half a file. */
export async function folderBlobs(dir: string): Promise<Blobs> {
  await mkdir(join(dir, 'incoming'), { recursive: true, mode: 0o700 })
  const path = (key: string) => join(dir, key.slice(0, 2), key)
  return {
    async put(stream, maxBytes) {
      const key = newBlobKey()
      const draft = join(dir, 'incoming', key)
      const meter = measured(maxBytes)
      try {
        await pipeline(stream, meter.through, createWriteStream(draft, { mode: 0o600, flush: true }))
        await mkdir(join(dir, key.slice(0, 2)), { recursive: true, mode: 0o700 })
        await rename(draft, path(key))
        const folder = await open(join(dir, key.slice(0, 2)))
        try {
          await folder.sync()
        } finally {
          await folder.close()
        }
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
      return { key, ...meter.result() }
    },
    read: (key, range) => createReadStream(path(key), range),
    readAll: (key) => readFile(path(key)),
    size: async (key) => (await stat(path(key)).catch(() => null))?.size ?? null,
    delete: (key) => rm(path(key), { force: true }),
    localPath: async (key) => ({ path: path(key), release: async () => {} }),
  }
}
