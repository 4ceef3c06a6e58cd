import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP } from 'node:net'
import { addressFault, guardedLookup } from './address.ts'

export type Sent = { ok: true; status: number } | { ok: false; status: number | null; error: string }

const waitMilliseconds = 10_000

/** One POST. Follows no redirect, waits ten seconds at most, reads nothing of the answer but its status. */
export function send(url: string, headers: Record<string, string>, body: string): Promise<Sent> {
  const target = new URL(url)
  const literal = target.hostname.replace(/^\[|\]$/g, '')
  const fault = isIP(literal) ? addressFault(literal) : null
  if (fault) return Promise.resolve({ ok: false, status: null, error: fault })
  return new Promise((done) => {
    const open = target.protocol === 'https:' ? httpsRequest : httpRequest
    const call = open(target, { method: 'POST', headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) }, lookup: guardedLookup, signal: AbortSignal.timeout(waitMilliseconds) }, (answer) => {
      const status = answer.statusCode ?? 0
      answer.destroy()
      done(status >= 200 && status < 300 ? { ok: true, status } : { ok: false, status, error: `answered ${status}` })
    })
    call.on('error', (error: NodeJS.ErrnoException) => done({ ok: false, status: null, error: error.name === 'TimeoutError' || error.name === 'AbortError' ? 'no answer within 10 s' : error.message.slice(0, 300) }))
    call.end(body)
  })
}
