import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ENTRY_BYTES, HammingIndex, loadSnapshot, saveSnapshot } from '@qorgan/media-hash'
import { HashSource } from '../packages/media-hash/src/hamming-sample.ts'
import { bankBlocks, bruteForceOver, queriesFor } from './hamming-bank.ts'
import type { Row } from './main.ts'
import { buildReference } from './pdq-reference.ts'

export const name = 'hamming'

const RADIUS = 31
const BRUTE = 'brute force, WebAssembly i64.popcnt'

/** Exact search at radius 31 in 1 and 10 million hashes, beside brute force over the same bank in the same run. */
export async function run(): Promise<Row[]> {
  const rows: Row[] = []
  for (const hashes of [1_000_000, 10_000_000]) rows.push(...(await measure(hashes)))
  return rows
}

async function measure(hashes: number): Promise<Row[]> {
  const label = `${hashes / 1e6} M`
  const queries = queriesFor(hashes, 200)
  const started = performance.now()
  const index = new HammingIndex({ expected: hashes })
  for (const block of bankBlocks(hashes)) index.addEntries(block)
  const builtInSeconds = (performance.now() - started) / 1000

  const found = queries.map((query) => index.search(query, RADIUS).length)
  // the second and third round of a query read what the first left in the processor's caches: not ours to count
  const ours = times(queries, (query) => index.search(query, RADIUS), 1)
  const brute = await bruteForceOver(hashes)
  const sample = queries.slice(0, 80)
  const missed = sample.filter((query, i) => brute(query, RADIUS) !== found[i]).length
  if (missed > 0) throw new Error(`${missed} of ${sample.length} queries found other hashes than brute force`)
  const theirs = times(sample, (query) => brute(query, RADIUS))

  const hits = found.filter((count) => count > 0).length
  const shown = found.reduce((sum, count) => sum + count, 0)
  const row = (what: string, value: number, unit: string, peerValue: number, n: number, notes: string): Row => ({
    name: `hamming ${label} ${what}`, value, unit, peer: BRUTE, peerValue, ratio: value / peerValue, n, notes,
  })
  return [
    row('p50', ours.p50, 'ms', theirs.p50, queries.length, `radius ${RADIUS}, one thread; ${hits} queries with hits, ${shown} hits; same counts as brute force in ${sample.length}`),
    row('p95', ours.p95, 'ms', theirs.p95, queries.length, `bank of half single pictures, half video frames; built in ${builtInSeconds.toFixed(1)} s, generating included`),
    row('memory', index.bytes / hashes, 'bytes a hash', 32, hashes, 'records and directories; brute force keeps the hashes alone'),
    row('add then find', addThenFind(index), 'ms', theirs.p50, 1000, 'median from the call of add to the answer of a search that holds the new hash'),
    ...referenceRows(hashes, queries, ours.p50, shown),
    ...(await snapshotRows(index, label)),
  ]
}

/** The reference's own multi-index hashing on the same bank; it needs 20 s to build a million, so no more are tried. */
function referenceRows(hashes: number, queries: readonly Uint8Array[], value: number, hits: number): Row[] {
  const reference = hashes <= 1_000_000 ? buildReference('hamming-reference') : undefined
  if (!reference) return []
  const input = Buffer.concat([...Array.from(bankBlocks(hashes), hashesOf), ...queries])
  const answer = execFileSync(reference, [String(hashes), String(queries.length), String(RADIUS)], { input, encoding: 'utf8' })
  const [built = NaN, peerValue = NaN, theirHits] = answer.trim().split(' ').map(Number)
  if (theirHits !== hits) throw new Error(`the reference finds ${theirHits} hashes, we find ${hits}`)
  const notes = `built in ${built.toFixed(1)} s there; the same ${hits} hits`
  return [{ name: `hamming ${hashes / 1e6} M p50`, value, unit: 'ms', peer: 'reference C++ multi-index', peerValue, ratio: value / peerValue, n: queries.length, notes }]
}

/** The hashes of a block of entries, without their ids. */
function hashesOf(block: Uint8Array): Buffer {
  const hashes: Uint8Array[] = []
  for (let at = 0; at < block.length; at += ENTRY_BYTES) hashes.push(block.subarray(at + 4, at + ENTRY_BYTES))
  return Buffer.concat(hashes)
}

/** Each query's best of `rounds`, so that a machine busy with other things does not charge the longer call more. */
function times(queries: readonly Uint8Array[], search: (query: Uint8Array) => unknown, rounds = 3) {
  const spent = queries.map((query) => {
    let best = Infinity
    for (let round = 0; round < rounds; round++) {
      const start = performance.now()
      search(query)
      best = Math.min(best, performance.now() - start)
    }
    return best
  })
  const sorted = spent.toSorted((a, b) => a - b)
  return { p50: sorted[sorted.length >> 1]!, p95: sorted[Math.floor(sorted.length * 0.95)]! }
}

function addThenFind(index: HammingIndex): number {
  const source = new HashSource(99)
  const fresh = Array.from({ length: 1000 }, () => source.hash())
  let id = 4_000_000_000
  const { p50 } = times(fresh, (hash) => {
    index.add(++id, hash)
    if (!index.search(hash, RADIUS).some((match) => match.id === id)) throw new Error('a new hash was not found')
  }, 1)
  fresh.forEach((hash, i) => index.delete(4_000_000_001 + i, hash))
  return p50
}

async function snapshotRows(index: HammingIndex, label: string): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'hamming-bench-'))
  try {
    const path = join(folder, 'bank')
    const saving = performance.now()
    await saveSnapshot(index, path)
    const saved = (performance.now() - saving) / 1000
    const loading = performance.now()
    const loaded = await loadSnapshot(path)
    const load = (performance.now() - loading) / 1000
    const { size } = await stat(path)
    const row = (what: string, value: number, notes: string): Row => ({
      name: `hamming ${label} ${what}`, value, unit: 's', peer: null, peerValue: null, ratio: null, n: loaded.index.size, notes,
    })
    return [row('snapshot', saved, `${size} bytes, synced to disk`), row('reload', load, 'read, checked and linked')]
  } finally {
    await rm(folder, { recursive: true })
  }
}
