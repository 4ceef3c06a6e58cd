import { openQorgan, type Problem } from '@qorgan/sdk'
import { presentToken, sessionEnded } from './session.ts'

/** Every call carries this tab's token and the language of the screen, as both are at that moment. */
export const qorgan = openQorgan({
  baseUrl: location.origin,
  fetch: async (input, init) => {
    const request = new Request(input, init)
    const token = presentToken()
    if (token) request.headers.set('authorization', `Bearer ${token}`)
    request.headers.set('accept-language', document.documentElement.lang)
    const answered = await fetch(request).catch((error: unknown) => {
      // A request that the screen itself gave up says nothing about the server.
      if (request.signal.aborted) throw error
      become(true)
      throw new NoConnection()
    })
    become(false)
    if (answered.status === 401 && token) sessionEnded(token)
    return answered
  },
})

let lost = false
const listeners = new Set<() => void>()
function become(next: boolean): void {
  if (lost === next) return
  lost = next
  for (const tell of listeners) tell()
}

/** Whether the last call reached nobody. */
export const isLost = (): boolean => lost
export const tellReached = (): void => become(false)
export function listenToConnection(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** The server did not answer at all. */
export class NoConnection extends Error {}

/** The answer, or the problem document thrown, so that a screen shows the server's own words. */
export async function answer<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call
  if (error !== undefined) throw error
  if (data === undefined && response.status !== 204) throw new Error(`${response.status}`)
  return data as T
}

export type { Problem }
export const slugOf = (error: unknown): string => (error as Partial<Problem> | null)?.type?.split('/').at(-1) ?? ''
