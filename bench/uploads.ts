import { readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixture, openHost, until } from '../tests/kit/host.ts'
import { startQorgan } from '../tests/kit/running.ts'
import type { Row } from './main.ts'

export const name = 'uploads'

type Video = { state: string; media: { durationSeconds: number | null } }

/** From the first byte of each sample video to the moment at which it is no longer in progress, one after the other. */
export async function run(): Promise<Row[]> {
  const folder = process.env.BENCH_VIDEOS ?? fixture('.')
  const place = await mkdtemp(join(tmpdir(), 'qorgan-bench-uploads-'))
  const running = await startQorgan(join(place, 'data'), { env: { QORGAN_LOG: 'error', ...(process.env.QORGAN_FFMPEG && { QORGAN_FFMPEG: process.env.QORGAN_FFMPEG }) } })
  try {
    const host = openHost(running.url, running.firstRun().apiKey)
    const accountId = await host.account('bench.uploads', '1990-01-01')
    const rows: Row[] = []
    for (const file of readdirSync(folder).filter((each) => each.endsWith('.mp4')).toSorted()) {
      const begun = performance.now()
      const { status, body: { id } } = await host.upload(accountId, join(folder, file), 'Sample')
      if (status !== 202) throw new Error(`${file} was answered ${status}`)
      const { body } = await until(() => host.call<Video>('GET', `/v1/videos/${id}`), ({ body: { state } }) => state !== 'processing', 300)
      const seconds = (performance.now() - begun) / 1_000
      const length = body.media.durationSeconds
      rows.push({ name: `upload to verdict, ${file}`, value: seconds, unit: 's', peer: length === null ? null : 'running time', peerValue: length, ratio: length === null ? null : length / seconds, n: 1, notes: `${body.state}; ${process.env.QORGAN_FFMPEG ?? 'WebAssembly'}; load average ${loadavg()[0]!.toFixed(1)}` })
    }
    return rows
  } finally {
    await running.stop()
    await rm(place, { recursive: true, force: true })
  }
}
