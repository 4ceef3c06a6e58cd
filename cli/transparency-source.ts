import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Evidence } from '@qorgan/ledger/figures'
import { tileWidth } from '@qorgan/ledger'
import { packedLeaves, tilePath } from '@qorgan/ledger/packed'
import { readConfig } from '../server/src/kernel/config.ts'
import { openHouse, type OpenHouse, root } from '../server/src/open-house.ts'
import { openEdge } from '../server/src/serve.ts'
import { openDigests } from './digest-pool.ts'

/** A ledger's files by their names: `checkpoint`, `keys.json`, `publications.json`, `tile/…`, `leaves/…`; null for one that is not there. */
export type LedgerFiles = { get(name: string): Promise<Uint8Array | null>; house: OpenHouse | null; close(): Promise<void> }

/** Where a ledger is read: a folder that was exported, another installation, or this one's own state. */
export async function openLedger({ dir, url, log }: { dir?: string | undefined; url?: string | undefined; log: string }): Promise<LedgerFiles> {
  const prefix = `/v1/transparency/logs/${encodeURIComponent(log)}`
  if (dir !== undefined) return { get: (name) => readFile(join(callerPath(dir), name)).catch(() => null), house: null, close: async () => {} }
  if (url !== undefined) return { get: (name) => fetched(new URL(`${prefix}/${name}`, url)), house: null, close: async () => {} }
  const house = await openHouse({ ...readConfig(process.env, root), roles: new Set<never>(), logLevel: 'error' as const }, { visiting: true })
  const app = await openEdge(house.house)
  return {
    get: (name) => answered(app.inject({ url: `${prefix}/${name}` })),
    house,
    async close() {
      await app.close()
      await house.close()
    },
  }
}

type Answered = { statusCode: number; rawPayload: Buffer; body: string }

/** What an app answers, null where it says that nothing is there. */
export async function answered(answer: PromiseLike<Answered>): Promise<Uint8Array | null> {
  const { statusCode, rawPayload, body } = await answer
  if (statusCode === 404) return null
  if (statusCode !== 200) throw new Error(`the ledger answered ${statusCode}: ${body}`)
  return rawPayload
}

async function fetched(address: URL): Promise<Uint8Array | null> {
  const answer = await fetch(address).catch(() => { throw new Error(`Nothing answers at ${address.origin}; start Qorgan there, or give --url another address`) })
  if (answer.status === 404) return null
  if (!answer.ok) throw new Error(`${address.href} answered ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

export const callerPath = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path)

/** Everything that a verification looks at. Leaves are hashed on every core. */
export async function evidenceFrom({ get }: Pick<LedgerFiles, 'get'>, kept: string | null): Promise<Evidence & { close(): Promise<void> }> {
  const text = async (name: string): Promise<string> => {
    const bytes = await get(name)
    if (!bytes) throw new Error(`There is no ${name} here; is it the folder of a ledger, or the name of a log?`)
    return new TextDecoder().decode(bytes)
  }
  const checkpoint = await text('checkpoint')
  const [keys, publications] = [JSON.parse(await text('keys.json')), JSON.parse(await text('publications.json'))] as [{ items: Evidence['keys'] }, { items: Evidence['publications'] }]
  const size = Number(checkpoint.split('\n')[1]) || 0
  const widthOf = (index: number) => Math.min(packedLeaves, size - index * packedLeaves)
  const digests = openDigests(size > packedLeaves)
  return {
    checkpoint, kept, keys: keys.items, publications: publications.items, ahead: digests.ahead,
    async digest(index, asked) {
      const file = await get(`leaves/${tilePath(index, widthOf(index), packedLeaves)}`)
      return file && digests.digest(file, asked)
    },
    tile: (level, index, width) => get(`tile/${level}/${tilePath(index, width, tileWidth)}`),
    close: () => digests.close(),
  }
}
