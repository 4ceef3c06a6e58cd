import './facts.ts'

export { liftAsAsked } from './lift-order.ts'
export { type ClockAnswer, type ClockQuestion, legalClock, type Pause, runningTerm, type Term } from './legal-clock.ts'
export type { OrderOutcome } from './schema.ts'
export { watchClocks } from './watch-clocks.ts'
