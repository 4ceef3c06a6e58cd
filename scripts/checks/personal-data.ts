import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { repositoryPaths, root } from '../house/sources.ts'

const term = z.string().regex(/^(?:account|until-erased|P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?)?)$/, 'a term is "account", "until-erased" or an ISO 8601 duration')
const Column = z.union([z.literal('none'), z.strictObject({ purpose: z.string().min(3), term, hold: z.enum(['none', 'report', 'legal']) })])
const Declared = z.record(z.string(), z.record(z.string(), Column))
export type Register = z.infer<typeof Declared>

/** The register of personal data: the declarations of all rooms together. */
export function readRegister(): { register: Register; wrong: string[] } {
  const register: Register = {}
  const wrong: string[] = []
  for (const path of repositoryPaths().filter((each) => each.endsWith('/personal-data.yaml'))) {
    const parsed = Declared.safeParse(parse(readFileSync(join(root, path), 'utf8')))
    if (!parsed.success) {
      wrong.push(...parsed.error.issues.map((issue) => `${path}: ${issue.path.join('.')}: ${issue.message}`))
      continue
    }
    for (const [table, columns] of Object.entries(parsed.data)) {
      if (register[table]) wrong.push(`${path}: ${table} is declared twice`)
      register[table] = columns
    }
  }
  return { register, wrong }
}

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Tables and columns as the generated types know them, in the database's own spelling. */
export function columnsOf(generatedTypes: string): Record<string, string[]> {
  const shapes = new Map<string, string[]>()
  for (const [, name = '', body = ''] of generatedTypes.matchAll(/export interface (\w+) \{\n([^}]*)\}/g)) {
    shapes.set(name, [...body.matchAll(/^ {2}"?(\w+)"?\??:/gm)].map((match) => snake(match[1] ?? '')))
  }
  const database = /export interface DB \{\n([^}]*)\}/.exec(generatedTypes)?.[1] ?? ''
  return Object.fromEntries([...database.matchAll(/"?([\w.]+)"?: (\w+);/g)].map(([, table = '', shape = '']) => [snake(table), shapes.get(shape) ?? []]))
}

/** Columns without a declaration, and declarations without a column. */
export function undeclared(columns: Record<string, string[]>, register: Register): string[] {
  const wrong: string[] = []
  for (const [table, names] of Object.entries(columns)) {
    for (const name of names) if (!register[table]?.[name]) wrong.push(`${table}.${name} declares neither purpose, term and hold nor "none"`)
  }
  for (const [table, declared] of Object.entries(register)) {
    for (const name of Object.keys(declared)) if (!columns[table]?.includes(name)) wrong.push(`${table}.${name} is declared but does not exist`)
  }
  return wrong
}

export function checkPersonalData(): string[] {
  const { register, wrong } = readRegister()
  const columns = columnsOf(readFileSync(join(root, 'server/src/kernel/schema.generated.ts'), 'utf8'))
  if (Object.keys(columns).length < 5) return ['the generated types name almost no table; run npm run generate']
  return [...wrong, ...undeclared(columns, register)]
}
