import { useSyncExternalStore } from 'react'

/**
 * The sign-in of this tab. `over` is true between the end of a session and the next sign-in: the page stays mounted
 * under the sign-in, so that nothing that was typed is lost.
 */
export type Session = { token: string | null; over: boolean }

const place = 'qorgan.console.token'
let session: Session = { token: sessionStorage.getItem(place), over: false }
const listeners = new Set<() => void>()

function become(next: Session): void {
  session = next
  if (next.token) sessionStorage.setItem(place, next.token)
  else sessionStorage.removeItem(place)
  for (const tell of listeners) tell()
}

export const presentToken = (): string | null => session.token
export const openSession = (token: string): void => become({ token, over: false })
export const closeSession = (): void => become({ token: null, over: false })

/** The server no longer knows this token. A later answer to an older token changes nothing. */
export function sessionEnded(token: string): void {
  if (session.token === token) become({ token: null, over: true })
}

export function useSession(): Session {
  return useSyncExternalStore((tell) => {
    listeners.add(tell)
    return () => listeners.delete(tell)
  }, () => session)
}
