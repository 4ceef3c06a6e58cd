import { kind, characterTable, SPACE } from '../fold/characters.ts'
import { Folding } from '../fold/normalise.ts'
import type { Reading } from '../fold/readings.ts'
import { Stream } from '../fold/stream.ts'
import { buildAutomaton, step, type Automaton } from './automaton.ts'
import { addPatterns, type CompiledEntry, type Pattern } from './patterns.ts'
import { everydayWords } from './everyday-words.ts'
import { matchPhrase, type Phrase } from './phrases.ts'
import { cutIntoWords } from './spaced-words.ts'
import type { Match, WordList } from './types.ts'

export interface CompiledLists {
  /** Every hit, in order of its place. Synchronous and bounded by the text's length. */
  find(text: string): Match[]
  /** The same on text that is folded already. */
  findFolded(folding: Folding): Match[]
  readonly entries: number
  readonly patterns: number
  readonly states: number
}

/** Compiles all lists into one matcher at once. For thousands of entries beside live traffic use `compileListsGradually`. */
export function compileLists(lists: readonly WordList[]): CompiledLists {
  const work = compiling(lists)
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

/** The same in small steps between which other work runs; the caller keeps the old matcher until this one is there. */
export async function compileListsGradually(lists: readonly WordList[]): Promise<CompiledLists> {
  const work = compiling(lists)
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    await new Promise((resolve) => setImmediate(resolve))
  }
}

function* compiling(lists: readonly WordList[]): Generator<undefined, CompiledLists> {
  const entries: CompiledEntry[] = []
  const patterns: Pattern[] = []
  for (const list of lists) {
    addPatterns(list, entries, patterns)
    yield
  }
  const distinct = new Map<string, number>()
  const users: number[][] = []
  for (const { text, entry } of patterns) {
    const known = distinct.get(text)
    if (known === undefined) {
      distinct.set(text, users.length)
      users.push([entry])
    } else if (!users[known]!.includes(entry)) users[known]!.push(entry)
  }
  const texts = [...distinct.keys()]
  const automaton = yield* buildAutomaton(texts)
  const matcher: Matcher = {
    automaton, entries, users, lengths: Int32Array.from(texts, (text) => text.length - 1), folding: new Folding(), known: knownWords(texts, users, entries), sentences: new Stream(),
  }
  const findFolded = (folding: Folding): Match[] => findIn(matcher, folding)
  return {
    findFolded,
    find(text) {
      matcher.folding.run(text)
      return findIn(matcher, matcher.folding)
    },
    entries: entries.filter((entry) => !entry.excuses).length,
    patterns: texts.length,
    states: automaton.states,
  }
}

interface Matcher {
  automaton: Automaton
  entries: CompiledEntry[]
  users: number[][]
  lengths: Int32Array
  folding: Folding
  /** Everyday words and those that listed phrases are made of. */
  known: ReadonlySet<string>
  sentences: Stream
}

function knownWords(texts: readonly string[], users: readonly number[][], entries: readonly CompiledEntry[]): Set<string> {
  const known = new Set(everydayWords)
  const add = (phrase: string, language: string): void => {
    // Russian and Kazakh in Latin letters have too many short words that English words end or begin with.
    for (const word of phrase.split(' ')) if (word.length > 1 && (language === 'en' || !/[a-z]/u.test(word))) known.add(word)
  }
  for (const [at, text] of texts.entries()) if (text.includes(' ', 1)) add(text, entries[users[at]![0]!]!.list.language)
  for (const { phrase, list } of entries) for (const slot of phrase?.slots ?? []) for (const spelling of slot.spellings) add(spelling, list.language)
  return known
}

/** A shorter word is too easily put together of the end of one word and the beginning of another. */
const SHORTEST_APART = 5
const LONGEST_ENDING = 6
const LONGEST_LISTED = 24

interface Hit { entry: number, start: number, end: number, word?: string }

function findIn(matcher: Matcher, folding: Folding): Match[] {
  const hits: Hit[] = []
  search(matcher, folding.primary, hits, false)
  for (let at = 0; at < folding.alternateCount; at++) search(matcher, folding.alternates[at]!, hits, false)
  if (folding.hasRussian) search(matcher, folding.russian, hits, true)
  if (folding.sentences.length > 0) searchSentences(matcher, folding, hits)
  return hits.length === 0 ? [] : settle(matcher.entries, hits)
}

/**
 * Letters all written apart, read as the words they make. A listed word alone counts there when it is long and no word is of one letter:
 * short words and single letters are too easily left over from the ends of others ("с тупень кам").
 */
function searchSentences(matcher: Matcher, folding: Folding, hits: Hit[]): void {
  const cut = (reading: Reading): Reading | undefined => cutIntoWords(reading, matcher.known, (codes, from, found) => { listedAt(matcher, codes, from, found) })
  const parts = folding.sentences.map(({ first, last, readings }) => ({ first, last, reading: firstOf(readings, cut) }))
  if (parts.every((part) => part.reading === undefined)) return
  folding.writeAlternate(matcher.sentences, parts)
  const found: Hit[] = []
  search(matcher, matcher.sentences, found, false)
  const alone = !parts.some((part) => part.reading !== undefined && hasOneLetterWord(part.reading))
  hits.push(...found.filter((hit) => {
    const word = hit.word ?? matcher.entries[hit.entry]!.word
    return matcher.entries[hit.entry]!.excuses !== undefined || word.includes(' ') || (alone && word.length >= SHORTEST_APART)
  }))
}

