declare module '../../kernel/facts.ts' {
  interface Facts {
    /** A notice can be read from now on. */
    'notice.sent': { noticeId: string; accountId: string; kind: string; decisionId: string | null }
  }
}
