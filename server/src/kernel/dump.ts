import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import copy from 'pg-copy-streams'

export type DumpedTable = { table: string; columns: string[]; rows: number }

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`
const spelled = (table: string) => table.split('.').map(quote).join('.')

/** Our tables, each after those it refers to, with the columns that are stored rather than computed. */
async function tables(client: pg.ClientBase): Promise<{ table: string; columns: string[] }[]> {
  const { rows } = await client.query<{ table: string; columns: string[]; needs: string[] }>(`
    select n.nspname || '.' || c.relname as table,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
      array(select distinct rn.nspname || '.' || r.relname from pg_constraint k join pg_class r on r.oid = k.confrelid join pg_namespace rn on rn.oid = r.relnamespace
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and n.nspname not in ('pg_catalog', 'information_schema', 'pgboss', 'public') and n.nspname not like 'pg_%'
      and obj_description(c.oid, 'pg_class') is distinct from 'left out of backups'
    order by 1`)
  const ordered: { table: string; columns: string[] }[] = []
  const placed = new Set<string>()
  while (ordered.length < rows.length) {
    const next = rows.filter((row) => !placed.has(row.table) && row.needs.every((need) => placed.has(need)))
    if (next.length === 0) throw new Error('tables refer to each other in a circle')
    for (const { table, columns } of next) {
      placed.add(table)
      ordered.push({ table, columns })
    }
  }
  return ordered
}

/** Writes every table as a COPY file, all of one snapshot. `client` must be in a repeatable-read transaction. */
export async function dumpTables(client: pg.ClientBase, dir: string): Promise<DumpedTable[]> {
  await mkdir(dir, { recursive: true, mode: 0o700 })
  const dumped: DumpedTable[] = []
  for (const { table, columns } of await tables(client)) {
    const stream = client.query(copy.to(`copy ${spelled(table)} (${columns.map(quote).join(', ')}) to stdout`))
    await pipeline(stream, createWriteStream(join(dir, `${table}.copy`), { mode: 0o600, flush: true }))
    dumped.push({ table, columns, rows: stream.rowCount ?? 0 })
  }
  return dumped
}

/** Loads COPY files into tables that the same migrations have made; refuses a table that is not empty. */
export async function loadTables(client: pg.ClientBase, dir: string, dumped: readonly DumpedTable[]): Promise<void> {
  const known = new Map((await tables(client)).map(({ table }, index) => [table, index]))
  const unknown = dumped.find(({ table }) => !known.has(table))
  if (unknown) throw new Error(`The backup holds the table ${unknown.table}, which this version does not know`)
  const ordered = dumped.toSorted((a, b) => known.get(a.table)! - known.get(b.table)!).filter(({ table }) => !table.startsWith('kernel.migration'))
  for (const { table, columns, rows } of ordered) {
    const { rows: [found] } = await client.query<{ filled: boolean }>(`select exists (select from ${spelled(table)}) as filled`)
    if (found?.filled) throw new Error(`${table} is not empty; restore into a new data folder or an empty database`)
    const stream = client.query(copy.from(`copy ${spelled(table)} (${columns.map(quote).join(', ')}) from stdin`))
    await pipeline(createReadStream(join(dir, `${table}.copy`)), stream)
    if (stream.rowCount !== rows) throw new Error(`${table} has ${stream.rowCount} rows where the backup names ${rows}`)
  }
}
