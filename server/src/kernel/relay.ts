import pg from 'pg'
import { sql } from 'kysely'
import type { DatabaseTarget, Read } from './database.ts'
import type { House } from './house.ts'
import type { MessageLog } from './message-log.ts'

type Row = { seq: string; id: string; name: string; at: Date; payload: unknown; about: string | null }

const batch = 200
const idleMilliseconds = 200
const longestPauseMilliseconds = 30_000

/**
 * Carries facts from the outbox to the message log: one process at a time, after their commit, at least once, and in
 * order for each thing that they are about. A place in the outbox is given up only when JetStream has acknowledged
 * the fact, so whatever is killed in between sends it again under the same id.
 */
export function startRelay(house: House, messages: MessageLog, target: DatabaseTarget): { stop(): Promise<void> } {
  let stopping = false
  let wake = (): void => {}
  let client: pg.Client | null = null
  const pause = (milliseconds: number) => new Promise<void>((done) => {
    wake = done
    setTimeout(done, milliseconds).unref()
  })

  /** The connection whose session holds the relay's lock; null while another process has it. */
  async function lockedClient(): Promise<pg.Client | null> {
    if (client) return client
    const fresh = new pg.Client({ ...target, application_name: 'qorgan-relay', keepAlive: true })
    fresh.on('error', () => { if (client === fresh) client = null })
    await fresh.connect()
    const { rows } = await fresh.query<{ mine: boolean }>("select pg_try_advisory_lock(hashtext('relay of facts')) as mine")
    if (rows[0]?.mine) return (client = fresh)
    await fresh.end()
    return null
  }

  const release = async (): Promise<void> => { await client?.end().catch(() => {}) }

  /** Whether there was anything to carry. */
  async function round(): Promise<boolean> {
    const held = await lockedClient()
    if (!held) return false
    const { rows } = await held.query<Row>(`
      select o.seq, f.id, f.name, f.at, f.payload, a.subject_kind || '/' || a.subject_id as about
      from kernel.outbox o join kernel.fact f on f.id = o.fact_id left join kernel.audit a on a.id = f.id order by o.seq limit ${batch}`)
    const carried: string[] = []
    const outcomes = await Promise.allSettled([...Map.groupBy(rows, ({ about, name }) => about ?? name).values()].map(async (facts) => {
      for (const { seq, id, name, at, payload, about } of facts) {
        await messages.append('facts', name, id, { id, name, at: at.toISOString(), payload }, about ?? undefined)
        carried.push(seq)
      }
    }))
    if (carried.length > 0) await held.query('delete from kernel.outbox where seq = any($1::bigint[])', [carried])
    const failed = outcomes.find((each) => each.status === 'rejected')
    if (failed) throw failed.reason
    return rows.length > 0
  }

  const loop = (async () => {
    for (let wait = idleMilliseconds; !stopping; await pause(wait)) {
      try {
        wait = (await round()) ? 0 : idleMilliseconds
      } catch (error) {
        wait = Math.min(longestPauseMilliseconds, Math.max(1_000, wait * 2))
        house.log.warn({ error, nextTryMilliseconds: wait }, 'facts wait in the outbox')
      }
    }
    await release()
  })()
  return {
    async stop() {
      stopping = true
      wake()
      await loop
    },
  }
}

/** What waits for the message log, for the operator. */
export async function waitingFacts(db: Read, now: Date): Promise<{ waiting: number; oldestSeconds: number | null }> {
  const { rows } = await sql<{ n: number; oldest: Date | null }>`select count(*) as n, min(f.at) as oldest from kernel.outbox o join kernel.fact f on f.id = o.fact_id`.execute(db)
  const oldest = rows[0]?.oldest
  return { waiting: rows[0]?.n ?? 0, oldestSeconds: oldest ? Math.max(0, Math.round((now.getTime() - oldest.getTime()) / 1_000)) : null }
}
