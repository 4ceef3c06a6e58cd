import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { bands, subjectKinds } from '@qorgan/rules'
import { z } from 'zod'
import { csvRows } from './rules-csv.ts'

const truth = z.union([z.boolean(), z.enum(['true', 'false', '1', '0', '']).transform((word) => word === 'true' || word === '1')])
const number = z.union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/).transform(Number)])
const optional = <T extends z.ZodType>(type: T) => z.union([z.literal('').transform(() => undefined), z.null().transform(() => undefined), type]).optional()

/** One past item. Whatever else a row has is left alone. */
const Row = z.object({
  id: z.union([z.string().min(1), z.number().transform(String)]),
  text: z.string().max(100_000),
  kind: optional(z.enum(subjectKinds)),
  language: optional(z.string().max(20)),
  country: optional(z.string().regex(/^[A-Z]{2}$/)),
  band: optional(z.enum(bands)),
  addresseeBand: optional(z.enum(bands)),
  accountAgeDays: optional(number),
  strikes: optional(number),
  minorsShare: optional(number),
  views: optional(number),
  isReply: optional(truth),
  scores: z.record(z.string(), z.number()).optional(),
  /** When it was posted (RFC 3339) and by whom; with both, windowed counters run along. */
  at: optional(z.iso.datetime({ offset: true })),
  account: optional(z.string()),
  device: optional(z.string()),
  target: optional(z.string()),
  /** What people decided. */
  verdict: optional(z.enum(['violation', 'no-violation'])),
})
export type HistoryRow = z.output<typeof Row>

const CoopItem = z.object({
  id: z.string(), data: z.record(z.string(), z.unknown()),
  typeId: z.string().optional(), type: z.object({ id: z.string(), name: z.string().optional() }).optional(),
  verdict: z.unknown().optional(),
})

export type Format = 'csv' | 'jsonl' | 'coop'
export interface HistoryOptions { format?: Format | undefined, /** Field of a Coop item's data that holds the words; all its texts when not given. */ textField?: string | undefined }

function formatOf(file: string, given: Format | undefined): Format | 'json' {
  if (given) return given
  if (file.endsWith('.csv')) return 'csv'
  if (file.endsWith('.json')) return 'json'
  if (file.endsWith('.jsonl') || file.endsWith('.ndjson')) return 'jsonl'
  throw new Error(`${file}: say --format csv, jsonl or coop`)
}

async function* jsonLines(file: string): AsyncGenerator<{ line: number, value: unknown }> {
  let line = 0
  for await (const text of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    line++
    if (text.trim() !== '') yield { line, value: readJson(text, `${file}:${line}`) }
  }
}

function readJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`${where}: this is not JSON`)
  }
}

/** A whole JSON document: a list, or Coop's `{items: [...]}`. */
async function* jsonDocument(file: string): AsyncGenerator<{ line: number, value: unknown }> {
  const parts: string[] = []
  for await (const part of createReadStream(file, 'utf8')) parts.push(String(part))
  const read = readJson(parts.join(''), file)
  const items: unknown = Array.isArray(read) ? read : z.object({ items: z.array(z.unknown()) }).safeParse(read).data?.items
  if (!Array.isArray(items)) throw new Error(`${file}: a JSON file is to be a list of items or {"items": [...]}`)
  for (const [place, value] of items.entries()) yield { line: place + 1, value }
}

function kindOf(type: string): HistoryRow['kind'] {
  const name = type.toLowerCase()
  if (/video|post|clip|media/.test(name)) return 'video'
  if (/user|account|profile/.test(name)) return 'account'
  return /message|chat|dm/.test(name) ? 'message' : 'comment'
}

/** Words of a Coop item: the field named, or all texts that are not addresses, dates or ids. */
function wordsOf(data: Record<string, unknown>, textField: string | undefined, where: string): string {
  if (textField !== undefined) {
    const text = data[textField]
    if (typeof text !== 'string') throw new Error(`${where}: data.${textField} is no text`)
    return text
  }
  return Object.entries(data).flatMap(([name, value]) => (typeof value === 'string' && !/(id|url|at|date|time|hash|language|country)$/i.test(name) && !/^(https?:|\d{4}-\d\d-\d\dT)/.test(value) ? [value] : [])).join('\n')
}

function rowOfCoop(item: z.output<typeof CoopItem>, textField: string | undefined, where: string): unknown {
  const { data } = item
  return { id: item.id, text: wordsOf(data, textField, where), kind: kindOf(item.type?.name ?? item.type?.id ?? item.typeId ?? ''), language: data.language, verdict: item.verdict }
}

/** Past items from a file, one by one, so that a file of any length can be read. Throws with the line that cannot be. */
export async function* history(file: string, { format, textField }: HistoryOptions = {}): AsyncGenerator<HistoryRow> {
  const form = formatOf(file, format)
  const values = form === 'csv' ? csvRows(file) : form === 'json' || (form === 'coop' && file.endsWith('.json')) ? jsonDocument(file) : jsonLines(file)
  for await (const { line, value } of values) {
    const where = `${file}:${line}`
    const coop = form === 'csv' ? undefined : CoopItem.safeParse(value)
    if (form === 'coop' && !coop?.success) throw new Error(`${where}: not a Coop item: ${coop?.error.issues[0]?.path.join('.') ?? ''} ${coop?.error.issues[0]?.message ?? ''}`)
    const read = Row.safeParse(coop?.success ? rowOfCoop(coop.data, textField, where) : value)
    if (!read.success) throw new Error(`${where}: ${read.error.issues[0]?.path.join('.') ?? ''}: ${read.error.issues[0]?.message ?? ''}`)
    yield read.data
  }
}
