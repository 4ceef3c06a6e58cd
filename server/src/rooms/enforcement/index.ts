import './facts.ts'

export { possible } from './allowed.ts'
export { enforce } from './enforce.ts'
export { eraseAccount, exportAccount, liveStrikes } from './read-strikes.ts'
export { reverse } from './reverse.ts'
export { undo } from './undo.ts'
export type { Enforcement, Reversal, Violation } from './schema.ts'
export { type Consequence, type Counted, strikesOf } from './strikes-of.ts'
