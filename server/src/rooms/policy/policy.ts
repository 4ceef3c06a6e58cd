import type { Locale } from '../../kernel/house.ts'
import { clausesForQueue } from './clauses-for-queue.ts'
import { type LocalisedText, text } from './localised.ts'
import type { Places } from './load-places.ts'
import { minimumAgesOn, type Place, type SettingDefault } from './place.ts'
import type { GatedAction, LegalGround, PlaceFile, SettingDefinition, Topic } from './places-schema.ts'
import type { QueueRow, ReasonRow } from './reasons-schema.ts'
import { type FoundClause, searchClauses } from './search-clauses.ts'
import type { Clause, GuidelinesVersion } from './version.ts'
import type { Action, Band, SubjectKind } from './vocabulary.ts'

export type Reason = { id: string; label: string; hint: string | null; subjects: readonly SubjectKind[]; policy: string; queue: string; priority: number; showHelp: boolean }

/** Everything the packs say, with the questions that other rooms ask. All answers are pure. */
export type Policy = {
  current: GuidelinesVersion
  versions: readonly GuidelinesVersion[]
  settings: readonly SettingDefinition[]
  /** Actions that need the app itself, which time away and a spent day close. */
  openApp: readonly GatedAction[]
  /** What the filter of topics may name, with the words that tell of each. */
  topics: readonly Topic[]
  /** A clause as it stood in a version, or as it stands now. */
  clause(id: string, version?: string): Clause | null
  searchClauses(query: string, locale: Locale, within?: { limit?: number; version?: string }): FoundClause[]
  clausesForQueue(queue: string): Clause[]
  reasons(locale: string, subjectKind?: SubjectKind): Reason[]
  reason(id: string): ReasonRow | null
  queues(): readonly QueueRow[]
  place(country: string): Place
  /** A ground of any place's law, by its id. */
  legalGround(id: string): LegalGround | null
  /** An authority of any place, with the countries of that place. */
  authority(id: string): (PlaceFile['authorities'][number] & { countries: readonly string[] }) | null
  /** The packs as they are written, the default first. */
  places: readonly PlaceFile[]
  /** Years needed to register on a local date `YYYY-MM-DD`. */
  minimumAge(country: string, date: string): number
  /** Years needed to keep an account opened earlier: rows that hold for new registrations only are left out. */
  minimumAgeToStay(country: string, date: string): number
  /** Null below the lowest band. */
  bandOf(age: number): Band | null
  settingDefaults(country: string, band: Band): Record<string, SettingDefault>
  /** What a decision under the clause may do to a subject of the kind; empty when the clause is unknown. */
  actionsFor(clauseId: string, kind: SubjectKind): readonly Action[]
  text(localised: LocalisedText, locale: string): string
}

export type PolicyParts = { versions: readonly GuidelinesVersion[]; current: GuidelinesVersion; places: Places; reasons: readonly ReasonRow[]; queues: readonly QueueRow[] }

export function makePolicy({ versions, current, places, reasons, queues }: PolicyParts): Policy {
  const versionOf = new Map(versions.map((version) => [version.version, version]))
  const reasonOf = new Map(reasons.map((reason) => [reason.id, reason]))
  const defaults = new Map<string, Record<string, SettingDefault>>()
  const elsewhere = new Map<string, Place>()
  const clause = (id: string, version?: string) => (version === undefined ? current : versionOf.get(version))?.byId.get(id) ?? null
  const place = (country: string): Place => {
    const own = places.byCountry.get(country) ?? elsewhere.get(country)
    if (own) return own
    const made = { ...places.fallback, country }
    if (elsewhere.size < 700) elsewhere.set(country, made)
    return made
  }
  return {
    current,
    versions,
    settings: places.settings,
    openApp: places.openApp,
    topics: places.topics,
    clause,
    searchClauses: (query, locale, within) => searchClauses(versionOf.get(within?.version ?? current.version) ?? current, query, locale, within?.limit),
    clausesForQueue: (queue) => clausesForQueue(current, queue),
    reasons: (locale, kind) => reasons.filter(({ subjects }) => kind === undefined || subjects.includes(kind)).map((row) => ({
      id: row.id,
      label: text(row.label, locale),
      hint: row.hint ? text(row.hint, locale) : null,
      subjects: row.subjects,
      policy: row.policy,
      queue: row.queue,
      priority: row.priority,
      showHelp: row.showHelp,
    })),
    reason: (id) => reasonOf.get(id) ?? null,
    queues: () => queues,
    place,
    legalGround: (id) => places.packs.flatMap((pack) => pack.legalGrounds).find((ground) => ground.id === id) ?? null,
    authority: (id) => {
      const pack = places.packs.find(({ authorities }) => authorities.some((row) => row.id === id))
      const row = pack?.authorities.find((each) => each.id === id)
      return pack && row ? { ...row, countries: pack.countries } : null
    },
    places: places.packs,
    minimumAge: (country, date) => minimumAgesOn(place(country), date)[0]?.years ?? lowest(places.fallback),
    minimumAgeToStay: (country, date) => minimumAgesOn(place(country), date).find((row) => row.appliesTo === 'all')?.years ?? lowest(places.fallback),
    bandOf: (age) => places.fallback.bands.find((band) => age >= band.from && (band.to === null || age <= band.to))?.id ?? null,
    settingDefaults: (country, band) => {
      const { id, settings } = place(country)
      const key = `${id} ${band}`
      let made = defaults.get(key)
      if (!made) defaults.set(key, made = Object.fromEntries([...settings].map(([name, byBand]) => [name, byBand[band]])))
      return made
    },
    actionsFor: (clauseId, kind) => clause(clauseId)?.actions[kind] ?? [],
    text,
  }
}

function lowest(place: Place): number {
  return place.bands[0]!.from
}
