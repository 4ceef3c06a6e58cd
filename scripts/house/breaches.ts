import { type Import, importsOf, type Source } from './imports.ts'
import { rooms } from './storeys.ts'

export type Breach = { path: string; line: number; message: string }

const roomOf = (path: string) => /^server\/src\/rooms\/([^/]+)\//.exec(path)?.[1] ?? null
const isTest = (path: string) => path.endsWith('.test.ts') || path.endsWith('.test.tsx') || path.startsWith('tests/')
const within = (path: string, ...folders: string[]) => folders.some((folder) => path.startsWith(`${folder}/`))

/** Everything in these sources that breaks the house: doors, storeys, SQL outside stores, the environment, sizes. */
export function breachesOf(sources: readonly Source[]): Breach[] {
  return sources.flatMap((source) => {
    const structure = isTest(source.path) ? [] : [...importsOf(source).flatMap(importBreach), ...sqlBreaches(source), ...environmentBreaches(source)]
    return [...structure, ...sizeBreaches(source)]
  })
}

function importBreach(each: Import): Breach[] {
  const message = why(each)
  return message === null ? [] : [{ path: each.from, line: each.line, message }]
}

function why({ from, to }: Import): string | null {
  const target = roomOf(to)
  const own = roomOf(from)
  // Benchmarks and the soak drive a real Qorgan as the tests do; nothing of theirs is shipped.
  if (within(from, 'bench', 'scripts') && to.startsWith('tests/kit/')) return null
  if (to.startsWith('tests/') || to.includes('.test.')) return `product code imports test code: ${to}`
  if (within(from, 'packages')) return to.startsWith('server/') || to.startsWith('web/') || to.startsWith('clips/') ? `a package knows nothing of the product: ${to}` : null
  if (within(from, 'clips')) return to.startsWith('server/') ? `Clips uses the SDK only: ${to}` : null
  if (within(from, 'web')) return to.startsWith('server/') && !to.endsWith('/moves.ts') ? `the web may import a room's moves.ts and nothing else of the server: ${to}` : null
  if (within(from, 'server/src/kernel')) return to.startsWith('server/src/') && !to.startsWith('server/src/kernel/') ? `the kernel stands on the ground: ${to}` : null
  if (own !== null) return roomBreach(from, own, to, target)
  if (target === null) return null
  const isDoor = to === `server/src/rooms/${target}/index.ts`
  if (within(from, 'server/src/edge') && (isDoor || to === `server/src/rooms/${target}/http.ts`)) return null
  return isDoor ? null : `enters ${target} by the back: use its index.ts`
}

function roomBreach(_from: string, own: string, to: string, target: string | null): string | null {
  const me = rooms[own]
  if (!me) return `the room ${own} has no storey in scripts/house/storeys.ts`
  if (to.startsWith('server/src/') && target === null) {
    const allowed = to.startsWith('server/src/kernel/') || to === 'server/src/edge/route.ts'
    return allowed ? null : `a room may use the kernel and edge/route.ts only: ${to}`
  }
  if (target === null || target === own) return null
  const other = rooms[target]
  if (!other) return `the room ${target} has no storey in scripts/house/storeys.ts`
  if (other.storey > me.storey) return `${own} (storey ${me.storey}) calls up to ${target} (storey ${other.storey})`
  if (other.storey === me.storey) return `${own} calls sideways to ${target} (both on storey ${me.storey})`
  if (to !== `server/src/rooms/${target}/index.ts`) return `enters ${target} by the back: use its index.ts`
  return me.calls.includes(target) ? null : `${own} does not name ${target} among the rooms it calls`
}

const sqlPattern = /\bsql(?:<[^`]*>)?`|\bsql\.raw\(|\.(?:selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(|from 'kysely'|from 'pg'/

function sqlBreaches({ path, text }: Source): Breach[] {
  const mayHold = path.endsWith('/store.ts') || /\/store-[a-z-]+\.ts$/.test(path) || !within(path, 'server/src') || within(path, 'server/src/kernel')
  if (mayHold) return []
  return linesWith(text, sqlPattern).map((line) => ({ path, line, message: 'SQL outside a store' }))
}

function environmentBreaches({ path, text }: Source): Breach[] {
  const mayRead = !within(path, 'server/src') || path === 'server/src/main.ts' || path === 'server/src/kernel/embedded.ts'
  return mayRead ? [] : linesWith(text, /\bprocess\.env\b/).map((line) => ({ path, line, message: 'reads the environment outside main.ts' }))
}

const largest = 400

function sizeBreaches({ path, text }: Source): Breach[] {
  const lines = text.split('\n').length - 1
  return lines > largest && !path.includes('generated') ? [{ path, line: largest, message: `${lines} lines; ${largest} is the most` }] : []
}

function linesWith(text: string, pattern: RegExp): number[] {
  return text.split('\n').flatMap((line, index) => (pattern.test(line) && !/^\s*(?:\/\/|\*|\/\*)/.test(line) ? [index + 1] : []))
}
