import pg from 'pg'
import type { DatabaseTarget } from './database.ts'
import type { Ctx } from './house.ts'
import type { Logger } from './log.ts'

/** The longest that another process may act on what has changed. Milliseconds. */
const longestTrustMs = 500
const mostEntries = 20_000
const channel = 'qorgan_forget'

type Held = { entries: Map<string, unknown>; forgotten: number }

/**
 * What this process remembers of rows that change seldom. Triggers on those tables tell at commit what to forget.
 * PostgreSQL hands a listener everything committed before it answers it, so an answer to a question asked now
 * proves that nothing remembered is older than now. Memory is used for half a second after such a proof, and after a
 * change of this process only with a new one. Without a connection nothing is remembered.
 */
export type Memory = {
  /** Whether what is remembered may be used; false sends the reader to the tables. */
  confirm(): Promise<boolean>
  /** This process has committed something: what it tells must arrive before memory is used again. */
  committed(): void
  held(name: string): Held
  close(): Promise<void>
}

export async function openMemory(target: DatabaseTarget, log: Logger): Promise<Memory> {
  const names = new Map<string, Held>()
  const held = (name: string): Held => {
    const known = names.get(name) ?? { entries: new Map<string, unknown>(), forgotten: 0 }
    names.set(name, known)
    return known
  }
  let listener: pg.Client | null = null
  let closed = false
  let [commits, provenCommits, provenAt] = [0, -1, -Infinity]
  let proof: Promise<void> | null = null

  const forget = (message: string | undefined): void => {
    const [name = '', key = ''] = (message ?? '').split(' ')
    const memory = held(name)
    memory.forgotten += 1
    if (key === '') memory.entries.clear()
    else memory.entries.delete(key)
  }
  const lose = (client: pg.Client): void => {
    if (listener !== client) return
    listener = null
    for (const name of names.keys()) forget(name)
    if (!closed) setTimeout(() => void listen().catch(() => {}), 1_000).unref()
  }
  const listen = async (): Promise<void> => {
    const client = new pg.Client({ ...target, application_name: 'qorgan-memory', keepAlive: true })
    const ended = (error?: Error): void => {
      if (listener === client && !closed) log.warn({ error: error?.message }, 'what changes elsewhere is not heard, so nothing is remembered')
      lose(client)
    }
    client.on('error', ended).on('end', () => { ended() }).on('notification', ({ payload }) => { forget(payload) })
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
      for (const name of names.keys()) forget(name)
      if (closed) await client.end()
      else listener = client
    } catch (error) {
      void client.end().catch(() => {})
      if (!closed) setTimeout(() => void listen().catch(() => {}), 1_000).unref()
      throw error
    }
  }
  const prove = (client: pg.Client): Promise<void> => {
    const [asOf, at] = [commits, performance.now()]
    return client.query('select 1').then(() => { [provenCommits, provenAt] = [asOf, at] }, () => { lose(client) }).finally(() => { proof = null })
  }
  await listen()
  return {
    held,
    committed: () => { commits += 1 },
    async confirm() {
      const [wanted, now] = [commits, performance.now()]
      while (listener && (provenCommits < wanted || provenAt < now - longestTrustMs)) await (proof ??= prove(listener))
      return listener !== null
    },
    async close() {
      closed = true
      const client = listener
      listener = null
      await client?.end().catch(() => {})
    },
  }
}

/**
 * Values by id that are read once and then remembered until their rows change. `name` is the one that the triggers
 * tell. Inside a transaction the tables are read, so that it sees its own writes; ids that `load` does not find are
 * not remembered. Values are shared: nobody may change them.
 */
export function remembered<V>(name: string, load: (ctx: Ctx, ids: readonly string[]) => Promise<Map<string, V>>, isFresh: (ctx: Ctx, value: V) => boolean = () => true): (ctx: Ctx, ids: readonly string[]) => Promise<Map<string, V>> {
  return async (ctx, ids) => {
    if (ctx.tx || !ctx.remembers || !(await ctx.house.memory.confirm())) return load(ctx, ids)
    const memory = ctx.house.memory.held(name)
    const found = new Map<string, V>()
    for (const id of ids) {
      const value = memory.entries.get(id) as V | undefined
      if (value !== undefined && isFresh(ctx, value)) found.set(id, value)
    }
    const missing = ids.filter((id) => !found.has(id))
    if (missing.length === 0) return found
    const before = memory.forgotten
    for (const [id, value] of await load(ctx, missing)) {
      found.set(id, value)
      // Something was forgotten while this was read: it may be older than that.
      if (memory.forgotten !== before) continue
      if (memory.entries.size >= mostEntries) memory.entries.delete(memory.entries.keys().next().value!)
      memory.entries.set(id, value)
    }
    return found
  }
}
