import type { Ctx } from '../../kernel/house.ts'
import { remembered } from '../../kernel/memory.ts'
import { refuse } from '../../kernel/refusal.ts'
import { type AccountCard, accountCards } from '../accounts/index.ts'
import { policyOf, type SettingDefault, type SettingDefinition, type SettingValue } from '../policy/index.ts'
import { type ChoiceRow, holds, type KeptChoice, keptChoicesOf } from './store.ts'
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
export function settingsFor(definitions: readonly Pick<SettingDefinition, 'id' | 'kind' | 'values'>[], defaults: Record<string, SettingDefault>, choices: readonly ChoiceRow[], isMinor: boolean): Effective {
  return Object.fromEntries(definitions.map((definition) => {
    const setting = defaults[definition.id]!
    return [definition.id, strictest(definition, proposalsFor(setting, choices.filter((choice) => choice.setting === definition.id), isMinor))]
  }))
}

/** An account's choices, with what they came to for a country and a band; kept while nobody chooses anew. */
type Chosen = { rows: KeptChoice[]; settled: Map<string, Effective> }
const chosenBy = remembered<Chosen>('choice', async (ctx, ids) => {
  const rows = Map.groupBy(await keptChoicesOf(ctx.db, ids), ({ accountId }) => accountId)
  return new Map(ids.map((id) => [id, { rows: rows.get(id) ?? [], settled: new Map<string, Effective>() }]))
})

function settle(ctx: Ctx, { country, band }: AccountCard, { rows, settled }: Chosen): Effective {
  const policy = policyOf(ctx)
  const now = () => settingsFor(policy.settings, policy.settingDefaults(country, band), rows.filter((row) => holds(row, ctx.now)), band !== '18+')
  // What ends by itself is asked anew each time.
  if (rows.some(({ holdsUntil }) => holdsUntil !== null)) return now()
  const key = `${country} ${band}`
  const known = settled.get(key) ?? now()
  settled.set(key, known)
  return known
}

/** The settings of several accounts by id; closed and unknown ones are missing. At most 1,000 ids. */
export async function effectiveSettingsOf(ctx: Ctx, cards: readonly AccountCard[]): Promise<Map<string, Effective>> {
  if (cards.length === 0) return new Map()
  const chosen = await chosenBy(ctx, cards.map(({ id }) => id))
  return new Map(cards.map((card) => [card.id, settle(ctx, card, chosen.get(card.id)!)]))
}

/** What holds for one account now; refuses `missing` for an account that does not exist. */
export async function effectiveSettings(ctx: Ctx, accountId: string): Promise<Effective> {
  const cards = await accountCards(ctx, [accountId])
  return (await effectiveSettingsOf(ctx, cards)).get(accountId) ?? refuse('missing', 'not-found')
}
