import { type Difference, type Evidence, verify } from '@qorgan/ledger/figures'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../server/src/kernel/config.ts'
import { openCtx } from '../server/src/kernel/house.ts'
import { openHouse, root } from '../server/src/open-house.ts'
import { openEdge } from '../server/src/serve.ts'
import { auditFigures, native } from '../server/src/rooms/transparency/index.ts'
import type { Out } from './commands.ts'

type Get = (path: string) => Promise<string>
/** Where the ledger is read; `audit` is what only the installation itself can look at. */
type Source = { get: Get; audit: (log: string) => Promise<Difference[]>; close: () => Promise<void> }
const page = 1_000

/**
 * `qorgan transparency verify [--url U] [--log NAME] [--checkpoint FILE]`: recounts every published figure from the
 * leaves and checks root, signature and, against a checkpoint that the reader kept, that history was not rewritten.
 * Without a URL it reads this installation's own state.
 */
export async function verifyTransparency(argv: string[], out: Out): Promise<void> {
  const { values } = parseArgs({ args: argv, options: { url: { type: 'string' }, log: { type: 'string', default: 'own' }, checkpoint: { type: 'string' } } })
  const kept = values.checkpoint === undefined ? null : await readFile(resolve(process.env.INIT_CWD ?? process.cwd(), values.checkpoint), 'utf8')
  const source = values.url === undefined ? await openHere() : openThere(values.url)
  try {
    const { leaves, checkpoint, differences: found } = await verify(await evidenceFrom(source.get, values.log, kept), native)
    const differences = [...found, ...(await source.audit(values.log))]
    out({ figures: differences.length === 0 ? 'ok' : 'differ', checkpoint, leaves, ...(differences.length > 0 ? { differences } : {}), log: values.log })
    if (differences.length > 0) process.exitCode = 1
  } finally {
    await source.close()
  }
}

export async function evidenceFrom(get: Get, log: string, kept: string | null): Promise<Evidence> {
  const query = `log=${encodeURIComponent(log)}`
  const checkpoint = await get(`/v1/transparency/checkpoint?${query}`)
  const keys = JSON.parse(await get(`/v1/transparency/keys?${query}`)) as { items: Evidence['keys'] }
  const publications = JSON.parse(await get(`/v1/transparency/publications?${query}`)) as { items: Evidence['publications'] }
  const size = Number(checkpoint.split('\n')[1])
  return { checkpoint, kept, keys: keys.items, publications: publications.items, leaves: leavesFrom(get, query, size) }
}

async function* leavesFrom(get: Get, query: string, size: number): Evidence['leaves'] {
  for (let cursor: string | null = '0'; cursor !== null && Number(cursor) < size;) {
    const answer = JSON.parse(await get(`/v1/transparency/leaves?${query}&from=0&to=${size}&limit=${page}&cursor=${cursor}`)) as { items: (Evidence['leaves'] extends AsyncIterable<infer L> ? L : never)[]; nextCursor: string | null }
    yield* answer.items
    cursor = answer.nextCursor
  }
}

function openThere(url: string): Source {
  return {
    async get(path) {
      const answer = await fetch(new URL(path, url))
      if (!answer.ok) throw new Error(`${url} answered ${answer.status} to ${path}`)
      return answer.text()
    },
    audit: async () => [],
    close: async () => {},
  }
}

async function openHere(): Promise<Source> {
  const config = { ...readConfig(process.env, root), roles: new Set<never>(), logLevel: 'error' as const }
  const opened = await openHouse(config, { visiting: true })
  const app = await openEdge(opened.house)
  return {
    async get(path) {
      const answer = await app.inject({ url: path })
      if (answer.statusCode !== 200) throw new Error(`the ledger answered ${answer.statusCode} to ${path}: ${answer.body}`)
      return answer.body
    },
    audit: (log) => auditFigures(openCtx(opened.house, { kind: 'timer', job: 'verify' }), log),
    async close() {
      await app.close()
      await opened.close()
    },
  }
}
