import { useSyncExternalStore } from 'react'

const place = 'qorgan.authority.token'
let token = sessionStorage.getItem(place)
const listeners = new Set<() => void>()

export const presentToken = (): string | null => token

/** The sign-in of this tab; null signs out. */
export function becomeSession(next: string | null): void {
  token = next
  if (next) sessionStorage.setItem(place, next)
  else sessionStorage.removeItem(place)
  for (const tell of listeners) tell()
}

export const useToken = (): string | null => useSyncExternalStore((tell) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}, () => token)
