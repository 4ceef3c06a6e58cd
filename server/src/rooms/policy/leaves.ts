import { LocalisedText } from './localised.ts'

/** What stands at one place of a pack: texts in three languages, or words and numbers. One of the two is empty. */
export type Leaf = { texts: LocalisedText[]; values: string[] }
export const nothing: Leaf = { texts: [], values: [] }

/**
 * The innermost parts of a part of a pack by their path, so that a change can be shown where it is. Rows with an id are
 * named by it, and those of a severity by that, not by their place: what only moved did not change.
 */
export function leavesOf(value: unknown, path: string): Map<string, Leaf> {
  if (value === undefined || value === null) return new Map()
  if (isText(value)) return new Map([[path, { texts: [value], values: [] }]])
  if (!Array.isArray(value)) return typeof value === 'object' ? inside(Object.entries(value), path) : new Map([[path, { texts: [], values: [scalar(value)] }]])
  if (value.every(isText)) return new Map([[path, { texts: value, values: [] }]])
  const names = value.map(nameOf)
  if (names.every((name) => name !== null)) return inside(value.map((row: object, index) => [names[index]!, Object.fromEntries(Object.entries(row).filter(([key]) => !naming.has(key)))]), path)
  return new Map([[path, { texts: [], values: value.map(scalar) }]])
}

function inside(entries: readonly (readonly [string, unknown])[], path: string): Map<string, Leaf> {
  return new Map(entries.flatMap(([name, value]) => [...leavesOf(value, path === '' ? name : `${path}.${name}`)]))
}

const isText = (value: unknown): value is LocalisedText => LocalisedText.safeParse(value).success
const naming = new Set(['id', 'severity'])
const nameOf = (row: unknown): string | null => {
  if (typeof row !== 'object' || row === null) return null
  if ('id' in row && typeof row.id === 'string') return row.id
  return 'severity' in row && typeof row.severity === 'number' ? String(row.severity) : null
}
const scalar = (value: unknown): string => (typeof value === 'object' && value !== null ? Object.values(value).map(String).join(' ') : String(value))
