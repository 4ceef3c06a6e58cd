import type { Readable } from 'node:stream'
import type { z } from 'zod'
import type { Ctx } from '../kernel/house.ts'
import type { Permission } from '../kernel/permissions.ts'

export type Part =
  | { kind: 'field'; name: string; value: string }
  | { kind: 'file'; name: string; filename: string; mimetype: string; stream: Readable }

export type Input<P, Q, B> = {
  params: P
  query: Q
  body: B
  /** The parts of a multipart body in order of arrival; a file must be read before the next part comes. */
  parts: () => AsyncIterable<Part>
  /** What the request says of itself, for ranges, limits and sign-in journals. */
  request: { address: string; userAgent: string; range: string | null; authorization: string | null; lastEventId: string | null }
}

export type Reply = { status: number; body?: unknown; headers?: Record<string, string> }

/**
 * One route of a room. `run` calls one verb and returns its result; `reply` turns that result into an answer
 * and must be pure, because a repeated Idempotency-Key runs it again on the stored result.
 */
export type Route<P extends z.ZodType = z.ZodType, Q extends z.ZodType = z.ZodType, B extends z.ZodType = z.ZodType, R = unknown> = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Fastify style: `/v1/accounts/:id`. */
  path: string
  summary: string
  permission: Permission
  params?: P
  query?: Q
  body?: B
  /** `multipart` bodies come as parts; `binary` answers are bytes or streams and are not described by a schema. */
  accepts?: 'json' | 'multipart'
  /** What a multipart body holds, for the document; the verb itself reads the parts. */
  form?: z.ZodType
  answers?: 'json' | 'binary'
  /** Media type of a binary answer, for the document. */
  mediaType?: string
  /** Successful answers by status, first the usual one. */
  responses: Record<number, z.ZodType>
  /** Largest JSON body in bytes; 64 KiB unless said otherwise. */
  maxBodyBytes?: number
  run(ctx: Ctx, input: Input<z.output<P>, z.output<Q>, z.output<B>>): Promise<R>
  reply?(result: R): Reply
}

/** Keeps a route's own types while it is written, and forgets them in the list. */
export function route<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R>(definition: Route<P, Q, B, R>): Route {
  return definition as unknown as Route
}
