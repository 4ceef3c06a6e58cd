import { z } from 'zod'
import { type Language, refused } from './problem.ts'

/** The body in the shape asked for, or a refusal that names each wrong field. */
export function parse<T extends z.ZodType>(shape: T, raw: unknown, language: Language): z.output<T> {
  const parsed = shape.safeParse(raw ?? {})
  if (parsed.success) return parsed.data
  throw refused('invalid', language, { errors: parsed.error.issues.map((issue) => ({ pointer: `/${issue.path.join('/')}`, message: issue.message })) })
}

export const id = z.string().regex(/^[\w-]{1,64}$/)
export const words = (most: number) => z.string().trim().min(1).max(most)
