import fc from 'fast-check'

/** As much of JSON Schema as openapi.json uses. */
export type Schema = {
  type?: string
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  minItems?: number
  maxItems?: number
}

/** Values that mean something under the name of a field: ids that exist, countries, clauses. */
export type Words = (name: string) => readonly unknown[] | null

const instants = ['2026-03-16T06:30:00Z', '2026-03-16T12:30:00+05:00', '2026-03-15T23:59:59.999Z', '1999-12-31T00:00:00Z', '2031-01-01T00:00:00Z']
const formats: Record<string, readonly string[]> = {
  'date-time': instants,
  date: ['1990-05-17', '2011-05-04', '2012-02-29', '2031-01-01'],
  email: ['sample@staff.example'],
  uri: ['http://127.0.0.1:9/hook', 'https://example.org/x?y=1'],
  uuid: ['00000000-0000-7000-8000-00000000dead'],
}

const sentence = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('Жақсы бейне', 'Спасибо, красиво', 'Lovely, thank you', 'ты идиот', "' or 1=1 --", '<b>x</b>', '👩‍👩‍👧', 'e\u0301\u200d') }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) })

function textOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern)).filter((text) => text.length <= (schema.maxLength ?? 1_000))
  const known = schema.format && formats[schema.format]
  if (known) return fc.constantFrom(...known)
  const [min, max] = [schema.minLength ?? 0, schema.maxLength ?? 200]
  return fc.oneof({ weight: 9, arbitrary: sentence }, { weight: 1, arbitrary: fc.constant('қ'.repeat(Math.min(max, 2_000))) }).map((text) => text.slice(0, max).toWellFormed().padEnd(min, 'a'))
}

/** Values that the schema allows. What may be left out often is. */
export function allowed(schema: Schema, words: Words, name = ''): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map((each) => allowed(each, words, name)))
  const known = words(name)
  switch (schema.type ?? 'any') {
    case 'string': {
      const fitting = (known ?? []).filter((each) => typeof each === 'string' && each.length >= (schema.minLength ?? 0) && each.length <= (schema.maxLength ?? Infinity) && new RegExp(schema.pattern ?? '').test(each))
      return fitting.length > 0 ? fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...fitting) }, { weight: 1, arbitrary: textOf(schema) }) : textOf(schema)
    }
    case 'integer':
    case 'number': {
      const min = schema.minimum ?? (schema.exclusiveMinimum === undefined ? -1_000_000 : schema.exclusiveMinimum + 1)
      const max = schema.maximum ?? 1_000_000
      const some = schema.type === 'integer' ? fc.integer({ min: Math.max(min, -1e15), max: Math.min(max, 1e15) }) : fc.double({ min, max, noNaN: true })
      return fc.oneof(some, fc.constantFrom(min, max))
    }
    case 'boolean': return fc.boolean()
    case 'null': return fc.constant(null)
    case 'array': return fc.array(allowed(schema.items ?? {}, words, name), { minLength: schema.minItems ?? 0, maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? 4, 4)) })
    case 'object': return objectOf(schema, words, name)
    default: return fc.jsonValue({ maxDepth: 2 })
  }
}

function objectOf(schema: Schema, words: Words, name: string): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.properties ?? {}).map(([key, each]) => [key, allowed(each, words, key)] as const)
  const fixed = fc.record(Object.fromEntries(fields), { requiredKeys: schema.required ?? [], noNullPrototype: true })
  if (typeof schema.additionalProperties !== 'object') return fixed
  const keys = (words(name) ?? ['x']).filter((each) => typeof each === 'string')
  const more = fc.dictionary(fc.constantFrom(...keys), allowed(schema.additionalProperties, words), { maxKeys: 3, noNullPrototype: true })
  return fc.tuple(fixed, more).map(([known, others]) => ({ ...others, ...(known as object) }))
}

export type Breach = { what: string; pointer: string; value: unknown }

const types = (schema: Schema): string[] => (schema.anyOf ?? schema.oneOf)?.flatMap(types) ?? [schema.type ?? (schema.enum || 'const' in schema ? 'string' : 'any')]

/** A value of a type that the schema does not allow; undefined where it allows every one. */
function otherType(schema: Schema): unknown {
  const taken = new Set(types(schema).map((type) => (type === 'integer' ? 'number' : type)))
  if (taken.has('any')) return undefined
  return ([['number', 7.5], ['string', '\u{1F9FF} no such value'], ['array', [[1]]], ['object', { no: 'such' }], ['boolean', true]] as const).find(([type]) => !taken.has(type))?.[1]
}

/** Every way to break one thing of an allowed value: another type, an unknown field, one missing, one too long or too large. */
export function breaches(schema: Schema, value: unknown, pointer = ''): Breach[] {
  const found: Breach[] = []
  const other = otherType(schema)
  if (other !== undefined) found.push({ what: 'another type', pointer, value: other })
  if (schema.maxLength !== undefined && typeof value === 'string') found.push({ what: 'too long', pointer, value: 'x'.repeat(schema.maxLength + 1) })
  if (schema.maximum !== undefined && schema.maximum < 1e15 && typeof value === 'number') found.push({ what: 'too large', pointer, value: schema.maximum + 1 })
  if (schema.enum && typeof value === 'string') found.push({ what: 'not on the list', pointer, value: `${value}x` })
  if (Array.isArray(value)) {
    if (schema.maxItems !== undefined && value.length > 0) found.push({ what: 'too many', pointer, value: Array.from({ length: schema.maxItems + 1 }, () => value[0] as unknown) })
    if (schema.items && value.length > 0) for (const each of breaches(schema.items, value[0], `${pointer}/0`)) found.push({ ...each, value: [each.value, ...value.slice(1) as unknown[]] })
  }
  if (schema.type === 'object' && typeof value === 'object' && value !== null) found.push(...brokenFields(schema, value as Record<string, unknown>, pointer))
  return found
}

function brokenFields(schema: Schema, value: Record<string, unknown>, pointer: string): Breach[] {
  const found: Breach[] = []
  if (schema.additionalProperties === false) found.push({ what: 'an unknown field', pointer: `${pointer}/surelyUnknown`, value: { ...value, surelyUnknown: 1 } })
  for (const [key, each] of Object.entries(schema.properties ?? {})) {
    if (schema.required?.includes(key)) {
      const { [key]: _gone, ...rest } = value
      found.push({ what: 'a missing field', pointer: `${pointer}/${key}`, value: rest })
    }
    if (key in value) for (const inner of breaches(each, value[key], `${pointer}/${key}`)) found.push({ ...inner, value: { ...value, [key]: inner.value } })
  }
  return found
}
