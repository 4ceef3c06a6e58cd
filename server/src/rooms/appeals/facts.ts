import type { AppealOutcome } from './schema.ts'

declare module '../../kernel/facts.ts' {
  interface Facts {
    'appeal.filed': { appealId: string; accountId: string; decisionId: string | null; reportId: string | null; level: number; country: string }
    'appeal.concluded': {
      appealId: string
      accountId: string
      decisionId: string | null
      reportId: string | null
      level: number
      country: string
      outcome: AppealOutcome
      /** The clause that a reporter turned out to be right about. */
      policyId: string | null
      /** Reports that had led to the decision contested. */
      reportsBehind: string[]
    }
  }
}
