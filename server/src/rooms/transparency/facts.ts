declare module '../../kernel/facts.ts' {
  interface Facts {
    'ledger.entered': { entryId: string; kind: string }
  }
}
