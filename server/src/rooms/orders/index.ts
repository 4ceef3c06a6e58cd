export { type ClockAnswer, type ClockQuestion, legalClock, type Pause, runningTerm, type Term } from './legal-clock.ts'
