import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ObjectStore, openObjectStore, storeKeys } from '../../../tests/kit/object-store.ts'
import { type Blobs, folderBlobs, TooLarge } from './blobs.ts'
import { bucketBlobs } from './blobs-s3.ts'

let store: ObjectStore
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qorgan-blobs-'))
  store = await openObjectStore()
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

const kinds: [string, () => Promise<Blobs>][] = [
  ['a folder', () => folderBlobs(join(folder, 'blobs'))],
  ['a bucket', () => bucketBlobs({ endpoint: store.endpoint, bucket: 'media', ...storeKeys })],
]

describe.each(kinds)('blobs in %s', (_name, open) => {
  const bytes = Buffer.from('0123456789'.repeat(2_000))

  test('what is put is read whole, in part, by path, and is gone when deleted', async () => {
    const blobs = await open()
    const stored = await blobs.put(Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]), 1_000_000)
    expect(stored).toMatchObject({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
    expect(stored.head.equals(bytes.subarray(0, 64))).toBe(true)
    expect((await blobs.readAll(stored.key)).equals(bytes)).toBe(true)
    expect(Buffer.concat(await blobs.read(stored.key, { start: 5, end: 14 }).toArray() as Buffer[]).toString()).toBe('5678901234')
    expect(await blobs.size(stored.key)).toBe(bytes.length)
    const local = await blobs.localPath(stored.key)
    expect((await readFile(local.path)).equals(bytes)).toBe(true)
    await local.release()
    await blobs.delete(stored.key)
    expect(await blobs.size(stored.key)).toBeNull()
  })

  test('what is too large leaves nothing behind', async () => {
    const blobs = await open()
    const before = [store.objects.size, (await readdir(folder, { recursive: true })).length]
    await expect(blobs.put(Readable.from([bytes]), 100)).rejects.toThrow(TooLarge)
    expect([store.objects.size, (await readdir(folder, { recursive: true })).length]).toEqual(before)
  })

  test('a stream that breaks off leaves nothing behind', async () => {
    const blobs = await open()
    const before = [store.objects.size, (await readdir(folder, { recursive: true })).length]
    const broken = Readable.from((async function* () {
      yield bytes
      throw new Error('the caller hung up')
    })())
    await expect(blobs.put(broken, 1_000_000)).rejects.toThrow('hung up')
    expect([store.objects.size, (await readdir(folder, { recursive: true })).length]).toEqual(before)
  })
})

test('a store that refuses the signature is told apart from one that has no such blob', async () => {
  const blobs = await bucketBlobs({ endpoint: store.endpoint, bucket: 'media', ...storeKeys, secretAccessKey: 'wrong' })
  await expect(blobs.size('x')).rejects.toThrow('403')
  expect(store.refused.length).toBeGreaterThan(0)
})
