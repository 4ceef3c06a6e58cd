import { useSyncExternalStore } from 'react'

/** How media start for this person on this device, until they reveal them. */
export const veils = ['blurred', 'grey', 'muted', 'small'] as const
export type Veil = Record<(typeof veils)[number], boolean>

const place = 'qorgan.console.veil'
const fullVeil: Veil = { blurred: true, grey: true, muted: true, small: false }
let veil: Veil = read()
const listeners = new Set<() => void>()

function read(): Veil {
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<Record<string, unknown>>
    return Object.fromEntries(veils.map((name) => [name, typeof kept[name] === 'boolean' ? kept[name] : fullVeil[name]])) as Veil
  } catch {
    return fullVeil
  }
}

export function chooseVeil(next: Veil): void {
  veil = next
  localStorage.setItem(place, JSON.stringify(next))
  for (const tell of listeners) tell()
}

export function useVeil(): Veil {
  return useSyncExternalStore((tell) => {
    listeners.add(tell)
    return () => listeners.delete(tell)
  }, () => veil)
}
