import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fixture, type Host, openHost, until } from '../kit/host.ts'
import { type ObjectStore, openObjectStore, storeKeys } from '../kit/object-store.ts'
import { type Running, startQorgan } from '../kit/running.ts'

type Video = { state: string; media: { poster: string | null; play: string | null } }

let place: string
let store: ObjectStore
let running: Running
let host: Host

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'qorgan-s3-'))
  store = await openObjectStore()
  const env = { S3_ENDPOINT: store.endpoint, S3_BUCKET: 'media', S3_REGION: storeKeys.region, S3_ACCESS_KEY_ID: storeKeys.accessKeyId, S3_SECRET_ACCESS_KEY: storeKeys.secretAccessKey }
  running = await startQorgan(join(place, 'data'), { env })
  host = openHost(running.url, running.firstRun().apiKey)
})
afterAll(async () => {
  await running.stop()
  await store.close()
  await rm(place, { recursive: true, force: true })
})

test('with an S3-compatible store a video is taken, prepared, played in parts and withdrawn, and nothing of it lies in the data folder', async () => {
  const author = await host.account('bucket.author', '1990-05-17')
  const sent = await host.upload(author, fixture('bbb-vertical-270x480-5s.mp4'), 'Sample')
  expect(sent.status).toBe(202)
  const { body } = await until(() => host.call<Video>('GET', `/v1/videos/${sent.body.id}`), (answer) => answer.body.state !== 'processing')
  expect(body.state).toBe('visible')
  expect([...store.objects.keys()].every((name) => name.startsWith('/media/'))).toBe(true)
  const poster = await fetch(body.media.poster!)
  expect([poster.status, poster.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
  expect([...store.objects.values()].some((held) => held.equals(Buffer.alloc(0)))).toBe(false)
  const whole = Buffer.from(await (await fetch(body.media.play!)).arrayBuffer())
  expect([...store.objects.values()].some((held) => held.equals(whole))).toBe(true)
  const part = await fetch(body.media.play!, { headers: { range: 'bytes=100-199' } })
  expect([part.status, Buffer.from(await part.arrayBuffer()).equals(whole.subarray(100, 200))]).toEqual([206, true])
  expect(await readdir(join(place, 'data'))).not.toContain('blobs')
  expect((await host.call('DELETE', `/v1/videos/${sent.body.id}`)).status).toBe(202)
  expect((await fetch(body.media.play!)).status).toBe(404)
  expect(store.refused).toEqual([])
})
