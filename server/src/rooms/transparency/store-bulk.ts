import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

export type Copy = { write(text: string): Promise<void>; end(): Promise<void> }

/** COPY into a table of this room, with the connection's own pace. */
export function copyInto(client: pg.PoolClient, table: 'entry' | 'tile', columns: readonly string[]): Copy {
  const stream = client.query(copyFrom(`copy transparency.${table} (${columns.join(', ')}) from stdin`))
  const done = finished(stream)
  return {
    async write(text) {
      if (!stream.write(text)) await Promise.race([once(stream, 'drain'), done])
    },
    async end() {
      stream.end()
      await done
    },
  }
}

export const entryColumns = ['id', 'kind', 'at', 'month', 'country', 'language', 'subject_kind', 'policy', 'action', 'source', 'automated', 'proactive', 'before_publication', 'before_any_view', 'within_one_day', 'outcome', 'hours', 'decision_id', 'log', 'seq', 'blind'] as const
export const tileColumns = ['log', 'level', 'idx', 'hashes'] as const

const cellColumns = ['log', 'country', 'month', 'kind', 'subject_kind', 'before_publication', 'policy', 'action', 'outcome', 'source', 'automated', 'proactive', 'before_any_view', 'within_one_day', 'language', 'n']

/** One row of counts for each group of equal entries. */
export async function insertCells(client: pg.PoolClient, rows: readonly (readonly unknown[])[]): Promise<void> {
  for (const row of rows) await client.query(`insert into transparency.cell (${cellColumns.join(', ')}) values (${cellColumns.map((_, at) => `$${at + 1}`).join(', ')})`, [...row])
}

export const setSize = (client: pg.PoolClient, log: string, size: number) => client.query('update transparency.log set size = $2 where name = $1 and size = 0', [log, size])

/** Runs `work` on one connection and in one transaction, which need not be on disk before the answer. */
export async function inOneTransaction(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin; set local synchronous_commit = off')
    await work(client)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

/** Hours of invented events; cells that took equally long are one row. */
export async function insertPaces(client: pg.PoolClient, log: string, rows: readonly (readonly unknown[])[]): Promise<void> {
  for (const row of rows) await client.query(`insert into transparency.pace (log, country, month, measure, centihours, n) values ($1, $2, $3, $4, $5, $6) on conflict (log, country, month, measure, centihours) do update set n = transparency.pace.n + excluded.n`, [log, ...row.slice(1)])
}
