import type { Ctx } from '../../kernel/house.ts'
import { type FieldError, Refusal } from '../../kernel/refusal.ts'
import { fits, policyOf, type SettingDefinition, type SettingValue } from '../policy/index.ts'
import { tidy } from './strictest.ts'

export type Wish = { definition: SettingDefinition; value: SettingValue }

/** Refuses names that are no settings: a fact names what was undone, and facts hold no words of people. */
export function readUndone(ctx: Ctx, undo: readonly string[]): string[] {
  const names = new Set(policyOf(ctx).settings.map(({ id }) => id))
  const errors = undo.flatMap((name, index) => (names.has(name) ? [] : [{ pointer: `/undo/${index}`, message: 'is no setting' }]))
  if (errors.length > 0) throw new Refusal('invalid', 'invalid', { errors })
  return [...new Set(undo)]
}

/** Reads a body `{name: value}` against the table of settings; every wrong name and value becomes a field error. */
export function readChoices(ctx: Ctx, settings: Record<string, SettingValue>, who: 'guardian' | 'self'): Wish[] {
  const definitions = new Map(policyOf(ctx).settings.map((definition) => [definition.id, definition]))
  const errors: FieldError[] = []
  const wishes = Object.entries(settings).flatMap(([name, value]) => {
    const wrong = (message: string) => { errors.push({ pointer: `/settings/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, message }) }
    const definition = definitions.get(name)
    if (!definition) return wrong('is no setting') ?? []
    if (!(who === 'guardian' ? definition.guardianMaySet : definition.selfMaySet)) return wrong('is not yours to set') ?? []
    if (!fits(definition, value)) return wrong(`is no value of ${name}`) ?? []
    return [{ definition, value: tidy(value) }]
  })
  if (errors.length > 0) throw new Refusal('invalid', 'invalid', { errors })
  return wishes
}
