import { z } from 'zod'
import { Band } from '../policy/index.ts'
import { changeMoves, changeStates, sweepMoves, sweepStates } from './moves.ts'

const id = z.string().min(1).max(64)
const country = z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code')

export const HostSignals = z.strictObject({
  signals: z.array(z.strictObject({
    accountId: id,
    kind: z.string().min(1).max(40).describe('One of the kinds that GET /v1/age-signal-kinds gives as the host’s'),
    /** Age in years that the signal suggests, when it names one. */
    ageYears: z.number().int().min(0).max(130).optional(),
    confidence: z.number().gt(0).max(1).default(1),
    /** The host’s own name for what was seen; the same again counts once. */
    ref: z.string().trim().min(1).max(120).optional(),
    seenAt: z.iso.datetime({ offset: true }).optional(),
  })).min(1).max(1_000),
})
export const HostSignalsTaken = z.object({ taken: z.number().int(), ignored: z.array(z.object({ index: z.number().int(), because: z.enum(['unknown-kind', 'unknown-account', 'in-future']) })) })
export type HostSignalsTaken = z.output<typeof HostSignalsTaken>

export const KindsQuery = z.strictObject({ locale: z.string().max(35).optional() })
export const Kinds = z.object({
  priorProbability: z.number(),
  openCase: z.number(),
  items: z.array(z.object({
    id: z.string(), label: z.string(), from: z.string(), times: z.number(), most: z.number().int(), halfLifeDays: z.number().int(),
    /** How people decided the cases that this kind stood behind. */
    underAge: z.number().int(), oldEnough: z.number().int(),
    /** What those outcomes would set the weight to; null below 30 of them. */
    observedTimes: z.number().nullable(),
  })),
  nextCursor: z.null(),
})
export type Kinds = z.output<typeof Kinds>

const moment = z.iso.datetime()
export const AgeFile = z.object({
  minimumAge: z.number().int(),
  band: Band,
  level: z.enum(['declared', 'estimated', 'verified']),
  probability: z.number(),
  openCase: z.number(),
  signals: z.array(z.object({ kind: z.string(), label: z.string(), ageYears: z.number().nullable(), confidence: z.number(), seenAt: moment, counts: z.boolean(), about: z.object({ kind: z.string(), id: z.string() }).nullable() })),
  shares: z.array(z.object({ kind: z.string(), label: z.string(), count: z.number().int(), times: z.number() })),
  /** Ages that each piece of evidence allows today, in whole years; never a birth date. */
  evidence: z.array(z.object({ method: z.string(), level: z.string(), from: z.number().int(), to: z.number().int().nullable(), givenAt: moment })),
  /** Higher minimum ages that the holder was told of, without those withdrawn. */
  minimumsTold: z.array(z.object({ years: z.number().int(), startsOn: z.string(), toldAt: moment })),
  removal: z.object({ removedAt: moment, appealableUntil: moment, eraseAt: moment, restoredAt: moment.nullable() }).nullable(),
})
export type AgeFile = z.output<typeof AgeFile>

const reason = z.string().trim().min(3).max(500)
export const NewSweep = z.discriminatedUnion('question', [
  z.strictObject({ question: z.literal('signals'), mode: z.enum(['dry', 'act']), country: country.optional(), reason }),
  z.strictObject({ question: z.literal('minimum'), mode: z.literal('dry'), country, years: z.number().int().min(6).max(21), onDate: z.iso.date(), reason }),
])
export const SweepView = z.object({
  id: z.string(), question: z.enum(['signals', 'minimum']), mode: z.enum(['dry', 'act']), country: z.string().nullable(), years: z.number().nullable(), onDate: z.string().nullable(), reason: z.string(), state: z.enum(sweepStates),
  looked: z.number().int(), found: z.number().int(), cases: z.number().int(), counts: z.record(z.string(), z.number()), startedBy: z.string(), startedAt: moment, movedAt: moment,
})
export type SweepView = z.output<typeof SweepView>
export const MoveSweep = z.strictObject({ move: z.enum(sweepMoves) })
/** A higher minimum age that has been announced for accounts opened before. */
export const ChangeView = z.object({
  id: z.string(), place: z.string(), years: z.number().int(), startsOn: z.string(), state: z.enum(changeStates),
  /** From this day on people look at accounts that have not shown their age. */
  actOn: z.string(),
  /** Each telling with its day, and whether everybody touched has been told. */
  steps: z.array(z.object({ on: z.string(), state: z.enum(['coming', 'under-way', 'done']) })),
  told: z.number().int(), guardians: z.number().int(), shown: z.number().int(), cases: z.number().int(),
  openedAt: moment, movedAt: moment,
})
export type ChangeView = z.output<typeof ChangeView>
export const MoveChange = z.strictObject({ move: z.enum(changeMoves) })
export const FindView = z.object({ accountId: z.string(), probability: z.number(), kinds: z.array(z.string()) })
export const Page = z.strictObject({ cursor: z.string().max(120).optional(), limit: z.coerce.number().int().min(1).max(100).default(50) })

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be YYYY-MM')
export const FiguresQuery = z.strictObject({ country: country.optional(), from: month, to: month, synthetic: z.stringbool().default(false) })
const counted = { removed: z.number().int(), restored: z.number().int(), erased: z.number().int(), repeats: z.number().int(), withinDay: z.number().int(), withinWeek: z.number().int(), withinMonth: z.number().int(), meanLifetimeDays: z.number().nullable(), views: z.number().int(), minorViews: z.number().int(), viewsBy: z.number().int() }
export const Figures = z.object({
  from: z.string(), to: z.string(), synthetic: z.boolean(),
  items: z.array(z.object({ country: z.string(), month: z.string(), ...counted, foundBy: z.record(z.string(), z.number().int()) })),
  nextCursor: z.null(),
})
export type Figures = z.output<typeof Figures>
