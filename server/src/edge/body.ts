import { refuse } from '../kernel/refusal.ts'

const decoder = new TextDecoder('utf-8', { fatal: true })

/** Parses a JSON body strictly: broken UTF-8, U+0000 and lone surrogates are refused, since no database text can hold them. */
export function parseJson(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch {
    refuse('invalid', 'invalid', { errors: [{ pointer: '', message: 'The body is not valid UTF-8' }] })
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    refuse('invalid', 'invalid', { errors: [{ pointer: '', message: 'The body is not valid JSON' }] })
  }
  refuseUnstorable(value, '', 0)
  return value
}

/** Refuses text that PostgreSQL cannot store, at its pointer, and nesting deeper than any schema here. */
export function refuseUnstorable(value: unknown, pointer: string, depth: number): void {
  if (depth > 32) refuse('invalid', 'invalid', { errors: [{ pointer, message: 'Nested too deeply' }] })
  if (typeof value === 'string') {
    if (value.includes('\u0000') || !value.isWellFormed()) refuse('invalid', 'invalid', { errors: [{ pointer, message: 'The text holds characters that cannot be stored' }] })
    return
  }
  if (Array.isArray(value)) value.forEach((each, index) => refuseUnstorable(each, `${pointer}/${index}`, depth + 1))
  else if (value !== null && typeof value === 'object') {
    for (const [key, each] of Object.entries(value)) {
      refuseUnstorable(key, pointer, depth + 1)
      refuseUnstorable(each, `${pointer}/${key}`, depth + 1)
    }
  }
}
