import { openQorgan, type Problem } from '@qorgan/sdk'
import { becomeSession, presentToken } from './session.ts'

/** Every call carries this tab's token and the language of the screen. */
async function withToken(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init)
  const token = presentToken()
  if (token) request.headers.set('authorization', `Bearer ${token}`)
  request.headers.set('accept-language', document.documentElement.lang)
  const answered = await fetch(request)
  if (answered.status === 401 && token && token === presentToken()) becomeSession(null)
  return answered
}

export const qorgan = openQorgan({ baseUrl: location.origin, fetch: withToken })

/** The answer, or the problem document thrown, so that a screen shows the server's own words. */
export async function answer<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call
  if (error !== undefined) throw error
  if (data === undefined && response.status !== 204) throw new Error(`${response.status}`)
  return data as T
}

export type Filed = { id: string; state: string; missing?: string[]; defects?: { field: string; message: string }[] }

/** Sends the document first, then what the order says of itself. `key` makes a second press the same order. */
export async function fileOrder(document: File, fields: Record<string, string>, key: string): Promise<Filed> {
  const form = new FormData()
  form.append('document', document, document.name)
  for (const [name, value] of Object.entries(fields)) if (value !== '') form.append(name, value)
  const answered = await withToken(`${location.origin}/v1/orders`, { method: 'POST', body: form, headers: { 'idempotency-key': key } })
  const body = (await answered.json()) as Filed & Problem
  if (!answered.ok) throw body
  return body
}

/** Fetches a file with the token and hands it to the browser to be saved. */
export async function saveFile(path: string, name: string): Promise<void> {
  const answered = await withToken(`${location.origin}${path}`)
  if (!answered.ok) throw await answered.json()
  const address = URL.createObjectURL(await answered.blob())
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

export const slugOf = (error: unknown): string => (error as Partial<Problem> | null)?.type?.split('/').at(-1) ?? ''
