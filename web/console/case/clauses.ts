import type { CaseFile } from './file.ts'

export type Clause = CaseFile['clauses'][number]

const plain = (text: string) => text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '')

/** Clauses in which every typed piece begins some word of a name, in any language; gravest first. */
export function findClauses(clauses: readonly Clause[], names: ReadonlyMap<string, string>, typed: string): Clause[] {
  const pieces = plain(typed).split(/\s+/).filter(Boolean)
  const score = (clause: Clause) => {
    const words = plain(`${clause.title} ${clause.id} ${names.get(clause.id) ?? ''}`).split(/[^\p{L}\p{N}]+/u)
    return pieces.every((piece) => words.some((word) => word.startsWith(piece)))
  }
  return clauses.filter(score).toSorted((a, b) => b.severity - a.severity)
}
