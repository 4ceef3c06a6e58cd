declare module '../../kernel/facts.ts' {
  interface Facts {
    'word-exception.proposed': { exceptionId: string; list: string; decisionId: string }
    'word-exception.accepted': { exceptionId: string; list: string; version: number }
    'word-exception.refused': { exceptionId: string; list: string }
    'word-exception.ended': { exceptionId: string; list: string; version: number }
  }
}
