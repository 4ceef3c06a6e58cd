import type { GatedAction, Policy, SettingDefinition } from '../policy/index.ts'

export type Gates = { own: readonly SettingDefinition[]; others: readonly SettingDefinition[]; needsOpenApp: boolean }

const known = new WeakMap<Policy, Map<GatedAction, Gates>>()

/**
 * Which settings an action asks: the actor's own and those of whom it is done to. They stand in the rows of the
 * policy. Reporting, appealing and calling a helpline are no actions there, so nothing that is set can gate them.
 */
export function gatesOf(policy: Policy, action: GatedAction): Gates {
  const rows = known.get(policy) ?? new Map<GatedAction, Gates>()
  known.set(policy, rows)
  const made = rows.get(action) ?? {
    own: policy.settings.filter(({ gates }) => gates.includes(action)),
    others: policy.settings.filter(({ gatesOthers }) => gatesOthers.includes(action)),
    needsOpenApp: policy.openApp.includes(action),
  }
  rows.set(action, made)
  return made
}
