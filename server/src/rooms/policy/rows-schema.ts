import { z } from 'zod'
import { BandDefault } from './places-schema.ts'

export const PlaceParams = z.strictObject({ id: z.string().max(60) })

export const PlaceView = z.object({
  id: z.string(),
  title: z.string(),
  countries: z.array(z.string()),
  languages: z.array(z.string()),
  timeZone: z.string().nullable(),
  rows: z.number().int(),
  unsourced: z.number().int(),
  pending: z.number().int(),
})
export type PlaceView = z.output<typeof PlaceView>

const provenance = {
  id: z.string(),
  title: z.string().nullable(),
  /** Null is the mark "unsourced": such a row drives no clock and never says that the law binds. */
  source: z.string().nullable(),
  note: z.string().nullable(),
  dutyOn: z.enum(['platform', 'operator', 'ministry']),
  dutyIs: z.enum(['consider', 'act', 'answer']),
  boundBy: z.enum(['law', 'platform']).nullable(),
  isPending: z.boolean(),
}
const row = <P extends string, S extends z.ZodRawShape>(part: P, says: S) => z.object({ part: z.literal(part), ...provenance, says: z.object(says) })

export const PlaceRow = z.discriminatedUnion('part', [
  row('minimumAge', { years: z.number().int(), status: z.enum(['in-force', 'adopted', 'draft']), startsAt: z.string().nullable(), appliesTo: z.enum(['new', 'all']) }),
  row('setting', { '13-15': BandDefault, '16-17': BandDefault, '18+': BandDefault }),
  row('mark', { fromAge: z.number().int(), required: z.boolean() }),
  row('authority', { timeZone: z.string() }),
  row('legalGround', { requestedActions: z.array(z.string()), orderKind: z.string().nullable(), clock: z.string().nullable(), authorities: z.array(z.string()) }),
  row('clock', { hours: z.number().int().nullable(), workingDays: z.number().int().nullable(), extendableToCalendarDays: z.number().int().nullable(), automatic: z.boolean(), startsFrom: z.string(), ground: z.string().nullable(), drives: z.boolean() }),
  row('orderKind', { actions: z.array(z.string()), needs: z.array(z.string()) }),
  row('orderWarnings', { percent: z.array(z.number().int()) }),
  /** A date of every year (MM-DD) or of one; `worked` is the day off that was moved here. */
  row('restDay', { on: z.string(), worked: z.string().nullable(), carries: z.boolean(), from: z.string().nullable(), until: z.string().nullable() }),
  row('term', { value: z.number().int(), unit: z.enum(['hours', 'days']) }),
  row('helpline', { number: z.string() }),
])
export type PlaceRow = z.output<typeof PlaceRow>

export const PlaceWhole = PlaceView.extend({
  /** The dated legal basis for reading private messages; null where there is none. */
  messageScanning: z.object({ title: z.string(), source: z.string(), startsAt: z.string(), endsAt: z.string().nullable() }).nullable(),
  items: z.array(PlaceRow),
})
export type PlaceWhole = z.output<typeof PlaceWhole>
