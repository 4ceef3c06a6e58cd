import { Folding } from '../fold/normalise.ts'
import { ending, endingNames, prefixes, type Ending } from './endings.ts'
import { chooseAnchor, makeSlot, slotsOf, type Phrase } from './phrases.ts'
import { choices, latinSpellings, lookalike, starred, withoutKazakhLetters } from './spelling.ts'
import type { ListEntry, Severity, WordList } from './types.ts'

/** One entry of a list, as the matcher needs it. */
export interface CompiledEntry {
  readonly word: string
  readonly list: WordList
  readonly severity: Severity
  readonly ending: Ending
  readonly phrase?: Phrase
  /** Innocent words excuse: those of one entry only it, those of a list every list of its language or the one it names. */
  readonly excuses?: { readonly first: number, readonly last: number } | { readonly language: string, readonly list?: string | undefined }
}

export interface Pattern { readonly text: string, readonly entry: number }

const list = (value: string | string[] | undefined): string[] => value === undefined ? [] : typeof value === 'string' ? [value] : value

/** More combinations than this are matched slot by slot. */
const MOST_SPELLED_OUT = 24

/** Shorter Latin spellings are too often words of other languages ("her", "nah"). */
const SHORTEST_LATIN = 4

const defaultForms: Record<string, string> = { ru: 'ru-noun', kk: 'kk', en: 'en' }

/** Turns a list into patterns, adding to both arrays. Throws an error naming list and entry when an entry cannot be read. */
export function addPatterns(words: WordList, entries: CompiledEntry[], patterns: Pattern[]): void {
  for (const [at, entry] of words.entries.entries()) {
    try {
      addEntry(words, entry, entries, patterns)
    } catch (error) {
      throw new Error(`${words.id}, entry ${at + 1}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
  }
  for (const word of words.innocent ?? []) addInnocent(words, word, entries, patterns, { language: words.language, list: words.innocentIn })
}

function addEntry(words: WordList, entry: ListEntry, entries: CompiledEntry[], patterns: Pattern[]): void {
  const written = [...list(entry.word).map((text) => ({ text, stem: false })), ...list(entry.stem).map((text) => ({ text, stem: true }))]
  if (written.length === 0) throw new Error('neither word nor stem')
  const before = entry.prefixes === undefined ? [''] : prefixes(entry.prefixes)
  if (!before) throw new Error(`unknown prefixes "${String(entry.prefixes)}"`)
  for (const { text, stem } of written) {
    const forms = entry.forms ?? (stem ? defaultForms[words.language] ?? 'exact' : 'exact')
    const check = ending(forms, words.language)
    if (!check) throw new Error(`unknown forms "${String(forms)}" (known: ${endingNames.join(', ')})`)
    const firstId = entries.length
    const severity = entry.severity ?? words.severity ?? 1
    const slots = slotsOf(text)
    if (slots.length > 1 && slots.reduce((product, slot) => product * slot.length, 1) > MOST_SPELLED_OUT) {
      addPhrase(slots, { word: text, list: words, severity, ending: check }, entry, entries, patterns)
    } else for (const choice of choices(text)) {
      const id = entries.length
      entries.push({ word: choice, list: words, severity, ending: check })
      for (const prefix of before) for (const spelling of spellings(prefix + choice, words, entry)) addPattern(spelling, id, patterns)
    }
    for (const spelling of Array.isArray(entry.latin) ? entry.latin : []) {
      entries.push({ word: spelling, list: words, severity, ending: (rest) => rest === '' || check(rest) })
      addPattern(fold(spelling), entries.length - 1, patterns)
    }
    for (const innocent of entry.except ?? []) addInnocent(words, innocent, entries, patterns, { first: firstId, last: entries.length - 1 })
  }
}

function addPhrase(written: string[][], base: CompiledEntry, entry: ListEntry, entries: CompiledEntry[], patterns: Pattern[]): void {
  const slots = written.map((choice) => makeSlot(choice, (one) => spellings(one, base.list, entry)))
  const anchor = chooseAnchor(slots)
  const id = entries.length
  entries.push({ ...base, phrase: { slots, anchor } })
  for (const spelling of slots[anchor]!.spellings) addPattern(spelling, id, patterns)
}

function spellings(word: string, words: WordList, entry: ListEntry): Set<string> {
  const folded = fold(word)
  const all = new Set([folded])
  const latin = entry.latin ?? words.latin ?? false
  if (latin === true) {
    for (const spelling of [...latinSpellings(word, words.language), ...latinSpellings(folded, words.language)]) if (spelling.length >= SHORTEST_LATIN) all.add(fold(spelling))
    for (const spelling of lookalike(folded)) all.add(spelling)
  }
  if (words.language === 'kk' && (entry.plain ?? words.plain ?? false)) for (const spelling of withoutKazakhLetters(folded)) all.add(spelling)
  if (words.starred) {
    for (const spelling of starred(folded)) all.add(spelling)
    const single = folded.replaceAll(/(.)\1/gu, '$1')
    if (single.length > 4) all.add(single)
  }
  return all
}

function addPattern(text: string, entry: number, patterns: Pattern[]): void {
  if (text !== '') patterns.push({ text: ` ${text}`, entry })
}

function addInnocent(words: WordList, word: string, entries: CompiledEntry[], patterns: Pattern[], excuses: NonNullable<CompiledEntry['excuses']>): void {
  const open = word.endsWith('*')
  const id = entries.length
  const check = ending(open ? 'any' : 'exact', words.language) ?? (() => true)
  entries.push({ word, list: words, severity: 1, ending: check, excuses })
  for (const choice of choices(open ? word.slice(0, -1) : word)) {
    const folded = fold(choice)
    const all = new Set([folded, ...words.language === 'kk' ? withoutKazakhLetters(folded) : []])
    for (const spelling of all) addPattern(spelling, id, patterns)
  }
}

const folding = new Folding()
function fold(text: string): string {
  folding.run(text)
  return folding.primary.text().replaceAll('.', ' ').replaceAll(/ +/gu, ' ').trim()
}
