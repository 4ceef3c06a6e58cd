import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startQorgan } from '../tests/kit/running.ts'
import type { Row } from './main.ts'

export const name = 'start'

const warmRuns = 3
const idleSeconds = 20

/** From `npm start` to the first page, with no state and with one, and what all processes hold in memory afterwards. */
export async function run(): Promise<Row[]> {
  const place = await mkdtemp(join(tmpdir(), 'qorgan-bench-start-'))
  const data = join(place, 'data')
  try {
    const [cold, first] = await timed(data)
    await first.stop()
    const warm: number[] = []
    for (let n = 0; n < warmRuns; n += 1) {
      const [seconds, running] = await timed(data)
      warm.push(seconds)
      await running.stop()
    }
    const [, running] = await timed(data)
    await new Promise((done) => { setTimeout(done, idleSeconds * 1_000) })
    const held = memoryOf(family(running.process.pid!, data))
    await running.stop()
    const load = `load average ${loadavg()[0]!.toFixed(1)}`
    const middle = warm.toSorted((a, b) => a - b)[Math.floor(warmRuns / 2)]!
    return [
      { name: 'cold start to first page', value: cold, unit: 's', peer: null, peerValue: null, ratio: null, n: 1, notes: `empty folder; ${load}` },
      { name: 'warm start to first page', value: middle, unit: 's', peer: 'goal', peerValue: 5, ratio: 5 / middle, n: warmRuns, notes: `median; ${load}` },
      { name: 'memory of all processes, idle', value: held.total, unit: 'MB PSS', peer: 'goal', peerValue: 400, ratio: 400 / held.total, n: held.parts.length, notes: held.parts.join(', ') },
    ]
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

async function timed(data: string): Promise<[seconds: number, running: Awaited<ReturnType<typeof startQorgan>>]> {
  const begun = performance.now()
  const running = await startQorgan(data, { env: { QORGAN_LOG: 'error' } })
  await (await fetch(running.url)).text()
  return [(performance.now() - begun) / 1_000, running]
}

/** The launcher, everything it started, and the database, which lives in a session of its own. */
function family(launcher: number, data: string): number[] {
  const database = Number.parseInt(readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8'), 10)
  const parents = new Map(readdirSync('/proc').filter((pid) => /^\d+$/.test(pid)).flatMap((pid) => {
    try {
      return [[Number(pid), Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])] as const]
    } catch {
      return []
    }
  }))
  const found = [launcher, database]
  for (const parent of found) for (const [pid, ppid] of parents) if (ppid === parent && !found.includes(pid)) found.push(pid)
  return found
}

function memoryOf(pids: readonly number[]): { total: number; parts: string[] } {
  const byName = new Map<string, number>()
  for (const pid of pids) {
    const kilobytes = Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1])
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    const kind = command[1]?.endsWith('.ts') || command[1]?.endsWith('.mjs') ? command[1].split('/').slice(-3).join('/') : 'postgres'
    byName.set(kind, (byName.get(kind) ?? 0) + kilobytes / 1_024)
  }
  return { total: Math.round([...byName.values()].reduce((sum, each) => sum + each, 0)), parts: [...byName].map(([kind, megabytes]) => `${kind} ${megabytes.toFixed(0)} MB`) }
}
