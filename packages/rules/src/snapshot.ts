import type { Assurance, Band, SpanKind, SubjectKind } from './vocabulary.ts'

/** One hit of a word list. */
export interface WordMatch {
  /** The entry as its list writes it. */
  word: string
  /** UTF-16 offsets in `content.text`; `end` is after the last character. */
  start: number
  end: number
  policy: string
  /** 1 rude, 2 an insult, 3 a threat, a slur or harm. */
  severity: number
  /** `<language>/<name>`, as the list is filed. */
  list: string
}

export interface Span { kind: SpanKind, start: number, end: number }

export interface HashMatch {
  bank: string
  /** Bits that differ, 0 to 256. */
  distance: number
  /** Part of the query found in the bank's item, 0 to 1; 1 for a still image. */
  share: number
}

/**
 * All that a rule may know, taken at one moment. Every field is always there, so that no expression fails on a missing one.
 * There is no field for orientation, religion, ethnicity or opinion, and none may be added.
 */
export interface Snapshot {
  content: {
    kind: SubjectKind
    /** What was scanned: a comment, a message, a profile, or a video's caption with the words read in its frames. */
    text: string
    /** A video's caption alone; empty for everything else. */
    caption: string
    /** kk, ru, en, mixed or other. */
    language: string
    isReply: boolean
  }
  signals: {
    /** Label to 0..1; a label not trained for the language is absent and `score()` gives 0. */
    scores: Readonly<Record<string, number>>
    matches: readonly WordMatch[]
    spans: readonly Span[]
    hashMatches: readonly HashMatch[]
    /** The lowest age in years that the author states of themselves; -1 when none is stated. */
    statedAge: number
  }
  author: { band: Band, assurance: Assurance, accountAgeDays: number, strikes: number, followers: number, following: number }
  audience: {
    /** Part of likely viewers in a band under 18, 0 to 1. */
    minorsShare: number
    views: number
    /** Band of the person replied to or written to; empty when there is none. */
    addresseeBand: Band | ''
  }
  /** `<pack>/<counter>` to its value at the moment of the snapshot. */
  counters: Readonly<Record<string, number>>
  /** ISO 3166-1 alpha-2, where the author is. */
  country: string
  /** What the country's pack of rules of place says. */
  place: { minimumAge: number }
}

export type SnapshotParts = { content: Partial<Snapshot['content']> & { kind: SubjectKind } }
  & { [Part in 'signals' | 'author' | 'audience' | 'place']?: Partial<Snapshot[Part]> | undefined }
  & { counters?: Record<string, number> | undefined, country?: string | undefined }

/** Fills what is not given: an adult of long standing, no signals, nobody watching, in Kazakhstan. */
export function snapshotOf(parts: SnapshotParts): Snapshot {
  return {
    content: { text: '', caption: '', language: 'other', isReply: false, ...parts.content },
    signals: { scores: {}, matches: [], spans: [], hashMatches: [], statedAge: -1, ...parts.signals },
    author: { band: '18+', assurance: 'declared', accountAgeDays: 365, strikes: 0, followers: 0, following: 0, ...parts.author },
    audience: { minorsShare: 0, views: 0, addresseeBand: '', ...parts.audience },
    counters: parts.counters ?? {},
    country: parts.country ?? 'KZ',
    place: { minimumAge: 13, ...parts.place },
  }
}
