import { z } from 'zod'
import { LocalisedText } from './localised.ts'
import { AgeMark, Band, CalendarDate, Country, Slug } from './vocabulary.ts'

/** Where a row comes from, and who must do what because of it. */
const provenance = {
  source: z.url().optional(),
  unsourced: z.literal(true).optional(),
  note: z.string().max(600).optional(),
  dutyOn: z.enum(['platform', 'operator', 'ministry']),
  dutyIs: z.enum(['consider', 'act', 'answer']),
}
type Provenance = { source?: string | undefined; unsourced?: true | undefined }
const honest = (row: Provenance): boolean => (row.source === undefined) !== (row.unsourced === undefined)
const honestly = 'needs either a source or unsourced: true, and not both'

const numberRow = (min: number, max: number) => z.strictObject({ value: z.number().int().min(min).max(max), ...provenance }).refine(honest, honestly)

/** A time window of each named weekday (1 Monday .. 7 Sunday); `to` before `from` runs past midnight. */
export const TimeWindow = z.strictObject({
  days: z.array(z.number().int().min(1).max(7)).min(1).max(7),
  from: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  to: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
})
export type TimeWindow = z.output<typeof TimeWindow>

/** At most so many minutes on each of these days of the week. */
export const DayLimit = z.strictObject({ days: z.array(z.number().int().min(1).max(7)).min(1).max(7), minutes: z.number().int().min(0).max(1_440) })
export type DayLimit = z.output<typeof DayLimit>

export const SettingValue = z.union([z.boolean(), z.null(), z.number().int().min(0).max(1_440), Slug, z.array(TimeWindow).max(20), z.array(DayLimit).max(20), z.array(z.string().max(100)).max(200)])
export type SettingValue = z.output<typeof SettingValue>

/** `value` holds until somebody chooses; `limit`, where given, is the loosest value anybody may choose. */
export const BandDefault = z.strictObject({ value: SettingValue, limit: SettingValue.optional() })
export type BandDefault = z.output<typeof BandDefault>
const SettingRow = z.strictObject({
  setting: z.string().max(60),
  boundBy: z.enum(['law', 'platform']),
  bands: z.strictObject({ '13-15': BandDefault, '16-17': BandDefault, '18+': BandDefault }),
  ...provenance,
}).refine(honest, honestly).refine((row) => row.boundBy !== 'law' || row.source !== undefined, 'an unsourced row cannot say that the law binds')

const MinimumAge = z.strictObject({
  years: z.number().int().min(6).max(21),
  status: z.enum(['in-force', 'adopted', 'draft']),
  startsAt: CalendarDate.nullable(),
  appliesTo: z.enum(['new', 'all']).default('new'),
  boundBy: z.enum(['law', 'platform']),
  ...provenance,
}).refine(honest, honestly).refine((row) => row.status === 'draft' || row.startsAt !== null, 'only a draft may be without startsAt')
export type MinimumAge = z.output<typeof MinimumAge>

const Clock = z.strictObject({
  id: Slug,
  title: LocalisedText,
  hours: z.number().int().min(0).max(8_760).optional(),
  workingDays: z.number().int().min(1).max(250).optional(),
  extendableToCalendarDays: z.number().int().min(1).max(365).optional(),
  tellExtensionWithinWorkingDays: z.number().int().min(1).max(30).optional(),
  automatic: z.literal(true).optional(),
  startsFrom: z.enum(['receipt', 'discovery', 'verification', 'publication']),
  ground: Slug.optional(),
  ...provenance,
}).refine(honest, honestly).refine((clock) => [clock.hours, clock.workingDays, clock.automatic].filter((term) => term !== undefined).length === 1, 'needs exactly one of hours, workingDays, automatic')
export type Clock = z.output<typeof Clock>

/** What an order may ask for. `disclose` is for information, `answer` for a plain question. */
export const requestedActions = ['withhold', 'remove', 'suspend-account', 'preserve', 'disclose', 'answer'] as const
export type RequestedAction = (typeof requestedActions)[number]

/** Kinds of order. Each place says which elements a kind needs, and a ground may fix the kind. */
export const orderKinds = ['content', 'account', 'child-cyberbullying', 'prosecutor', 'court', 'information', 'preservation', 'inquiry'] as const
export type OrderKind = (typeof orderKinds)[number]
export const orderElements = ['authority', 'legalGround', 'items', 'country', 'requestedAction', 'urgency', 'reference', 'processReference'] as const
export type OrderElement = (typeof orderElements)[number]

const LegalGround = z.strictObject({
  id: Slug,
  title: LocalisedText,
  requestedActions: z.array(z.enum(requestedActions)).max(requestedActions.length).default([]),
  clock: Slug.optional(),
  /** The kind of order on this ground; otherwise the action asked for says it. */
  orderKind: z.enum(orderKinds).optional(),
  authorities: z.array(Slug).max(10).default([]),
  ...provenance,
}).refine(honest, honestly)
export type LegalGround = z.output<typeof LegalGround>

const named = { id: Slug, title: LocalisedText }

