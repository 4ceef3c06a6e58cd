import type { Subject } from '../standing/index.ts'
import type { ItemKind } from './schema.ts'

declare module '../../kernel/facts.ts' {
  interface Facts {
    'case.opened': { caseId: string; subject: Subject; queue: string; language: string | null; country: string; effect: 'act' | 'none' }
    'case.joined': { caseId: string; subject: Subject; queue: string; kinds: ItemKind[] }
    'case.claimed': { caseId: string; queue: string; staffId: string }
    /** Back in its queue: released, skipped, handed over, escalated, or its lease ended. */
    'case.returned': { caseId: string; queue: string; staffId: string | null; step: 'released' | 'skipped' | 'handed-over' | 'escalated' | 'lapsed' }
    'case.assigned': { caseId: string; queue: string; staffId: string | null; teamId: string | null; takenFrom: string | null }
    'case.opinion-asked': { caseId: string; queue: string; opinionId: string; askedOf: string | null }
    'case.opinion-given': { caseId: string; queue: string; opinionId: string; askedBy: string }
    /** Decided; concluded when the verdict can no longer be taken back. */
    'case.verdict-given': { caseId: string; queue: string; staffId: string; verdictId: string; undoableUntil: string }
    'case.verdict-undone': { caseId: string; queue: string; staffId: string; verdictId: string }
    /** A verdict waits, unseen, for a second person, or two differ and a senior decides. */
    'case.passed-on': { caseId: string; queue: string; staffId: string; verdictId: string; to: 'second' | 'senior' }
    'review-settings.changed': { name: string }
    'pause.begun': { staffId: string; ground: 'asked' | 'due'; until: string }
    'pause.ended': { staffId: string }
    'opt-outs.changed': { staffId: string }
    'team.changed': { teamId: string }
    'case.held': { caseId: string; queue: string; staffId: string; until: string }
    'case.concluded': {
      caseId: string
      subject: Subject
      accountId: string
      effect: 'act' | 'none'
      queue: string
      language: string | null
      country: string
      verdict: 'violation' | 'no-violation'
      policyId: string | null
      action: string | null
      /** The decision made, or the reversal, or none. */
      decisionId: string | null
      staffId: string
      openedAt: string
      items: { kind: ItemKind; ref: string }[]
    }
  }
}
