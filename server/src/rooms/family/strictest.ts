import type { DayLimit, SettingDefinition, SettingValue, TimeWindow } from '../policy/index.ts'

/** Who may bind a setting, from the one named first when several ask for the same. */
export const binders = ['law', 'platform', 'guardian', 'self'] as const
export type BoundBy = (typeof binders)[number]

/** One wish for one setting. */
export type Proposal = { value: SettingValue; boundBy: BoundBy }

/**
 * The strictest of all wishes, with who bound it. Of equally strict ones the law is named before the platform,
 * the platform before a guardian, and a guardian before the person. Pure, and free of order: asking twice,
 * in another order or in groups gives the same answer, and one more wish never loosens it.
 * Throws on an empty list: there is always at least the person's own wish or the default in its place.
 */
export function strictest(definition: Pick<SettingDefinition, 'kind' | 'values'>, proposals: readonly Proposal[]): Proposal {
  const [first, ...rest] = proposals.map((each) => ({ ...each, value: tidy(each.value) }))
  if (!first) throw new RangeError('nobody proposed anything')
  return rest.reduce((a, b) => stricterOf(definition, a, b), first)
}

function stricterOf(definition: Pick<SettingDefinition, 'kind' | 'values'>, a: Proposal, b: Proposal): Proposal {
  const earlier = binders.indexOf(a.boundBy) <= binders.indexOf(b.boundBy) ? a.boundBy : b.boundBy
  if (Array.isArray(a.value) && Array.isArray(b.value)) {
    // Everything that anybody asked for holds together; whoever asked for nothing did not bind it.
    if (a.value.length === 0 && b.value.length > 0) return b
    if (b.value.length === 0 && a.value.length > 0) return a
    return { value: tidy([...a.value, ...b.value] as SettingValue), boundBy: earlier }
  }
  const difference = strictness(definition, a.value) - strictness(definition, b.value)
  if (difference === 0) return { value: a.value, boundBy: earlier }
  return difference > 0 ? a : b
}

/** How strict a value is among its setting's values; greater is stricter. Windows, limits and words have no such line. */
export function strictness({ kind, values }: Pick<SettingDefinition, 'kind' | 'values'>, value: SettingValue): number {
  if (kind === 'minutes') return typeof value === 'number' ? -value : -1_441
  return (values ?? []).findIndex((known) => known === value)
}

/** Whether `value` is looser than `limit`, so that nobody may choose it. */
export function isLooser(definition: Pick<SettingDefinition, 'kind' | 'values'>, value: SettingValue, limit: SettingValue): boolean {
  if (!Array.isArray(value) || !Array.isArray(limit)) return strictness(definition, value) < strictness(definition, limit)
  const given = new Set(tidyList(value).map((item) => JSON.stringify(item)))
  return tidyList(limit).some((item) => !given.has(JSON.stringify(item)))
}

/** Lists without order and repetition, so that equal wishes are equal values. */
export function tidy(value: SettingValue): SettingValue {
  return Array.isArray(value) ? (tidyList(value) as SettingValue) : value
}

type Item = TimeWindow | DayLimit | string

function tidyList(value: readonly Item[]): Item[] {
  const daysOf = (days: readonly number[]) => [...new Set(days)].toSorted((a, b) => a - b)
  const spelled = value.map((item) => (typeof item === 'string' ? item : 'from' in item ? { days: daysOf(item.days), from: item.from, to: item.to } : { days: daysOf(item.days), minutes: item.minutes }))
  return [...new Map(spelled.map((item) => [JSON.stringify(item), item])).entries()].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, item]) => item)
}
