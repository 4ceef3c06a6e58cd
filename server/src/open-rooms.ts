import type { House } from './kernel/house.ts'
import { openCallers, openEngine } from './rooms/access/index.ts'
import { openPolicy } from './rooms/policy/index.ts'
import { openDecoder } from './rooms/publishing/index.ts'
import { openCounters, openRules } from './rooms/rules/index.ts'
import { openLive } from './rooms/review/index.ts'
import { applyWordExceptions, openSignals } from './rooms/signals/index.ts'
import { openUnderage } from './rooms/underage/index.ts'

/** Loads what rooms keep in memory: packs, compiled rules, word lists. Each refuses to start on a pack it cannot read. */
export async function openRooms(house: House): Promise<void> {
  openPolicy(house)
  openSignals(house)
  openUnderage(house)
  openRules(house)
  openCounters(house)
  openDecoder(house)
  openEngine(house)
  openCallers(house)
  openLive(house)
  await applyWordExceptions(house)
}
