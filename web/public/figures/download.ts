import { tileWidth } from '@qorgan/ledger'
import type { Evidence } from '@qorgan/ledger/figures'
import { packedLeaves, tilePath } from '@qorgan/ledger/packed'
import type { Digests } from './digests.ts'

/** A ledger as it was fetched: nothing more is asked of the network to verify it. */
export type Held = { checkpoint: string; size: number; keys: Evidence['keys']; publications: Evidence['publications']; files: Blob[]; bytes: number; prefix: string }

export const prefixOf = (log: string): string => `/v1/transparency/logs/${encodeURIComponent(log)}`

async function fetched(address: string): Promise<Response> {
  // Never out of a cache: what is verified is what the ledger says now.
  const answer = await fetch(address, { cache: 'no-store' })
  if (!answer.ok) throw (await answer.json().catch(() => null)) ?? new Error(`${address}: ${answer.status}`)
  return answer
}

export async function download(log: string, onBytes: (bytes: number) => void): Promise<Held> {
  const prefix = prefixOf(log)
  const checkpoint = await (await fetched(`${prefix}/checkpoint`)).text()
  const [keys, publications] = (await Promise.all(['keys.json', 'publications.json'].map(async (name) => (await fetched(`${prefix}/${name}`)).json()))) as [{ items: Held['keys'] }, { items: Held['publications'] }]
  const size = Number(checkpoint.split('\n')[1])
  const files: Blob[] = []
  let bytes = 0
  for (let index = 0; index * packedLeaves < size; index += 1) {
    const file = await (await fetched(`${prefix}/leaves/${tilePath(index, Math.min(packedLeaves, size - index * packedLeaves), packedLeaves)}`)).blob()
    files.push(file)
    bytes += file.size
    onBytes(bytes)
  }
  return { checkpoint, size, keys: keys.items, publications: publications.items, files, bytes, prefix }
}

/** Roughly what a download takes: two bytes and a hash a leaf. */
export const bytesFor = (leaves: number): number => leaves * 34

export function evidenceOf({ files, prefix, ...held }: Held, kept: string | null, digests: Digests, onLeaves: (leaves: number) => void): Evidence {
  return {
    checkpoint: held.checkpoint, keys: held.keys, publications: held.publications, kept, ahead: digests.ahead, onLeaves,
    digest: async (index, asked) => (files[index] ? digests.digest(files[index], asked) : null),
    // Only to say where leaves differ; without a connection it is said that they do.
    tile: async (level, index, width) => fetch(`${prefix}/tile/${level}/${tilePath(index, width, tileWidth)}`).then(async (answer) => (answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null), () => null),
  }
}
