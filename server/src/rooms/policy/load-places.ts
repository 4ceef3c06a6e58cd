import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isTimeZone } from './local-date.ts'
import { assemblePlace, type DefaultPlace, type Place } from './place.ts'
import { type GatedAction, PlaceFile, SettingsFile, type SettingDefinition, type Topic } from './places-schema.ts'
import { type Pack, type PackProblem, readPack } from './read-pack.ts'
import { fits } from './setting-values.ts'
import { bands } from './vocabulary.ts'

export type Places = { fallback: Place; byCountry: ReadonlyMap<string, Place>; packs: readonly PlaceFile[]; settings: readonly SettingDefinition[]; openApp: readonly GatedAction[]; topics: readonly Topic[]; grounds: ReadonlyMap<string, ReadonlySet<string>> }

const complete = ['timeZones', 'bands', 'deviceLockHours', 'appealTermDays', 'minimumAgeAppealTermDays', 'trustedFlaggerHours', 'messageScanning', 'restDays', 'orderWarnings'] as const

/** Reads `places/`: the settings, the default and every other place. */
export function loadPlaces(root: string, problems: PackProblem[]): Places | null {
  const before = problems.length
  const dir = join(root, 'places')
  const settings = readPack(root, join(dir, 'settings.yaml'), SettingsFile, problems)
  const base = readPack(root, join(dir, 'default.yaml'), PlaceFile, problems)
  const names = readdirSync(dir).filter((name) => name.endsWith('.yaml') && name !== 'settings.yaml' && name !== 'default.yaml').toSorted()
  const others = names.map((name) => readPack(root, join(dir, name), PlaceFile, problems)).filter((pack) => pack !== null)
  if (!settings || !base) return null
  checkSettings(settings, problems)
  for (const pack of [base, ...others]) checkPlace(pack, settings.value.settings, problems)
  checkDefault(base, settings.value.settings, problems)
  const owners = new Map<string, string>()
  for (const pack of others) {
    pack.value.countries.forEach((country, index) => {
      const owner = owners.get(country)
      if (owner) problems.push({ file: pack.file, line: pack.lineOf(['countries', index]), message: `${country} is already in ${owner}` })
      owners.set(country, pack.file)
    })
  }
  if (problems.length > before) return null
  const whole = base.value as DefaultPlace
  const place = (country: string, own: PlaceFile) => assemblePlace(country, own, whole, settings.value.settings)
  return {
    fallback: place('ZZ', base.value),
    byCountry: new Map(others.flatMap((pack) => pack.value.countries.map((country) => [country, place(country, pack.value)]))),
    packs: [base.value, ...others.map((pack) => pack.value)],
    settings: settings.value.settings,
    openApp: settings.value.openApp,
    topics: settings.value.topics,
    grounds: new Map(others.flatMap((pack) => pack.value.countries.map((country) => [country, new Set(pack.value.legalGrounds.map(({ id }) => id))]))),
  }
}

function checkSettings(pack: Pack<{ settings: SettingDefinition[]; topics: Topic[] }>, problems: PackProblem[]): void {
  const seen = new Set<string>()
  pack.value.settings.forEach((setting, index) => {
    const line = pack.lineOf(['settings', index, 'id'])
    if (seen.has(setting.id)) problems.push({ file: pack.file, line, message: `${setting.id} stands twice` })
    seen.add(setting.id)
    const listed = setting.kind === 'switch' || setting.kind === 'choice'
    if (setting.kind === 'words') {
      const known = new Set(pack.value.topics.map(({ id }) => id))
      for (const value of setting.values ?? []) if (typeof value !== 'string' || !known.has(value)) problems.push({ file: pack.file, line, message: `${String(value)} is no topic` })
    } else if (listed !== (setting.values !== undefined)) problems.push({ file: pack.file, line, message: `${setting.id} is a ${setting.kind} and ${listed ? 'needs values' : 'has no values'}` })
  })
}

function checkPlace(pack: Pack<PlaceFile>, definitions: readonly SettingDefinition[], problems: PackProblem[]): void {
  const { value } = pack
  const wrong = (path: readonly PropertyKey[], message: string) => problems.push({ file: pack.file, line: pack.lineOf(path), message })
  if (!pack.file.endsWith(`/${value.id}.yaml`)) wrong(['id'], `${value.id} must lie in a file of its name`)
  const zones = value.timeZones
  zones?.all.forEach((zone, i) => { if (!isTimeZone(zone)) wrong(['timeZones', 'all', i], `${zone} is no time zone`) })
  for (const zone of zones ? [zones.default, ...Object.values(zones.byCountry ?? {})] : []) {
    if (!zones?.all.includes(zone)) wrong(['timeZones', 'default'], `${zone} is not among all`)
  }
  value.settings.forEach((row, index) => {
    const definition = definitions.find(({ id }) => id === row.setting)
    if (!definition) return wrong(['settings', index, 'setting'], `there is no setting ${row.setting}`)
    for (const band of bands) {
      for (const key of ['value', 'limit'] as const) {
        const given = row.bands[band][key]
        if (given !== undefined && !fits(definition, given)) wrong(['settings', index, 'bands', band, key], `is no value of ${row.setting}`)
      }
    }
  })
  const clocks = new Map(value.clocks.map((clock) => [clock.id, clock]))
  const grounds = new Set(value.legalGrounds.map(({ id }) => id))
  const authorities = new Set(value.authorities.map(({ id }) => id))
  value.clocks.forEach((clock, i) => { if (clock.ground !== undefined && !grounds.has(clock.ground)) wrong(['clocks', i, 'ground'], `there is no legal ground ${clock.ground}`) })
  value.legalGrounds.forEach((ground, i) => {
    const clock = ground.clock === undefined ? null : clocks.get(ground.clock)
    if (clock === undefined) wrong(['legalGrounds', i, 'clock'], `there is no clock ${ground.clock}`)
    if (clock && clock.source === undefined) wrong(['legalGrounds', i, 'clock'], `${clock.id} is unsourced and drives nothing`)
    const row = value.orderKinds.find(({ kind }) => kind === ground.orderKind)
    if (ground.orderKind !== undefined && !row) wrong(['legalGrounds', i, 'orderKind'], `there is no kind of order ${ground.orderKind}`)
    ground.authorities.forEach((id, j) => { if (!authorities.has(id)) wrong(['legalGrounds', i, 'authorities', j], `there is no authority ${id}`) })
  })
  value.authorities.forEach(({ timeZone }, i) => { if (!isTimeZone(timeZone)) wrong(['authorities', i, 'timeZone'], `${timeZone} is no time zone`) })
  for (const [list, rows] of Object.entries({ clocks: value.clocks, legalGrounds: value.legalGrounds, authorities: value.authorities, helplines: value.helplines })) {
    rows.forEach(({ id }, i) => { if (rows.findIndex((row) => row.id === id) < i) wrong([list, i, 'id'], `${id} stands twice`) })
  }
}

function checkDefault(pack: Pack<PlaceFile>, definitions: readonly SettingDefinition[], problems: PackProblem[]): void {
  for (const key of complete) if (pack.value[key] === undefined) problems.push({ file: pack.file, line: 1, message: `the default must say ${key}` })
  for (const { id } of definitions) {
    if (!pack.value.settings.some((row) => row.setting === id)) problems.push({ file: pack.file, line: pack.lineOf(['settings']), message: `the default must say ${id}` })
  }
  if (!pack.value.minimumAge.some((row) => row.status === 'in-force')) problems.push({ file: pack.file, line: pack.lineOf(['minimumAge']), message: 'the default needs a minimum age in force' })
}
