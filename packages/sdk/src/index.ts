import createClient, { type Client } from 'openapi-fetch'
import { Webhook } from 'standardwebhooks'
import type { paths } from './schema.generated.ts'

export type { components, paths } from './schema.generated.ts'

export type QorganOptions = {
  /** Where Qorgan answers, for example `http://127.0.0.1:4100`. */
  baseUrl: string
  /** A host's API key; leave it out for the public routes. */
  apiKey?: string
  /** The language of problem documents: kk, ru or en. */
  language?: string
  fetch?: typeof globalThis.fetch
}

/**
 * A typed client for every route of openapi.json:
 * `const { data, error } = await qorgan.GET('/v1/videos/{id}', { params: { path: { id } } })`.
 * `error` is an RFC 9457 problem document.
 */
export function openQorgan(options: QorganOptions): Client<paths> {
  const headers: Record<string, string> = {}
  if (options.apiKey) headers.authorization = `Bearer ${options.apiKey}`
  if (options.language) headers['accept-language'] = options.language
  return createClient<paths>({ baseUrl: options.baseUrl, headers, ...(options.fetch && { fetch: options.fetch }) })
}

/** An RFC 9457 problem document as Qorgan sends it. */
export type Problem = { type: string; title: string; status: number; detail: string; requestId: string; errors?: { pointer: string; message: string }[] }

export type Delivery = { type: string; id: string; timestamp: string; data: Record<string, unknown> }

/** Checks a webhook's signature (Standard Webhooks) and returns its content; throws when it was not sent by Qorgan. */
export function readDelivery(secret: string, headers: Record<string, string>, body: string): Delivery {
  return new Webhook(secret).verify(body, headers) as Delivery
}
