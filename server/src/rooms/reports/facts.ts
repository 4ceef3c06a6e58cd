import type { Subject } from '../standing/index.ts'
import type { Outcome } from './schema.ts'

declare module '../../kernel/facts.ts' {
  interface Facts {
    'report.filed': { reportId: string; subject: Subject; reason: string; country: string; anonymous: boolean; caseId: string; arranged: boolean }
    'flagger.appointed': { flaggerId: string; areas: string[] }
    'flagger.ended': { flaggerId: string }
    'report.concluded': { reportId: string; subject: Subject; reason: string; country: string; outcome: Outcome; receivedAt: string; concludedAt: string; again: boolean }
  }
}
