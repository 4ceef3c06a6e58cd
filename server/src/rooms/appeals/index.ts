import './facts.ts'

export { concludeAppeal } from './conclude-appeal.ts'
export { fileAppeal } from './file-appeal.ts'
export { appealsOfCase, eraseAccount, exportAccount } from './read-appeal.ts'
export type { Appeal, AppealOutcome } from './schema.ts'
