/** HTTP status of each kind of refusal; the only place where the two vocabularies meet. */
export const statusOf = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  'too-large': 413,
  unsupported: 415,
  limited: 429,
  unavailable: 503,
} as const

export type RefusalKind = keyof typeof statusOf
export type FieldError = { pointer: string; message: string }

/**
 * Why a verb did not do what it was asked. `slug` ends the problem document's `type`,
 * `extra` travels to the caller as members of the document, so it never holds what the caller may not see.
 */
export class Refusal extends Error {
  readonly kind: RefusalKind
  readonly slug: string
  readonly extra: Record<string, unknown>
  readonly retryAfterSeconds: number | null

  constructor(kind: RefusalKind, slug: string, extra: Record<string, unknown> = {}, retryAfterSeconds: number | null = null) {
    super(`${kind}: ${slug}`)
    this.name = 'Refusal'
    this.kind = kind
    this.slug = slug
    this.extra = extra
    this.retryAfterSeconds = retryAfterSeconds
  }
}

export function refuse(kind: RefusalKind, slug: string, extra: Record<string, unknown> = {}, retryAfterSeconds: number | null = null): never {
  throw new Refusal(kind, slug, extra, retryAfterSeconds)
}

/** Refuses a field of the input that a schema cannot judge. `pointer` is an RFC 6901 JSON pointer. */
export function refuseField(pointer: string, message: string): never {
  throw new Refusal('invalid', 'invalid', { errors: [{ pointer, message }] })
}
