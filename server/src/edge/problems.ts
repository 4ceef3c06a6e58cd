import type { FastifyError } from 'fastify'
import type { Locale } from '../kernel/house.ts'
import { Refusal, statusOf } from '../kernel/refusal.ts'
import { problemText } from './texts.ts'

export type Problem = { type: string; title: string; status: number; detail: string; requestId: string } & Record<string, unknown>

/** The one map from what can go wrong to RFC 9457. What is not a refusal is a bug: 500, and the person sees its id only. */
export function problemOf(error: unknown, locale: Locale, requestId: string): { problem: Problem; retryAfterSeconds: number | null; bug: boolean } {
  const refusal = asRefusal(error)
  if (refusal) {
    const text = problemText(refusal.slug, refusal.kind, locale)
    const problem = { ...refusal.extra, type: `/problems/${refusal.slug}`, ...text, status: statusOf[refusal.kind], requestId }
    return { problem, retryAfterSeconds: refusal.retryAfterSeconds, bug: false }
  }
  const text = problemText('internal', 'internal', locale)
  return { problem: { type: '/problems/internal', ...text, status: 500, requestId }, retryAfterSeconds: null, bug: true }
}

/** PostgreSQL unreachable, out of connections, shutting down, disk full: the caller may try again. */
const passing = /^(08|53|57P)/
const systemFaults = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ENOSPC', 'EDQUOT'])

function asRefusal(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  const { statusCode, code, message } = error as Partial<FastifyError> & { message?: string }
  if (code === 'FST_PARTS_LIMIT' || code === 'FST_FIELDS_LIMIT' || code === 'FST_FILES_LIMIT') return new Refusal('invalid', 'invalid', { errors: [{ pointer: '', message: 'The form has too many parts' }] })
  if (statusCode === 413) return new Refusal('too-large', 'too-large')
  if (statusCode === 415) return new Refusal('unsupported', 'unsupported')
  if (statusCode === 429) return new Refusal('limited', 'limited', {}, 1)
  if (statusCode === 404) return new Refusal('missing', 'not-found')
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return new Refusal('invalid', 'invalid', { errors: [{ pointer: '', message: message ?? 'not valid' }] })
  if (code !== undefined && (passing.test(code) || systemFaults.has(code))) return new Refusal('unavailable', 'unavailable', {}, 2)
  if (/timeout exceeded when trying to connect|Connection terminated|not queryable/.test(message ?? '')) return new Refusal('unavailable', 'unavailable', {}, 2)
  return null
}
