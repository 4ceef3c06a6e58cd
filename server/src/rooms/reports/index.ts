import './facts.ts'

export { concludeReport } from './conclude-report.ts'
export { credibilityOf } from './credibility.ts'
export { fileReport } from './file-report.ts'
export { eraseAccount, exportAccount } from './personal-record.ts'
export { reportsOfCase } from './read-report.ts'
export { fromTrustedFlagger } from './trusted-flaggers.ts'
export type { Outcome, Report } from './schema.ts'
