import type { BandDefault, Clock, LegalGround, MinimumAge, PlaceFile, RestDays, SettingDefinition } from './places-schema.ts'
import type { Band } from './vocabulary.ts'

/** `value` until somebody chooses; `limit`, when there is one, is the loosest value that may be chosen. */
export type SettingDefault = BandDefault & {
  boundBy: 'law' | 'platform'
  source: string | null
}

/** What holds in one country, with whatever its pack leaves out filled in from the default. */
export type Place = {
  id: string
  country: string
  title: PlaceFile['title']
  languages: readonly string[]
  /** Zone of an account that names none. */
  timeZone: string
  timeZones: readonly string[]
  minimumAges: readonly MinimumAge[]
  bands: NonNullable<PlaceFile['bands']>
  settings: ReadonlyMap<string, Record<Band, SettingDefault>>
  marks: PlaceFile['marks']
  authorities: PlaceFile['authorities']
  legalGrounds: readonly LegalGround[]
  /** All terms the law knows, also those of others and those without a source. */
  clocks: readonly Clock[]
  restDays: RestDays
  orderKinds: PlaceFile['orderKinds']
  orderWarnings: readonly number[]
  deviceLockHours: number
  appealTermDays: number
  minimumAgeAppealTermDays: number
  trustedFlaggerHours: number
  helplines: PlaceFile['helplines']
  messageScanning: NonNullable<PlaceFile['messageScanning']>
}

/** The default pack, which leaves nothing out. */
export type DefaultPlace = PlaceFile & Required<Pick<PlaceFile, 'timeZones' | 'bands' | 'deviceLockHours' | 'appealTermDays' | 'minimumAgeAppealTermDays' | 'trustedFlaggerHours' | 'messageScanning' | 'restDays' | 'orderWarnings'>>

export function assemblePlace(country: string, own: PlaceFile, base: DefaultPlace, definitions: readonly SettingDefinition[]): Place {
  const zones = own.timeZones ?? base.timeZones
  const rowOf = (id: string) => own.settings.find((row) => row.setting === id) ?? base.settings.find((row) => row.setting === id)!
  const settings = new Map(definitions.map(({ id }) => {
    const row = rowOf(id)
    const forBand = (band: Band): SettingDefault => ({ ...row.bands[band], boundBy: row.boundBy, source: row.source ?? null })
    return [id, { '13-15': forBand('13-15'), '16-17': forBand('16-17'), '18+': forBand('18+') }]
  }))
  return {
    id: own.id,
    country,
    title: own.title,
    languages: own.languages,
    timeZone: zones.byCountry?.[country] ?? zones.default,
    timeZones: zones.all,
    minimumAges: own.minimumAge.length > 0 ? own.minimumAge : base.minimumAge,
    bands: own.bands ?? base.bands,
    settings,
    marks: own.marks,
    authorities: own.authorities,
    legalGrounds: own.legalGrounds,
    clocks: own.clocks,
    restDays: own.restDays ?? base.restDays,
    orderKinds: own.orderKinds.length > 0 ? own.orderKinds : base.orderKinds,
    orderWarnings: (own.orderWarnings ?? base.orderWarnings).percent,
    deviceLockHours: (own.deviceLockHours ?? base.deviceLockHours).value,
    appealTermDays: (own.appealTermDays ?? base.appealTermDays).value,
    minimumAgeAppealTermDays: (own.minimumAgeAppealTermDays ?? base.minimumAgeAppealTermDays).value,
    trustedFlaggerHours: (own.trustedFlaggerHours ?? base.trustedFlaggerHours).value,
    helplines: own.helplines.length > 0 ? own.helplines : base.helplines,
    messageScanning: own.messageScanning ?? base.messageScanning,
  }
}

/** A clock may start only where the law could be read and the duty is the platform's own. */
export function drives(clock: Clock): boolean {
  return clock.source !== undefined && clock.dutyOn === 'platform'
}

/** The rows on the minimum age that hold on a date, strictest first. Drafts hold nobody. */
export function minimumAgesOn(place: Place, date: string): MinimumAge[] {
  return place.minimumAges
    .filter((row) => row.status !== 'draft' && row.startsAt !== null && row.startsAt <= date)
    .toSorted((a, b) => b.years - a.years)
}

/** Whether private messages may be scanned in this place on a date: only under a dated legal basis. */
export function messageScanningOn(place: Place, date: string): boolean {
  const basis = place.messageScanning.legalBasis
  return basis !== null && basis.startsAt <= date && (basis.endsAt === null || date < basis.endsAt)
}
