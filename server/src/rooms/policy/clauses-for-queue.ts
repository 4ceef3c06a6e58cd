import type { Clause, GuidelinesVersion } from './version.ts'

/** The clauses a moderator of the queue decides by, gravest first. */
export function clausesForQueue(version: GuidelinesVersion, queue: string): Clause[] {
  return version.clauses.filter((clause) => clause.queue === queue).toSorted((a, b) => b.severity - a.severity)
}
