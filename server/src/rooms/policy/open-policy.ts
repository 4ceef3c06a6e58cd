import { type Ctx, type House, slot } from '../../kernel/house.ts'
import { loadPolicy } from './load-policy.ts'
import type { Policy } from './policy.ts'

const held = slot<Policy>('policy')

/** Reads the packs once at start; refuses to start on packs that cannot be read. */
export function openPolicy(house: House): void {
  held.set(house, loadPolicy(house.config.policiesDir))
}

/** The policy of the running house. */
export function policyOf(ctx: Pick<Ctx, 'house'>): Policy {
  return held.of(ctx)
}
