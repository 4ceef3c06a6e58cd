import type { Ctx } from '../../kernel/house.ts'
import { refuse } from '../../kernel/refusal.ts'
import { type AccountCard, accountCards } from '../accounts/index.ts'
import { policyOf, type SettingDefault, type SettingDefinition, type SettingValue } from '../policy/index.ts'
import { type ChoiceRow, choicesOf } from './store.ts'
import { type BoundBy, type Proposal, strictest } from './strictest.ts'

export type SettingName = string
export type Effective = Record<SettingName, { value: SettingValue; boundBy: BoundBy }>

/**
 * What everybody wishes for one setting. The place's limit always; a guardian's choice for somebody under 18; and
 * the person's own choice, in whose place the default stands until they choose. So a guardian can tighten
 * anything, and loosen nothing that the person has not loosened.
 */
export function proposalsFor(setting: SettingDefault, choices: readonly ChoiceRow[], isMinor: boolean): Proposal[] {
  const own = choices.find(({ pairingId }) => pairingId === null)
  return [
    ...(setting.limit === undefined ? [] : [{ value: setting.limit, boundBy: setting.boundBy }]),
    ...choices.filter(({ pairingId }) => isMinor && pairingId !== null).map(({ value }): Proposal => ({ value, boundBy: 'guardian' })),
    own ? { value: own.value, boundBy: 'self' } : { value: setting.value, boundBy: setting.boundBy },
  ]
}

/** Pure: the settings that hold for an account, each with who bound it. */
export function settingsFor(definitions: readonly SettingDefinition[], defaults: Record<string, SettingDefault>, choices: readonly ChoiceRow[], isMinor: boolean): Effective {
  return Object.fromEntries(definitions.map((definition) => {
    const setting = defaults[definition.id]!
    return [definition.id, strictest(definition, proposalsFor(setting, choices.filter((choice) => choice.setting === definition.id), isMinor))]
  }))
}

/** The settings of several accounts by id; closed and unknown ones are missing. At most 1,000 ids. */
export async function effectiveSettingsOf(ctx: Ctx, cards: readonly AccountCard[]): Promise<Map<string, Effective>> {
  if (cards.length === 0) return new Map()
  const policy = policyOf(ctx)
  const choices = Map.groupBy(await choicesOf(ctx.db, cards.map(({ id }) => id), ctx.now), ({ accountId }) => accountId)
  return new Map(cards.map(({ id, country, band }) => [id, settingsFor(policy.settings, policy.settingDefaults(country, band), choices.get(id) ?? [], band !== '18+')]))
}

/** What holds for one account now; refuses `missing` for an account that does not exist. */
export async function effectiveSettings(ctx: Ctx, accountId: string): Promise<Effective> {
  const cards = await accountCards(ctx, [accountId])
  return (await effectiveSettingsOf(ctx, cards)).get(accountId) ?? refuse('missing', 'not-found')
}
