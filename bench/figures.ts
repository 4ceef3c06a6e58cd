import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { blindLeaf, frontier } from '@qorgan/ledger'
import { verify } from '@qorgan/ledger/figures'
import { digestLeaves, packedLeaves, readPacked } from '@qorgan/ledger/packed'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { exportLedger } from '../cli/transparency-export.ts'
import { answered, evidenceFrom, openLedger } from '../cli/transparency-source.ts'
import { cells, name as log } from '../cli/scenarios/kazakhstan-2023-2024.ts'
import { readConfig } from '../server/src/kernel/config.ts'
import { type House, openCtx } from '../server/src/kernel/house.ts'
import { openHouse, root } from '../server/src/open-house.ts'
import { loadSampleLog, native, publishMonth } from '../server/src/rooms/transparency/index.ts'
import { openEdge } from '../server/src/serve.ts'
import type { Row } from './main.ts'

export const name = 'figures'

const rounds = 5
const month = '2024-05'

/** The scenario at its full size: loaded, asked, published, exported and verified, PostgreSQL on the same cores. */
export async function run(): Promise<Row[]> {
  const place = await mkdtemp(join(tmpdir(), 'qorgan-figures-'))
  try {
    const opened = await openHouse(readConfig({ QORGAN_DATA: place, QORGAN_ROLES: 'api', QORGAN_LOG: 'error' }, root))
    const app = await openEdge(opened.house)
    try {
      return [...(await load(opened.house)), ...(await ask(app)), ...(await publish(opened.house)), ...(await check(app, join(place, 'ledger')))]
    } finally {
      await app.close()
      await opened.close()
    }
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

const ctxOf = (house: House) => openCtx(house, { kind: 'timer', job: 'bench' })
const machine = () => `${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}`
const within = (what: string, value: number, unit: string, goal: number, n: number, notes: string): Row => ({ name: what, value, unit, peer: 'goal', peerValue: goal, ratio: goal / value, n, notes: `${notes}; ${machine()}` })

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const begun = performance.now()
  return [await work(), (performance.now() - begun) / 1_000]
}

async function load(house: House): Promise<Row[]> {
  const [loaded, seconds] = await timed(() => loadSampleLog(ctxOf(house), log, cells()))
  return [within('scenario loaded', seconds, 's', 300, loaded!.entries, 'entries, leaves, tiles, counts and publications')]
}

/** Spans of every length, each asked for the first time and again, over HTTP. */
async function ask(app: FastifyInstance): Promise<Row[]> {
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const paths = Array.from({ length: 12 }, (_, at) => `country=KZ&synthetic=true&from=2023-${String(at + 1).padStart(2, '0')}&to=2024-08`)
    .flatMap((span) => ['figures', 'measures', 'months', 'figures.csv', 'measures.csv', 'breakdown', 'breakdown.csv'].map((kind) => `/v1/transparency/${kind}?${span}${kind.startsWith('breakdown') ? '&by=policy' : ''}`))
  const took: number[][] = []
  for (let round = 0; round <= rounds; round += 1) {
    const times: number[] = []
    for (const path of paths) times.push((await timed(async () => (await fetch(`${url}${path}`)).arrayBuffer()))[1] * 1_000)
    took.push(times)
  }
  const [first = [], ...again] = took
  const p99 = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)]!
  return [
    within('figures answered again, p99', p99(again.flat()), 'ms', 50, again.flat().length, 'one reader over HTTP; kept for each size of the log'),
    within('figures answered for the first time, p99', p99(first), 'ms', 50, first.length, 'one reader over HTTP, nothing kept'),
  ]
}

/** A month is published as if it had not been: the one that loading made is taken away first. */
async function publish(house: House): Promise<Row[]> {
  const { kysely } = house.database
  await sql`alter table transparency.publication disable trigger user`.execute(kysely)
  await sql`delete from transparency.publication where log = ${log} and month = ${month}`.execute(kysely)
  await sql`alter table transparency.publication enable trigger user`.execute(kysely)
  const [{ opened } = { opened: [] }, seconds] = await timed(async () => (await publishMonth(ctxOf(house), log, month)) ?? undefined)
  return [within('a month published', seconds, 's', 60, opened.reduce((sum, { n }) => sum + n, 0), `${month}: its entries counted, groups opened, figures stated`)]
}

async function check(app: FastifyInstance, folder: string): Promise<Row[]> {
  const [{ leaves }, exporting] = await timed(() => exportLedger({ get: (file) => answered(app.inject({ url: `/v1/transparency/logs/${log}/${file}` })) }, folder))
  const files = await openLedger({ dir: folder, log })
  const evidence = await evidenceFrom(files, null)
  const [verdict, seconds] = await timed(() => verify(evidence, native))
  await evidence.close()
  if (verdict.differences.length > 0) throw new Error(JSON.stringify(verdict.differences))
  const file = (await files.get('leaves/000'))!
  const [, words] = await timed(async () => digestLeaves(file, { sizes: [], cuts: [] }))
  const [, plain] = await timed(async () => plainly(file))
  return [
    { ...within('ledger exported', exporting, 's', 600, leaves, 'all tiles and leaves written as files'), peer: null, peerValue: null, ratio: null },
    within('all leaves verified', seconds, 's', 30, leaves, 'from a folder: every leaf hashed, the tree built, every figure counted again'),
    { name: 'leaves hashed on one thread', value: packedLeaves / words, unit: '1/s', peer: 'a call of SHA-256 for each message', peerValue: packedLeaves / plain, ratio: plain / words, n: packedLeaves, notes: `one file; ${machine()}` },
  ]
}

/** The same leaves through the package's plain functions and Node's own SHA-256. */
function plainly(file: Uint8Array): Uint8Array {
  const { count, groups, numbers, values } = readPacked(file)!
  const tree = frontier(native)
  for (let at = 0; at < count; at += 1) {
    const levels = groups[numbers[at * 2]! * 256 + numbers[at * 2 + 1]! - 1]
    const value = values.subarray(at * 32, at * 32 + 32)
    tree.add(levels ? blindLeaf({ levels, behind: value }, native) : value)
  }
  return tree.root()
}
