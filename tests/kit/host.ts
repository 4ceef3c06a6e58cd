import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { root } from '../../server/src/open-house.ts'

/** What a host's server does, with nothing but fetch: the contract as an outsider calls it. */
export type Host = {
  call<T = Record<string, unknown>>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<{ status: number; body: T; headers: Headers }>
  upload(accountId: string, file: string, caption: string, language?: string): Promise<{ status: number; body: { id: string; state: string } }>
  account(handle: string, birthDate: string, more?: Record<string, unknown>): Promise<string>
}

export const fixture = (name: string): string => join(root, 'packages/decoder/fixtures', name)

export function openHost(url: string, token: string | null, language = 'en'): Host {
  const authorization: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
  const host: Host = {
    async call<T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
      const answer = await fetch(`${url}${path}`, {
        method,
        headers: { 'accept-language': language, ...authorization, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const text = await answer.text()
      const isJson = (answer.headers.get('content-type') ?? '').includes('json')
      return { status: answer.status, body: (isJson ? JSON.parse(text) : text) as T, headers: answer.headers }
    },
    async upload(accountId, file, caption, spoken) {
      const form = new FormData()
      form.append('accountId', accountId)
      form.append('caption', caption)
      if (spoken) form.append('language', spoken)
      form.append('file', new Blob([await readFile(file)]), basename(file))
      const answer = await fetch(`${url}/v1/videos`, { method: 'POST', headers: authorization, body: form })
      return { status: answer.status, body: (await answer.json()) as { id: string; state: string } }
    },
    async account(handle, birthDate, more = {}) {
      const { status, body } = await host.call<{ id: string }>('POST', '/v1/accounts', { handle, birthDate, country: 'KZ', locale: 'ru', ...more })
      if (status !== 201) throw new Error(`no account for ${handle}: ${status} ${JSON.stringify(body)}`)
      return body.id
    },
  }
  return host
}

/** Asks until it is so; the patience is for work that runs in the background, never a claim about speed. */
export async function until<T>(ask: () => Promise<T>, isSo: (value: T) => boolean, patienceSeconds = 90): Promise<T> {
  for (let waited = 0; ; waited += 0.1) {
    const value = await ask()
    if (isSo(value)) return value
    if (waited > patienceSeconds) throw new Error(`waited ${patienceSeconds} s in vain; last seen: ${JSON.stringify(value).slice(0, 500)}`)
    await new Promise((done) => { setTimeout(done, 100) })
  }
}
