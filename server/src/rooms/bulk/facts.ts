declare module '../../kernel/facts.ts' {
  interface Facts {
    'bulk.proposed': { operationId: string; kind: string; size: number; needsSecond: boolean }
    'bulk.refused': { operationId: string }
    /** Agreed to, so it is carried out from now on. */
    'bulk.begun': { operationId: string; size: number }
    'bulk.finished': { operationId: string; done: number; skipped: number; failed: number }
    'bulk.undo-begun': { operationId: string }
    'bulk.undone': { operationId: string; undone: number; kept: number }
  }
}
