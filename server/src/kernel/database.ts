import { createHash } from 'node:crypto'
import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import type { Ctx } from './house.ts'
import type { DB } from './schema.generated.ts'

export type { CompiledQuery } from 'kysely'
export type { DB }
/** One connection, for what only its store does with it. */
export type Connection = pg.PoolClient
/** Reads only: no insert, update or delete can be written with it. */
export type Read = Pick<Kysely<DB>, 'selectFrom' | 'with' | 'withRecursive' | 'fn' | 'dynamic' | 'getExecutor'>
/** Writes; handed out by `change` alone. */
export type Tx = Transaction<DB> & { readonly ctx: Ctx }

export type Database = {
  read: Read
  kysely: Kysely<DB>
  pool: pg.Pool
  close(): Promise<void>
}

const int8 = 20
const date = 1082
const numeric = 1700

/** Dates stay 'YYYY-MM-DD' (a Date would move them by the zone); counts are numbers. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === int8 || oid === numeric) return Number
    if (oid === date) return (text: string) => text
    return pg.types.getTypeParser(oid, format as 'text')
  }) as pg.CustomTypesConfig['getTypeParser'],
}

const names = new Map<string, string>()

/** One short name per statement text, so that PostgreSQL parses and plans each statement once a connection. */
function statementName(text: string): string | undefined {
  const known = names.get(text)
  if (known) return known
  if (names.size >= 2_000) return undefined
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 24)
  names.set(text, name)
  return name
}

type Query = (...args: unknown[]) => unknown

/** Kysely calls query(text, values); those get a name, and everything else passes through unchanged. */
class NamedClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config)
    // A client that is lent out tells of a lost connection here too, where nobody listens; without a listener that ends
    // the process. Its borrower learns of it from the next query, and the pool throws the client away.
    this.on('error', () => {})
    const plain = this.query.bind(this) as Query
    const named: Query = (...args) => {
      const [text, values] = args
      const isPlain = typeof text === 'string' && Array.isArray(values) && values.length > 0 && args.length === 2
      return isPlain ? plain({ name: statementName(text), text, values }) : plain(...args)
    }
    this.query = named as typeof this.query
  }
}

export type DatabaseTarget = { connectionString: string } | { host: string; user: string; database: string }

export function openDatabase(target: DatabaseTarget, connections: number, onError: (error: Error) => void): Database {
  const pool = new pg.Pool({ ...target, max: connections, types, Client: NamedClient, application_name: 'qorgan', idleTimeoutMillis: 60_000, connectionTimeoutMillis: 10_000 })
  pool.on('error', onError)
  const kysely = new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  return { read: kysely, kysely, pool, close: () => kysely.destroy() }
}
