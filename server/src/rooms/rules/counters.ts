import { type CounterEvent, type Counters, createCounters } from '@qorgan/rules'
import { type Ctx, type House, slot } from '../../kernel/house.ts'
import { rulesOf } from './open-rules.ts'

/** The most events that one process remembers; an hour of 250 a second, some 200 MB. */
const mostEvents = 1_000_000
const forgetEveryMs = 60_000
const hourMs = 3_600_000

type Kept = { counters: Counters; events: number; forgottenAt: number; told: Map<string, number> }
const kept = slot<Kept>('the counters')

/** Sliding windows over what accounts do, in this process's memory: who writes how often to whom, and the same words again. */
export function openCounters(house: House): void {
  kept.set(house, { counters: createCounters(rulesOf({ house }).counters), events: 0, forgottenAt: 0, told: new Map() })
}

/** Counts an event and gives every counter with it included, ready for a snapshot. A flood beyond memory begins the windows anew, and says so. */
export function countEvent(ctx: Ctx, event: Omit<CounterEvent, 'at'>): Record<string, number> {
  const state = kept.of(ctx)
  const at = ctx.now.getTime()
  if (state.events >= mostEvents) {
    ctx.log.error({ events: state.events }, 'the counters are full and begin anew')
    openCounters(ctx.house)
    return countEvent(ctx, event)
  }
  if (at - state.forgottenAt >= forgetEveryMs) {
    state.counters.forget(at)
    state.forgottenAt = at
    for (const [key, toldAt] of state.told) if (at - toldAt >= hourMs) state.told.delete(key)
  }
  state.counters.record({ ...event, at })
  state.events += 1
  return state.counters.values(event, at)
}

/** True at most once an hour for a key, so that somebody who goes on does not become a case with every word. */
export function onceAnHour(ctx: Ctx, key: string): boolean {
  const { told } = kept.of(ctx)
  const at = ctx.now.getTime()
  if (at - (told.get(key) ?? -Infinity) < hourMs) return false
  told.set(key, at)
  return true
}
