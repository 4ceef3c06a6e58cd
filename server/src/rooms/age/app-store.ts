import { aged, type Born, unknownBirth } from './born.ts'
import type { Level } from './combine.ts'
import type { StoreSignal } from './schema.ts'

export type Statement = { level: Level; born: Born }

/** Google refreshes what it says two to eight weeks after a birthday, so a range may be that stale. */
const googleStaleDays = 56

/**
 * Only a document checked by the store verifies. A guardian's word or a payment is better than the person's own,
 * but says nothing exact: it estimates.
 */
const appleLevels: Record<NonNullable<NonNullable<Extract<StoreSignal, { store: 'apple' }>['ageRange']>['ageRangeDeclaration']>, Level> = {
  selfDeclared: 'declared',
  guardianDeclared: 'declared',
  checkedByOtherMethod: 'estimated',
  guardianCheckedByOtherMethod: 'estimated',
  paymentChecked: 'estimated',
  guardianPaymentChecked: 'estimated',
  confirmed: 'estimated',
  governmentIDChecked: 'verified',
  guardianGovernmentIDChecked: 'verified',
}

const googleLevels: Record<NonNullable<Extract<StoreSignal, { store: 'google' }>['userStatus']>, Level | null> = {
  VERIFIED: 'verified',
  DECLARED: 'declared',
  SUPERVISED: 'estimated',
  SUPERVISED_APPROVAL_PENDING: 'estimated',
  SUPERVISED_APPROVAL_DENIED: 'estimated',
  UNKNOWN: null,
}

/** What a store's signal states on a date. A person or store that tells nothing states nothing, and costs nothing. */
export function readStoreSignal(signal: StoreSignal, today: string): Statement {
  const nothing: Statement = { level: 'declared', born: unknownBirth(today) }
  if (signal.store === 'apple') {
    const range = signal.ageRange
    if (!range) return nothing
    // Whether Apple's upper bound is itself included is not settled between its releases; the wider reading is safe.
    return { level: appleLevels[range.ageRangeDeclaration ?? 'selfDeclared'], born: aged(range.lowerBound ?? null, range.upperBound ?? null, today) }
  }
  const level = signal.userStatus ? googleLevels[signal.userStatus] : null
  if (level === null || (signal.accessStatus !== undefined && signal.accessStatus !== 'SHARED')) return nothing
  return { level, born: aged(signal.ageLower ?? null, signal.ageUpper ?? null, today, googleStaleDays) }
}

/** A guardian was asked by the store and said no, or has not answered. */
export function approvalOf(signal: StoreSignal): 'denied' | 'pending' | null {
  if (signal.store !== 'google') return null
  if (signal.userStatus === 'SUPERVISED_APPROVAL_DENIED') return 'denied'
  return signal.userStatus === 'SUPERVISED_APPROVAL_PENDING' ? 'pending' : null
}
