import type { House } from './kernel/house.ts'

/** Loads what rooms keep in memory: packs, compiled rules, word lists. Each refuses to start on a pack it cannot read. */
export async function openRooms(_house: House): Promise<void> {}
