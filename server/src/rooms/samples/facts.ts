declare module '../../kernel/facts.ts' {
  interface Facts {
    'samples.loading-asked': { scenario: string }
    'samples.loaded': { scenario: string }
    'samples.removal-asked': { scenario: string }
    'samples.removed': { scenario: string; accounts: number }
  }
}
