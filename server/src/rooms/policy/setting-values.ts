import type { SettingDefinition, SettingValue } from './places-schema.ts'

/** Whether a value may be given to a setting at all. */
export function fits(definition: SettingDefinition, value: SettingValue): boolean {
  switch (definition.kind) {
    case 'switch':
    case 'choice': return definition.values!.some((known) => known === value)
    case 'minutes': return value === null || typeof value === 'number'
    case 'windows': return Array.isArray(value) && value.every((item) => typeof item === 'object' && 'from' in item)
    case 'limits': return Array.isArray(value) && value.every((item) => typeof item === 'object' && 'minutes' in item)
    case 'words': return Array.isArray(value) && value.every((item) => typeof item === 'string' && (definition.values?.includes(item) ?? true))
  }
}
