import type { Subject } from '../standing/index.ts'

declare module '../../kernel/facts.ts' {
  interface Facts {
    'bulk.proposed': { operationId: string; kind: string; size: number; needsSecond: boolean }
    'bulk.refused': { operationId: string }
    /** Agreed to, so it is carried out from now on. */
    'bulk.begun': { operationId: string; size: number }
    'bulk.finished': { operationId: string; done: number; skipped: number; failed: number }
    'bulk.undo-begun': { operationId: string }
    /** What was decided about one thing of the set at that time holds no more. */
    'bulk.item-undone': { operationId: string; subject: Subject; verdict: 'violation' | 'no-violation'; decidedAt: string }
    'bulk.undone': { operationId: string; undone: number; kept: number }
  }
}
