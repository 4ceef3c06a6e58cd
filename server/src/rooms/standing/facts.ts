import type { RestrictionKind, Subject } from './schema.ts'

declare module '../../kernel/facts.ts' {
  interface Facts {
    /** A batch of restrictions came to their end by time. One fact a batch, because thousands may end in one minute. */
    'restrictions.lapsed': { lapsed: { restrictionId: string; subject: Subject; kind: RestrictionKind; decisionId: string }[] }
  }
}
