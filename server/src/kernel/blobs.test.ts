import { createHash, createHmac } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Blobs, folderBlobs, TooLarge } from './blobs.ts'
import { bucketBlobs } from './blobs-s3.ts'

const keys = { accessKeyId: 'AKIDSAMPLE', secretAccessKey: 'sample-secret', region: 'us-east-1' }
const objects = new Map<string, Buffer>()
const refused: string[] = []
let store: Server
let folder: string

/** Signature version 4, written from Amazon's description: what a real store checks before it believes a request. */
function signatureOf(request: IncomingMessage): string {
  const parts = /Credential=[^/]+\/(\d+)\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)/.exec(request.headers.authorization ?? '')
  if (!parts) return 'unsigned'
  const [, day = '', region = '', service = '', signed = ''] = parts
  const headers = signed.split(';').map((name) => `${name}:${String(request.headers[name] ?? '').trim()}\n`).join('')
  const canonical = [request.method, request.url, '', headers, signed, request.headers['x-amz-content-sha256']].join('\n')
  const toSign = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], `${day}/${region}/${service}/aws4_request`, createHash('sha256').update(canonical).digest('hex')].join('\n')
  const key = [day, region, service, 'aws4_request'].reduce<Buffer | string>((secret, part) => createHmac('sha256', secret).update(part).digest(), `AWS4${keys.secretAccessKey}`)
  return createHmac('sha256', key).update(toSign).digest('hex')
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qorgan-blobs-'))
  store = createServer((request, response) => {
    if (signatureOf(request) !== /Signature=(\w+)/.exec(request.headers.authorization ?? '')?.[1]) {
      refused.push(String(request.url))
      return response.writeHead(403).end()
    }
    const name = String(request.url)
    const held = objects.get(name)
    if (request.method === 'PUT') {
      const chunks: Buffer[] = []
      return request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => { objects.set(name, Buffer.concat(chunks)); response.writeHead(200).end() })
    }
    if (request.method === 'DELETE') return response.writeHead(objects.delete(name) ? 204 : 404).end()
    if (!held) return response.writeHead(404).end()
    const range = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '')
    const part = range ? held.subarray(Number(range[1]), Number(range[2]) + 1) : held
    response.writeHead(range ? 206 : 200, { 'content-length': part.length }).end(request.method === 'HEAD' ? undefined : part)
  })
  await new Promise<void>((done) => { store.listen(0, '127.0.0.1', done) })
})
afterAll(async () => {
  store.close()
  await rm(folder, { recursive: true, force: true })
})

const kinds: [string, () => Promise<Blobs>][] = [
  ['a folder', () => folderBlobs(join(folder, 'blobs'))],
  ['a bucket', () => bucketBlobs({ endpoint: `http://127.0.0.1:${(store.address() as AddressInfo).port}`, bucket: 'media', ...keys })],
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
    const before = [objects.size, (await readdir(folder, { recursive: true })).length]
    await expect(blobs.put(Readable.from([bytes]), 100)).rejects.toThrow(TooLarge)
    expect([objects.size, (await readdir(folder, { recursive: true })).length]).toEqual(before)
  })

  test('a stream that breaks off leaves nothing behind', async () => {
    const blobs = await open()
    const before = [objects.size, (await readdir(folder, { recursive: true })).length]
    const broken = Readable.from((async function* () {
      yield bytes
      throw new Error('the caller hung up')
    })())
    await expect(blobs.put(broken, 1_000_000)).rejects.toThrow('hung up')
    expect([objects.size, (await readdir(folder, { recursive: true })).length]).toEqual(before)
  })
})

test('a store that refuses the signature is told apart from one that has no such blob', async () => {
  const blobs = await bucketBlobs({ endpoint: `http://127.0.0.1:${(store.address() as AddressInfo).port}`, bucket: 'media', ...keys, secretAccessKey: 'wrong' })
  await expect(blobs.size('x')).rejects.toThrow('403')
  expect(refused.length).toBeGreaterThan(0)
})
