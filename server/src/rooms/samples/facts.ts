declare module '../../kernel/facts.ts' {
  interface Facts {
    'samples.removal-asked': { scenario: string }
    'samples.removed': { scenario: string; accounts: number }
  }
}
