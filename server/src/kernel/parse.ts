import type { z } from 'zod'
import { type FieldError, Refusal, refuse, refuseField } from './refusal.ts'

/** Parses input at a verb's door; every issue becomes a field error with a JSON pointer. */
export function parse<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const result = schema.safeParse(raw)
  if (result.success) return result.data
  throw new Refusal('invalid', 'invalid', { errors: fieldErrors(result.error) })
}

export function fieldErrors(error: z.ZodError): FieldError[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map(String)
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path]
    return keys.map((segments) => ({
      pointer: segments.map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
      message: issue.message,
    }))
  }).slice(0, 50)
}

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Ids are opaque to callers, so an id of another shape is simply one that does not exist. */
export function existingId(raw: string): string {
  return uuidPattern.test(raw) ? raw.toLowerCase() : refuse('missing', 'not-found')
}

/** Where a list goes on; null for its beginning. */
export function placeAfter(cursor: string | undefined): string | null {
  if (!cursor) return null
  return uuidPattern.test(cursor) ? cursor.toLowerCase() : refuseField('/cursor', 'is no nextCursor of this list; leave it out to begin anew')
}
