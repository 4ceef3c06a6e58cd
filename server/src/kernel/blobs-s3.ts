import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { AwsClient } from 'aws4fetch'
import { type Blobs, measured, newBlobKey } from './blobs.ts'
import type { Config } from './config.ts'

/**
 * Blobs in a bucket of an S3-compatible store, addressed by path. A stream is written to a temporary file first, because
 * the store wants its length and we want its hash before anything of it is kept.
 */
export async function bucketBlobs(s3: NonNullable<Config['s3']>): Promise<Blobs> {
  const client = new AwsClient({ accessKeyId: s3.accessKeyId, secretAccessKey: s3.secretAccessKey, region: s3.region, service: 's3', retries: 3 })
  const url = (key: string) => `${s3.endpoint.replace(/\/$/, '')}/${s3.bucket}/${key}`
  const spool = await mkdtemp(join(tmpdir(), 'qorgan-spool-'))

  async function ask(method: string, key: string, init: RequestInit & { duplex?: 'half' } = {}): Promise<Response> {
    const answer = await client.fetch(url(key), { method, ...init, headers: { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD', ...(init.headers as Record<string, string> | undefined) } })
    if (!answer.ok && answer.status !== 404) throw Object.assign(new Error(`the object store answered ${answer.status} to ${method}`), { code: 'ECONNREFUSED' })
    return answer
  }

  async function open(key: string, range?: { start: number; end: number }): Promise<Readable> {
    const answer = await ask('GET', key, range ? { headers: { range: `bytes=${range.start}-${range.end}` } } : {})
    if (answer.status === 404 || !answer.body) throw Object.assign(new Error('no such blob'), { code: 'ENOENT' })
    return Readable.fromWeb(answer.body as ReadableStream)
  }

  return {
    async put(stream, maxBytes) {
      const key = newBlobKey()
      await mkdir(spool, { recursive: true })
      const draft = join(spool, key)
      const meter = measured(maxBytes)
      try {
        await pipeline(stream, meter.through, createWriteStream(draft, { mode: 0o600 }))
        const result = meter.result()
        const body = Readable.toWeb(createReadStream(draft)) as unknown as BodyInit
        const answer = await ask('PUT', key, { body, duplex: 'half', headers: { 'content-length': String(result.bytes) } })
        if (!answer.ok) throw new Error(`the object store answered ${answer.status} to PUT`)
        return { key, ...result }
      } finally {
        await rm(draft, { force: true })
      }
    },
    read(key, range) {
      // Opened when it is read, so that a stream can be handed on at once as a file's would be.
      return Readable.from((async function* () { yield* await open(key, range) })())
    },
    readAll: async (key) => Buffer.concat(await (await open(key)).toArray() as Buffer[]),
    async size(key) {
      const answer = await ask('HEAD', key)
      return answer.ok ? Number(answer.headers.get('content-length')) : null
    },
    delete: async (key) => { await ask('DELETE', key) },
    async localPath(key) {
      const folder = await mkdtemp(join(tmpdir(), 'qorgan-blob-'))
      const path = join(folder, 'blob')
      await pipeline(await open(key), createWriteStream(path, { mode: 0o600 }))
      return { path, release: () => rm(folder, { recursive: true, force: true }) }
    },
  }
}
