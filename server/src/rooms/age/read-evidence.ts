import { refuse, refuseField } from '../../kernel/refusal.ts'
import { readStoreSignal } from './app-store.ts'
import { aged, exactly } from './born.ts'
import type { Evidence } from './combine.ts'
import type { AgeEvidence } from './schema.ts'

/**
 * Years added on both sides of a face estimate, whatever the host's model says of its own error: published
 * estimators are off by one and a half to four years on teenagers, and a buffer below that would decide by noise.
 */
export const leastFacialMarginYears = 3

/** What a piece of evidence states, and how much it weighs. Pure; refuses what proves nothing. */
export function readEvidence(given: AgeEvidence, today: string): Evidence {
  switch (given.method) {
    case 'self-declared':
      return { method: given.method, level: 'declared', born: exactly(born(given.payload.birthDate, today)) }
    case 'app-store':
      return { method: given.method, ...readStoreSignal(given.payload, today) }
    case 'facial-estimate': {
      const margin = Math.max(given.payload.marginYears, leastFacialMarginYears)
      const lower = Math.max(0, Math.floor(given.payload.estimatedAge - margin))
      return { method: given.method, level: 'estimated', born: aged(lower, Math.ceil(given.payload.estimatedAge + margin), today) }
    }
    case 'id-document':
      return { method: given.method, level: 'verified', born: exactly(born(given.payload.birthDate, today)) }
    case 'trusted-adult':
      return { method: given.method, level: 'estimated', born: exactly(born(given.payload.birthDate, today)) }
    case 'card':
      return { method: given.method, level: 'verified', born: aged(18, null, today) }
    case 'age-proof':
      return refuse('conflict', 'no-age-proof-verifier')
  }
}

function born(birthDate: string, today: string): string {
  return birthDate <= today ? birthDate : refuseField('/payload/birthDate', 'lies in the future')
}
