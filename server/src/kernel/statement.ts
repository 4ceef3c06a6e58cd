import type { Compilable, CompiledQuery } from 'kysely'
import type { Read } from './database.ts'

class Place {
  readonly name: PropertyKey
  constructor(name: PropertyKey) {
    this.name = name
  }
}

const camel = (column: string): string => column.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/**
 * A statement that is written once and then run with other values: building and renaming it anew costs several times
 * what sending it does. `write` gets a placeholder for each value, which must stand where a value stands; lists go
 * in as `= any(…)`.
 */
export function prepared<Values extends Record<string, unknown>, Row = never>(write: (db: Read, value: <K extends keyof Values>(name: K) => Values[K]) => Compilable<Row>): (db: Read, values: Values) => CompiledQuery<Row> {
  let compiled: CompiledQuery<Row> | null = null
  return (db, values) => {
    compiled ??= write(db, (name) => new Place(name) as never).compile()
    return { ...compiled, parameters: compiled.parameters.map((each) => (each instanceof Place ? values[each.name as keyof Values] : each)) }
  }
}

/** The same for reading: runs it, and gives rows with the names of Kysely. */
export function statement<Values extends Record<string, unknown>, Row>(write: Parameters<typeof prepared<Values, Row>>[0]): (db: Read, values: Values) => Promise<Row[]> {
  const query = prepared(write)
  let names: [string, string][] | null = null
  return async (db, values) => {
    const { rows } = await db.getExecutor().withoutPlugins().executeQuery<Record<string, unknown>>(query(db, values))
    if (rows.length === 0) return []
    const columns = (names ??= Object.keys(rows[0]!).map((column) => [column, camel(column)]))
    return rows.map((row) => Object.fromEntries(columns.map(([column, name]) => [name, row[column]])) as Row)
  }
}