const hasOneLetterWord = ({ codes }: Reading): boolean => codes.some((code, at) => code !== SPACE && (codes[at - 1] ?? SPACE) === SPACE && (codes[at + 1] ?? SPACE) === SPACE)

function firstOf<From, To>(all: readonly From[], make: (one: From) => To | undefined): To | undefined {
  for (const one of all) {
    const made = make(one)
    if (made !== undefined) return made
  }
  return undefined
}

/** Lengths of the listed words, with their endings, that begin at `from`. */
function listedAt({ automaton, entries, users, lengths }: Matcher, codes: readonly number[], from: number, found: (length: number) => void): void {
  let state = automaton.dense[automaton.symbols[SPACE]!]!
  for (let at = from; at < Math.min(codes.length, from + LONGEST_LISTED); at++) {
    state = step(automaton, state, automaton.symbols[codes[at]!]!)
    const length = at + 1 - from
    for (let output = automaton.outputHead[state]!; output >= 0; output = automaton.outputNext[output]!) {
      const pattern = automaton.outputPattern[output]!
      if (lengths[pattern] !== length) continue
      for (let rest = 0; rest <= LONGEST_ENDING && from + length + rest <= codes.length; rest++) {
        const ending = String.fromCharCode(...codes.slice(from + length, from + length + rest))
        if (users[pattern]!.some((id) => entries[id]!.ending(ending))) found(length + rest)
      }
    }
  }
}

function search(matcher: Matcher, stream: Stream, hits: Hit[], russianOnly: boolean): void {
  const { automaton } = matcher
  const { symbols, dense, denseCount, width, outputHead } = automaton
  const { codes, length } = stream
  let state = dense[symbols[SPACE]!]!
  for (let at = 0; at < length; at++) {
    const symbol = symbols[codes[at]!]!
    state = state < denseCount ? dense[state * width + symbol]! : step(automaton, state, symbol)
    if (outputHead[state]! >= 0) report(matcher, stream, state, at, hits, russianOnly)
  }
}

function report(matcher: Matcher, stream: Stream, state: number, last: number, hits: Hit[], russianOnly: boolean): void {
  const { automaton, entries, users, lengths } = matcher
  let end = -1
  let rest = ''
  for (let output = automaton.outputHead[state]!; output >= 0; output = automaton.outputNext[output]!) {
    const pattern = automaton.outputPattern[output]!
    if (end < 0) {
      end = wordEnd(stream, last + 1)
      rest = end === last + 1 ? '' : String.fromCharCode(...stream.codes.subarray(last + 1, Math.min(end, last + 40)))
    }
    for (const id of users[pattern]!) {
      const entry = entries[id]!
      if (russianOnly && entry.list.language !== 'ru') continue
      if (!entry.ending(rest)) continue
      const first = last + 1 - lengths[pattern]!
      if (entry.phrase) reportPhrase(id, entry.phrase, stream, first, end, hits)
      else hits.push({ entry: id, start: stream.starts[first]!, end: stream.ends[end - 1]! })
    }
  }
}

function reportPhrase(id: number, phrase: Phrase, stream: Stream, first: number, end: number, hits: Hit[]): void {
  const text = stream.text()
  const found = matchPhrase(phrase, stream, text, first, end)
  if (found) hits.push({ entry: id, start: stream.starts[found[0]]!, end: stream.ends[found[1] - 1]!, word: text.slice(found[0], found[1]) })
}

function wordEnd(stream: Stream, from: number): number {
  const { kinds } = characterTable()
  let at = from
  while (at < stream.length) {
    const type = kinds[stream.codes[at]!]!
    if ((type < kind.latin || type > kind.letter) && stream.codes[at] !== 42) break
    at += 1
  }
  return at
}

/** Drops what innocent words excuse, repeats, and hits that lie inside a longer one of the same list. */
function settle(entries: readonly CompiledEntry[], hits: readonly Hit[]): Match[] {
  const excuses = hits.filter((hit) => entries[hit.entry]!.excuses)
  const open = hits.filter((hit) => !entries[hit.entry]!.excuses)
    .filter((hit) => !excuses.some((excuse) => excuse.start <= hit.start && excuse.end >= hit.end && excused(entries, hit.entry, excuse.entry)))
    .sort((left, right) => left.start - right.start || right.end - left.end || entries[right.entry]!.severity - entries[left.entry]!.severity)
  const kept: Hit[] = []
  for (const hit of open) {
    const { list, severity } = entries[hit.entry]!
    const covered = kept.some((other) => other.start <= hit.start && other.end >= hit.end
      && entries[other.entry]!.list === list && entries[other.entry]!.severity >= severity)
    if (!covered) kept.push(hit)
  }
  return kept.map(({ entry, start, end, word: said }) => {
    const { word, list, severity } = entries[entry]!
    return { word: said ?? word, list: list.id, language: list.language, policy: list.policy, severity, start, end }
  })
}

function excused(entries: readonly CompiledEntry[], hit: number, excuse: number): boolean {
  const scope = entries[excuse]!.excuses!
  if (!('language' in scope)) return scope.first <= hit && hit <= scope.last
  const { id, language } = entries[hit]!.list
  return language === scope.language && (scope.list === undefined || scope.list === id)
}
