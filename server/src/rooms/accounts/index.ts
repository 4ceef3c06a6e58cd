import './facts.ts'

export { type AccountCard, accountCard, accountCards, profileOf, type ProfileTexts, requireAccount } from './account-card.ts'
export { accountsToErase, closeAccount, eraseAccount } from './close-account.ts'
export { editAccount } from './edit-account.ts'
export type { ProfileField } from './facts.ts'
export { exportAccount } from './personal-record.ts'
export { registerAccount } from './register-account.ts'
export { accountStatus, ProfileView } from './schema.ts'