const dated = { title: LocalisedText, from: CalendarDate.optional(), until: CalendarDate.optional(), ...provenance }
/** Days on which authorities do not work. A row without a source is shown and moves no clock. */
const RestDays = z.strictObject({
  weekend: z.array(z.number().int().min(1).max(7)).max(7),
  /** Years whose whole calendar was read; a clock that runs past them says so. */
  wholeYears: z.array(z.number().int().min(2000).max(2100)).max(100),
  /** The same date each year. One that `carries` and falls on a weekend makes the next working day free. */
  fixed: z.array(z.strictObject({ on: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/), carries: z.boolean(), ...dated }).refine(honest, honestly)).max(60),
  /** One date of one year, such as a feast by the moon. */
  single: z.array(z.strictObject({ on: CalendarDate, ...dated }).refine(honest, honestly)).max(200),
  /** A day off that a government moved: `free` becomes free and `worked` a working day. */
  moved: z.array(z.strictObject({ worked: CalendarDate, free: CalendarDate, ...dated }).refine(honest, honestly)).max(200),
})
export type RestDays = z.output<typeof RestDays>

/** What an order of a kind must hold. */
const OrderKindRow = z.strictObject({ kind: z.enum(orderKinds), title: LocalisedText, actions: z.array(z.enum(requestedActions)).min(1), needs: z.array(z.enum(orderElements)).min(1), ...provenance }).refine(honest, honestly)

/** One place: a country, a union of them, or `default` for everywhere else. What it leaves out, the default says. */
export const PlaceFile = z.strictObject({
  id: Slug,
  title: LocalisedText,
  countries: z.array(Country).max(60),
  languages: z.array(z.string().max(12)).min(1).max(30),
  timeZones: z.strictObject({ default: z.string().max(60), all: z.array(z.string().max(60)).min(1).max(60), byCountry: z.record(Country, z.string().max(60)).optional() }).optional(),
  minimumAge: z.array(MinimumAge).max(10).default([]),
  bands: z.array(z.strictObject({ id: Band, from: z.number().int(), to: z.number().int().nullable() })).length(3).optional(),
  settings: z.array(SettingRow).max(60).default([]),
  marks: z.array(z.strictObject({ mark: AgeMark, title: LocalisedText, required: z.boolean(), fromAge: z.number().int().min(0).max(21), ...provenance }).refine(honest, honestly)).max(12).default([]),
  authorities: z.array(z.strictObject({ ...named, timeZone: z.string().max(60), ...provenance }).refine(honest, honestly)).max(30).default([]),
  legalGrounds: z.array(LegalGround).max(60).default([]),
  clocks: z.array(Clock).max(60).default([]),
  restDays: RestDays.optional(),
  orderKinds: z.array(OrderKindRow).max(orderKinds.length).default([]),
  /** At which shares of an order's time, in percent, people are warned. */
  orderWarnings: z.strictObject({ percent: z.array(z.number().int().min(1).max(99)).min(1).max(10), ...provenance }).refine(honest, honestly).optional(),
  deviceLockHours: numberRow(1, 8_760).optional(),
  appealTermDays: numberRow(1, 3_650).optional(),
  /** Within how many hours a trusted flagger's report is to be decided. */
  trustedFlaggerHours: numberRow(1, 720).optional(),
  minimumAgeAppealTermDays: numberRow(1, 3_650).optional(),
  helplines: z.array(z.strictObject({ ...named, number: z.string().max(40), ...provenance }).refine(honest, honestly)).max(20).default([]),
  messageScanning: z.strictObject({ legalBasis: z.strictObject({ title: LocalisedText, source: z.url(), startsAt: CalendarDate, endsAt: CalendarDate.nullable() }).nullable() }).optional(),
})
export type PlaceFile = z.output<typeof PlaceFile>

/** What a host asks before it lets somebody act; a row of `settings.yaml` names those it gates. */
export const gatedActions = ['view-video', 'post-video', 'comment', 'send-message', 'search', 'go-live', 'be-suggested', 'receive-push', 'follow', 'like', 'download-video', 'duet', 'stitch', 'see-likes', 'see-following', 'send-gift', 'earn', 'be-profiled-for-ads'] as const
export type GatedAction = (typeof gatedActions)[number]
const Gates = z.array(z.enum(gatedActions)).max(gatedActions.length).default([])

/** `settings.yaml`: every setting with its values from loosest to strictest, and all else that is said of it. */
export const SettingsFile = z.strictObject({
  /** Actions that need the app itself, which time away and a spent day close. */
  openApp: Gates,
  settings: z.array(z.strictObject({
    id: z.string().regex(/^[a-z][A-Za-z]+$/).max(40),
    label: LocalisedText,
    explanation: LocalisedText,
    group: z.enum(['time', 'privacy', 'contact', 'content', 'money']),
    kind: z.enum(['switch', 'choice', 'minutes', 'windows', 'limits', 'words']),
    /** switch and choice: all values, loosest first. minutes: fewer is stricter, null is no limit. windows, limits and words: the union is stricter; words may be limited to a list. */
    values: z.array(z.union([z.boolean(), Slug])).min(2).max(40).optional(),
    guardianMaySet: z.boolean(),
    selfMaySet: z.boolean(),
    gates: Gates,
    gatesOthers: Gates,
    /** Instead of a gate: closes the app, suggests an end, keeps out of feeds. */
    acts: z.enum(['lock', 'wind-down', 'feeds']).optional(),
  }).refine((row) => row.gates.length + row.gatesOthers.length > 0 || row.acts !== undefined, 'gates nothing and says nothing of what it does')).min(1).max(60),
  topics: z.array(z.strictObject({ id: Slug, label: LocalisedText, words: z.array(z.string().min(2).max(40)).min(1).max(40) })).max(40).default([]),
})
export type SettingDefinition = z.output<typeof SettingsFile>['settings'][number]
export type Topic = z.output<typeof SettingsFile>['topics'][number]
