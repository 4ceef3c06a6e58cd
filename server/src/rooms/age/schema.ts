import { z } from 'zod'
import { Band } from '../policy/index.ts'
import { levels, methods } from './combine.ts'

const years = z.number().int().min(0).max(130)
/** A date that exists; 29 February only in its years. */
export const birthDate = z.iso.date().refine((date) => date >= '1900-01-01', 'must be 1900-01-01 or later')
const checkedBy = z.string().trim().min(1).max(120).describe('Who looked: a person, a provider or a service of the host')

/** Statuses of Apple's Declared Age Range; who declared the range, and how that was checked. */
export const appleDeclarations = ['selfDeclared', 'guardianDeclared', 'checkedByOtherMethod', 'guardianCheckedByOtherMethod', 'governmentIDChecked', 'guardianGovernmentIDChecked', 'paymentChecked', 'guardianPaymentChecked', 'confirmed'] as const
const AppleRange = z.strictObject({
  lowerBound: years.nullish(),
  upperBound: years.nullish(),
  ageRangeDeclaration: z.enum(appleDeclarations).nullish(),
  activeParentalControls: z.union([z.array(z.string().max(60)).max(20), z.number().int().min(0)]).nullish(),
})
const AppleResponse = z.strictObject({ response: z.enum(['sharing', 'declinedSharing']), ageRange: AppleRange.optional() })
const isWhole = ({ response, ageRange }: z.output<typeof AppleResponse>): boolean => (response === 'sharing') === (ageRange !== undefined)
const wholly = 'sharing comes with ageRange, declinedSharing without'
const Apple = AppleResponse.extend({ store: z.literal('apple') }).refine(isWhole, wholly)

export const googleStatuses = ['VERIFIED', 'DECLARED', 'SUPERVISED', 'SUPERVISED_APPROVAL_PENDING', 'SUPERVISED_APPROVAL_DENIED', 'UNKNOWN'] as const
const GoogleSignals = z.strictObject({
  userStatus: z.enum(googleStatuses).nullish(),
  accessStatus: z.enum(['SHARED', 'NOT_SHARED', 'VERIFICATION_REQUIRED']).optional(),
  ageLower: years.nullish(),
  ageUpper: years.nullish(),
  mostRecentApprovalDate: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).nullish(),
  installId: z.string().max(200).nullish(),
})
const Google = GoogleSignals.extend({ store: z.literal('google') })

const ordered = (lower: number | null | undefined, upper: number | null | undefined): boolean => (lower ?? 0) <= (upper ?? 130)

/**
 * What an app store says of the person, in the store's own words. A host that passes on exactly what the store's
 * library gave it, without naming the store, is understood too: no field is common to the two.
 */
export const StoreSignal = z.union([
  z.discriminatedUnion('store', [Apple, Google]),
  GoogleSignals.refine(({ userStatus, accessStatus }) => userStatus !== undefined || accessStatus !== undefined, 'names no status').transform((signal) => ({ store: 'google' as const, ...signal })),
  AppleResponse.refine(isWhole, wholly).transform((response) => ({ store: 'apple' as const, ...response })),
  AppleRange.refine((range) => range.ageRangeDeclaration !== undefined, 'names no declaration').transform((ageRange) => ({ store: 'apple' as const, response: 'sharing' as const, ageRange })),
]).refine((signal) => (signal.store === 'apple'
  ? ordered(signal.ageRange?.lowerBound, signal.ageRange?.upperBound)
  : ordered(signal.ageLower, signal.ageUpper)), 'the lower bound lies above the upper')
export type StoreSignal = z.output<typeof StoreSignal>

const payloads = {
  'self-declared': z.strictObject({ birthDate }),
  'app-store': StoreSignal,
  'facial-estimate': z.strictObject({ estimatedAge: z.number().min(0).max(120), marginYears: z.number().min(0).max(30), model: z.string().trim().min(1).max(120) }),
  'id-document': z.strictObject({ birthDate, checkedBy }),
  'trusted-adult': z.strictObject({ birthDate, relation: z.enum(['parent', 'guardian', 'teacher', 'other']), checkedBy }),
  card: z.strictObject({ kind: z.literal('credit', 'a debit card needs no adult'), checkedBy }),
  'age-proof': z.looseObject({}),
} as const

export const AgeEvidence = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('self-declared'), payload: payloads['self-declared'] }),
  z.strictObject({ method: z.literal('app-store'), payload: payloads['app-store'] }),
  z.strictObject({ method: z.literal('facial-estimate'), payload: payloads['facial-estimate'] }),
  z.strictObject({ method: z.literal('id-document'), payload: payloads['id-document'] }),
  z.strictObject({ method: z.literal('trusted-adult'), payload: payloads['trusted-adult'] }),
  z.strictObject({ method: z.literal('card'), payload: payloads.card }),
  z.strictObject({ method: z.literal('age-proof'), payload: payloads['age-proof'] }),
])
export type AgeEvidence = z.output<typeof AgeEvidence>

export const Assurance = z.object({ level: z.enum(levels), methods: z.array(z.enum(methods)) })
export const AgeAnswer = z.object({ ageBand: Band, assurance: Assurance })
