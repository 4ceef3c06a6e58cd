import { expect, test } from 'vitest'
import { approvalOf, readStoreSignal } from './app-store.ts'
import { ages } from './born.ts'
import { appleDeclarations, googleStatuses, StoreSignal } from './schema.ts'

const today = '2026-03-16'
const read = (raw: unknown) => {
  const { level, born } = readStoreSignal(StoreSignal.parse(raw), today)
  return { level, ...ages(born, today) }
}

test.each([
  ['selfDeclared', 'declared'],
  ['guardianDeclared', 'declared'],
  ['checkedByOtherMethod', 'estimated'],
  ['guardianCheckedByOtherMethod', 'estimated'],
  ['paymentChecked', 'estimated'],
  ['guardianPaymentChecked', 'estimated'],
  ['confirmed', 'estimated'],
  ['governmentIDChecked', 'verified'],
  ['guardianGovernmentIDChecked', 'verified'],
])('an Apple range that is %s counts as %s', (ageRangeDeclaration, level) => {
  expect(read({ store: 'apple', response: 'sharing', ageRange: { lowerBound: 13, upperBound: 15, ageRangeDeclaration } })).toEqual({ level, lower: 13, upper: 15 })
})

test('every Apple declaration has a vector above', () => {
  expect(appleDeclarations).toHaveLength(9)
})

test('an Apple range without a bound is open on that side, and a declined one says nothing', () => {
  expect(read({ store: 'apple', response: 'sharing', ageRange: { lowerBound: 18, ageRangeDeclaration: 'selfDeclared' } })).toMatchObject({ lower: 18, upper: 126 })
  expect(read({ store: 'apple', response: 'sharing', ageRange: { upperBound: 12, ageRangeDeclaration: 'guardianDeclared' } })).toMatchObject({ lower: 0, upper: 12 })
  expect(read({ store: 'apple', response: 'declinedSharing' })).toEqual({ level: 'declared', lower: 0, upper: 126 })
})

test.each([
  ['VERIFIED', 'verified'],
  ['DECLARED', 'declared'],
  ['SUPERVISED', 'estimated'],
  ['SUPERVISED_APPROVAL_PENDING', 'estimated'],
  ['SUPERVISED_APPROVAL_DENIED', 'estimated'],
])('a Google status %s counts as %s, and may be eight weeks older than the birthday', (userStatus, level) => {
  expect(read({ store: 'google', userStatus, ageLower: 13, ageUpper: 15, installId: 'x', mostRecentApprovalDate: '2026-01-01' })).toEqual({ level, lower: 13, upper: 16 })
})

test('a Google signal that is unknown or not shared says nothing', () => {
  expect(googleStatuses).toHaveLength(6)
  expect(read({ store: 'google', userStatus: 'UNKNOWN' })).toEqual({ level: 'declared', lower: 0, upper: 126 })
  for (const accessStatus of ['NOT_SHARED', 'VERIFICATION_REQUIRED']) {
    expect(read({ store: 'google', userStatus: 'DECLARED', accessStatus, ageLower: 18, ageUpper: 25 })).toMatchObject({ lower: 0, upper: 126 })
  }
})

test('the store’s four bands are read to the year', () => {
  const band = (ageLower: number | null, ageUpper: number | null) => read({ store: 'google', userStatus: 'VERIFIED', ageLower, ageUpper })
  expect(band(0, 12)).toMatchObject({ lower: 0, upper: 13 })
  expect(band(16, 17)).toMatchObject({ lower: 16, upper: 18 })
  expect(band(18, null)).toMatchObject({ lower: 18, upper: 126 })
})

test('what a guardian answered in the store is told apart from the age', () => {
  expect(approvalOf(StoreSignal.parse({ store: 'google', userStatus: 'SUPERVISED_APPROVAL_DENIED' }))).toBe('denied')
  expect(approvalOf(StoreSignal.parse({ store: 'google', userStatus: 'SUPERVISED_APPROVAL_PENDING' }))).toBe('pending')
  expect(approvalOf(StoreSignal.parse({ store: 'google', userStatus: 'VERIFIED' }))).toBeNull()
})

test('a signal whose bounds are crossed, or of another store, is not read', () => {
  expect(StoreSignal.safeParse({ store: 'google', userStatus: 'VERIFIED', ageLower: 18, ageUpper: 13 }).success).toBe(false)
  expect(StoreSignal.safeParse({ store: 'apple', response: 'sharing' }).success).toBe(false)
  expect(StoreSignal.safeParse({ store: 'other', ageLower: 18 }).success).toBe(false)
})

test('a payload passed on as the store’s library gave it is understood without the store’s name', () => {
  expect(read({ userStatus: 'VERIFIED', ageLower: 18 })).toMatchObject({ level: 'verified', lower: 18 })
  expect(read({ response: 'declinedSharing' })).toMatchObject({ lower: 0 })
  expect(read({ lowerBound: 13, upperBound: 15, ageRangeDeclaration: 'guardianDeclared', activeParentalControls: ['communicationLimits'] })).toMatchObject({ level: 'declared', lower: 13, upper: 15 })
  for (const nothing of [{}, { ageLower: 18 }, { lowerBound: 18 }, { response: 'sharing' }]) expect(StoreSignal.safeParse(nothing).success).toBe(false)
  const once = StoreSignal.parse({ userStatus: 'DECLARED', ageLower: 13, ageUpper: 15 })
  expect(StoreSignal.parse(once)).toEqual(once)
})
