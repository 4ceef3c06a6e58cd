import { useSyncExternalStore } from 'react'

export type Connection = 'ok' | 'offline' | 'restarting'

let now: Connection = navigator.onLine ? 'ok' : 'offline'
const watchers = new Set<() => void>()
let probe: ReturnType<typeof setTimeout> | undefined

function become(next: Connection): void {
  if (now === next) return
  now = next
  for (const watch of watchers) watch()
}

export function reached(): void {
  clearTimeout(probe)
  probe = undefined
  become('ok')
}

/** Something was not answered. Asks by itself until somebody answers again. */
export function lost(how: Exclude<Connection, 'ok'>): void {
  become(how)
  probe ??= setTimeout(() => {
    probe = undefined
    void fetch('/api/health').then((response) => (response.ok ? reached() : lost('restarting')), () => lost(navigator.onLine ? 'restarting' : 'offline'))
  }, 1_500)
}

addEventListener('offline', () => lost('offline'))
addEventListener('online', () => lost('restarting'))

const watchConnection = (watch: () => void) => {
  watchers.add(watch)
  return () => { watchers.delete(watch) }
}
export const useConnection = () => useSyncExternalStore(watchConnection, () => now)
export const isConnected = () => now === 'ok'
export const onConnection = watchConnection
