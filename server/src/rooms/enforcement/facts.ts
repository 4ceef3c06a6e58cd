import type { Automation, Source } from '../decisions/index.ts'
import type { Action } from '../policy/index.ts'
import type { Subject } from '../standing/index.ts'

declare module '../../kernel/facts.ts' {
  interface Facts {
    'decision.recorded': {
      decisionId: string
      subject: Subject
      accountId: string
      country: string
      language: string | null
      policyId: string
      policyVersion: string
      action: Action
      source: Source
      automatedDetection: boolean
      automatedDecision: Automation
      contentCreatedAt: string
      decidedAt: string
      views: number
      beforePublication: boolean
      fromReport: boolean
      /** The decision whose strike led to this one. */
      consequenceOf: string | null
      notifyAfter: string | null
    }
    'exception.proposed': { exceptionId: string; kind: string; policyId: string | null; endsAt: string }
    'exception.confirmed': { exceptionId: string; kind: string }
    'exception.ended': { exceptionId: string; kind: string }
    'decision.reversed': {
      decisionId: string
      reversalId: string
      subject: Subject
      accountId: string
      country: string
      language: string | null
      policyId: string
      policyVersion: string
      action: Action
      source: Source
      automatedDetection: boolean
      automatedDecision: Automation
      decidedAt: string
      reversedAt: string
      reversedBy: Source
    }
  }
}
