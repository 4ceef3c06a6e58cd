import type { CounterDeclaration } from '../pack/types.ts'
import type { CounterEvent, CounterKeys } from './types.ts'

interface Entry { at: number, value: string }
type Windows = Map<string, Entry[]>

/** All that the counters know, as plain JSON: counter to key to entries by rising time. */
export type CounterState = Record<string, Record<string, [at: number, value: string][]>>

export interface Counters {
  record(event: CounterEvent): void
  values(keys: CounterKeys, at: number): Record<string, number>
  forget(at: number): void
  state(): CounterState
}

const MINUTE = 60_000

function keyOf({ by }: CounterDeclaration, keys: CounterKeys): string | null {
  if (by === 'account') return keys.account
  if (by === 'device') return keys.device ?? null
  if (by === 'hash') return keys.hash ?? null
  return keys.target === undefined ? null : JSON.stringify([keys.account, keys.target])
}

/** Place of the first entry after a moment. */
function firstAfter(entries: readonly Entry[], at: number): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (entries[middle]!.at > at) high = middle
    else low = middle + 1
  }
  return low
}

/** The value of one counter from the entries in (at - window, at]; a rate is per minute. */
function valueAt(counter: CounterDeclaration, entries: readonly Entry[], at: number): number {
  const from = firstAfter(entries, at - counter.windowMinutes * MINUTE)
  const to = firstAfter(entries, at)
  if (counter.measure === 'distinct') return new Set(entries.slice(from, to).map((entry) => entry.value)).size
  return counter.measure === 'rate' ? (to - from) / counter.windowMinutes : to - from
}

/** Exact sliding windows in memory. Events may come late or out of order; time is what the events and the reads say it is. */
export function createCounters(declarations: readonly CounterDeclaration[], state: CounterState = {}): Counters {
  const all = declarations.map((counter) => ({ counter, windows: load(state[counter.name] ?? {}) }))
  return {
    record(event) {
      for (const { counter, windows } of all) {
        const key = counter.of.includes(event.kind) ? keyOf(counter, event) : null
        const value = counter.distinct === null ? '' : event[counter.distinct]
        if (key === null || value === undefined) continue
        const entries = windows.get(key)
        if (!entries) windows.set(key, [{ at: event.at, value }])
        else if (entries.at(-1)!.at <= event.at) entries.push({ at: event.at, value })
        else entries.splice(firstAfter(entries, event.at), 0, { at: event.at, value })
      }
    },
    values(keys, at) {
      return Object.fromEntries(all.map(({ counter, windows }) => {
        const key = keyOf(counter, keys)
        const entries = key === null ? undefined : windows.get(key)
        return [counter.name, entries ? valueAt(counter, entries, at) : 0]
      }))
    },
    forget(at) {
      for (const { counter, windows } of all) {
        for (const [key, entries] of windows) {
          entries.splice(0, firstAfter(entries, at - counter.windowMinutes * MINUTE))
          if (entries.length === 0) windows.delete(key)
        }
      }
    },
    state() {
      return Object.fromEntries(all.map(({ counter, windows }) => [counter.name, Object.fromEntries([...windows].map(([key, entries]) => [key, entries.map(({ at, value }): [number, string] => [at, value])]))]))
    },
  }
}

function load(kept: Record<string, [number, string][]>): Windows {
  return new Map(Object.entries(kept).map(([key, entries]) => [key, entries.map(([at, value]) => ({ at, value }))]))
}
