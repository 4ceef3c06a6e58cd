declare module '../../kernel/facts.ts' {
  interface Facts {
    /** Kinds and no words; what they were seen in stays where it is. */
    'age-signals.noted': { accountId: string; country: string; kinds: string[] }
    'age-sweep.started': { sweepId: string; question: string; mode: string; country: string | null }
    'age-sweep.moved': { sweepId: string; state: string; looked: number; found: number; cases: number }
    'under-age.removed': { decisionId: string; accountId: string; country: string; foundBy: string }
    'under-age.restored': { decisionId: string; accountId: string; country: string; foundBy: string }
    'under-age.erased': { decisionId: string; country: string; foundBy: string }
    'minimum-change.opened': { changeId: string; place: string; years: number; startsOn: string }
    'minimum-change.moved': { changeId: string; state: string; stage: number; told: number; cases: number }
    'under-age.returned': { accountId: string; country: string; foundBy: string }
  }
}

export {}
