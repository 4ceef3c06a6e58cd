import type { SubjectKind } from '../policy/index.ts'

declare module '../../kernel/facts.ts' {
  interface Facts {
    /** A rule has used up its automatic actions of the hour; told once an hour, so that people look at the rule itself. */
    'rule.limit-reached': { rule: string; limit: number; hourAt: string; subjectKind: SubjectKind }
    'rule.stop-answered': { stopId: string; rule: string }
  }
}
