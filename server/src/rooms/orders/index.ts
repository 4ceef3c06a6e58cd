import './facts.ts'

export { type ClockAnswer, type ClockQuestion, legalClock, type Pause, runningTerm, type Term } from './legal-clock.ts'
export type { OrderOutcome } from './schema.ts'
