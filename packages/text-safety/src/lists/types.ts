export type Language = 'kk' | 'ru' | 'en'

/** How grave one hit is: 1 rude, 2 an insult or sexual word, 3 a threat, a slur or an offer that harms. */
export type Severity = 1 | 2 | 3

export interface ListEntry {
  /** The word or phrase as it is; `(a|b)` stands for either, `(a|)` for a word that may be missing. */
  word?: string | string[] | undefined
  /** The part that stays when the word is inflected; which endings may follow says `forms`. */
  stem?: string | string[] | undefined
  severity?: Severity | undefined
  /** A named set of endings or the endings themselves. Words stand alone by default, stems take the language's nouns. */
  forms?: string | string[] | undefined
  /** A named set of prefixes, or the prefixes themselves, that may stand before the stem. */
  prefixes?: string | string[] | undefined
  /** Whether the same in Latin letters is meant too, or the Latin spellings themselves. */
  latin?: boolean | string[] | undefined
  /** Kazakh only: whether the spelling without Kazakh letters is meant too. */
  plain?: boolean | undefined
  /** Innocent words that this entry would hit; `word*` for everything that begins so. */
  except?: string[] | undefined
  note?: string | undefined
}

export interface WordList {
  id: string
  language: string
  policy: string
  severity?: Severity | undefined
  /** Defaults for entries: Latin spellings, Kazakh without its letters, letters starred out. */
  latin?: boolean | undefined
  plain?: boolean | undefined
  starred?: boolean | undefined
  entries: ListEntry[]
  /** Words and phrases that are never a hit of any list of this language, or of `innocentIn` alone. */
  innocent?: string[] | undefined
  /** The id of the only list in which `innocent` excuses. */
  innocentIn?: string | undefined
}

export interface Match {
  /** The entry as it is written in its list. */
  word: string
  list: string
  language: string
  policy: string
  severity: Severity
  /** UTF-16 offsets in the text as it was given; `end` is the offset after the last character. */
  start: number
  end: number
}
