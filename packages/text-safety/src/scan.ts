import { statedAges, type StatedAge } from './detectors/age.ts'
import { contacts } from './detectors/contact.ts'
import { floods } from './detectors/flood.ts'
import { Folding } from './fold/normalise.ts'
import { detectLanguage, type DetectedLanguage, type TextLanguage } from './language/detect.ts'
import { compileLists, compileListsGradually, type CompiledLists } from './lists/compile.ts'
import { loadLists } from './lists/load.ts'
import { withLists } from './model/evidence.ts'
import { loadModel } from './model/model.ts'
import type { Match, WordList } from './lists/types.ts'

export type Label = 'toxic' | 'insult' | 'threat' | 'hate' | 'sexual' | 'selfHarm' | 'spam' | 'underage'
/** Probabilities by label; a label that nothing was trained for in the text's language is absent. 0.5 decides. */
export type Scores = Partial<Record<Label, number>>

export interface Span {
  kind: 'age' | 'grade' | 'birthday' | 'phone' | 'email' | 'card' | 'national-id' | 'link' | 'handle' | 'solicitation' | 'repeat' | 'links' | 'tags'
  start: number
  end: number
  /** Years, for statements of age. */
  age?: number
  /** Whether a statement of age is the writer's own. */
  own?: boolean
}

export interface TextScan {
  language: TextLanguage
  languageConfidence: number
  scores: Scores
  matches: Match[]
  spans: Span[]
  /** The lowest age in years that the writer gives as their own. */
  statedAge?: number
}

export interface ScanOptions {
  /** BCP 47; the language is recognised when it is absent or unknown. */
  language?: string | undefined
}

/** What a classifier answers for one text; `undefined` leaves a label out. */
export interface TextModel {
  score(text: string, language: TextLanguage, matches: readonly Match[], folding: Folding): Scores
}

export interface TextSafetyOptions {
  /** Folder of lists, `<language>/<policy>.yaml`. */
  listsDir?: string | undefined
  lists?: readonly WordList[] | undefined
  /** The shipped model unless another is given; `false` for none, then only `underage` has a score. */
  model?: TextModel | false | undefined
  /** Below this many years a stated age counts as under-age; 13 unless given. */
  minimumAge?: number | undefined
}

export interface TextSafety {
  scan(text: string, options?: ScanOptions): TextScan
  /** Puts other lists in place, built in small steps while the old ones go on answering. */
  replaceLists(lists: readonly WordList[]): Promise<void>
  readonly lists: CompiledLists
}

const MINIMUM_AGE = 13

/** One scanner for all languages; synchronous, and not shared between threads. Throws when a list cannot be read. */
export function createTextSafety(options: TextSafetyOptions): TextSafety {
  const given = options.lists ?? (options.listsDir === undefined ? undefined : loadLists(options.listsDir))
  if (!given || given.length === 0) throw new Error('text safety needs word lists: give listsDir or lists')
  const minimumAge = options.minimumAge ?? MINIMUM_AGE
  const model = options.model === undefined ? loadModel() : options.model
  const folding = new Folding()
  let lists = compileLists(given)
  return {
    get lists() {
      return lists
    },
    async replaceLists(next) {
      lists = await compileListsGradually(next)
    },
    scan(text, { language: asked } = {}) {
      folding.run(text)
      const detected = givenLanguage(asked) ?? detectLanguage(text)
      const matches = lists.findFolded(folding)
      const scores: Scores = model === false ? {} : model.score(text, detected.language, matches, folding)
      withLists(scores, matches)
      const ages = statedAges(text)
      const spans = collectSpans(text, ages)
      const own = ages.filter((stated) => stated.own).map((stated) => stated.age)
      const statedAge = own.length > 0 ? Math.min(...own) : undefined
      const underage = underageScore(statedAge, ages, matches, minimumAge)
      if (underage !== undefined) scores.underage = Math.max(underage, scores.underage ?? 0)
      for (const stated of ages) {
        if (stated.age < minimumAge) matches.push(ageMatch(text, stated, detected.language))
      }
      return { language: detected.language, languageConfidence: detected.confidence, scores, matches, spans, ...statedAge === undefined ? {} : { statedAge } }
    },
  }
}

function givenLanguage(asked: string | undefined): DetectedLanguage | undefined {
  const language = asked?.toLowerCase().split(/[-_]/u)
  if (!language) return undefined
  if (language[0] === 'kk') return { language: language[1] === 'latn' ? 'kk-Latn' : language[1] === 'arab' ? 'kk-Arab' : 'kk', confidence: 1 }
  return language[0] === 'ru' || language[0] === 'en' ? { language: language[0], confidence: 1 } : undefined
}

/** Certain for the writer's own age, likely for a list's words, open for a birthday wish, unlikely for everything else. */
function underageScore(own: number | undefined, ages: readonly StatedAge[], matches: readonly Match[], minimumAge: number): number | undefined {
  if (own !== undefined) return own < minimumAge ? 0.95 : 0.02
  if (matches.some((match) => match.policy === 'under-minimum-age')) return 0.75
  return ages.some((stated) => stated.age < minimumAge) ? 0.6 : 0.02
}

function ageMatch(text: string, stated: StatedAge, language: TextLanguage): Match {
  return { word: text.slice(stated.start, stated.end), list: 'detector/stated-age', language, policy: 'under-minimum-age', severity: stated.own ? 2 : 1, start: stated.start, end: stated.end }
}

function collectSpans(text: string, ages: readonly StatedAge[]): Span[] {
  const found = contacts(text)
  return [
    ...ages.map(({ says, start, end, age, own }): Span => ({ kind: says, start, end, age, own })),
    ...found,
    ...floods(text, found),
  ].sort((left, right) => left.start - right.start)
}
