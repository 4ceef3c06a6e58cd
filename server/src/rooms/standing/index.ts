import './facts.ts'

export { accountStatus, activeRestrictions, restrictionHistory, restrictionsOfDecision, standing } from './active-restrictions.ts'
export { eraseAccount, exportAccount } from './account-rights.ts'
export { endDueRestrictions } from './end-due.ts'
export { lift, restrict } from './restrict.ts'
export type { NewRestriction, Restriction, Subject, SubjectKind } from './schema.ts'
export { RestrictionKind } from './schema.ts'
export { accountStatusOf, type AccountStatus, type Standing, standingOf } from './standing-of.ts'
