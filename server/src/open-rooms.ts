import type { House } from './kernel/house.ts'
import { openCallers, openEngine } from './rooms/access/index.ts'
import { openPolicy } from './rooms/policy/index.ts'

/** Loads what rooms keep in memory: packs, compiled rules, word lists. Each refuses to start on a pack it cannot read. */
export async function openRooms(house: House): Promise<void> {
  openPolicy(house)
  openEngine(house)
  openCallers(house)
}
