import { Folding } from '../fold/normalise.ts'
import { ageCue, agePhrases, birthdayWishes, type AgePhrase } from './age-phrases.ts'
import { ageOf, gradeOf, numberWords } from './numbers.ts'

export interface StatedAge {
  /** The lowest age in years that the words allow. */
  age: number
  says: 'age' | 'grade' | 'birthday'
  /** Whether the writer speaks of themselves; a birthday wish may be for another. */
  own: boolean
  start: number
  end: number
}

const YOUNGEST_WRITER = 5
const OLDEST_PUPIL_GRADE = 12

/** Words that may follow a bare age; after anything else ("мне 11 рублей", "im 5 minutes away") the number counts something. */
const follows = new Set(`и а но я мне мы ты вы он она у же ведь то как что если когда сегодня завтра вчера привет всем ок лол короче кстати поэтому потому просто
  және бірақ бирак ал мен маған ғой гой болды болады ма ба екен рахмет сондықтан
  and but so i my me lol lmao haha btw ok rn now pls please too u you here if because cuz bc idk im dont hi hello can who what though tho yall ur not lil kinda from`.trim().split(/\s+/u))
/** Words before the phrase that make it somebody else's, past, unreal or denied. */
const denies = /(?:^| )(?:не|нет|емес|not|isnt|aint|never|когда|если|если бы|бы|будто|словно|думал что|думает что|думают что|кажется что|when|if|wish|thinks?|thought|like|as if|as though|because when|егер|кезде|сказал|сказала|сказал что|says?|said|wrote|писал|писала|he|she|they|ол|деді|деди|типа) $/u
const deniedAfter = /^ (?:емес|кезде|кезімде|кезимде|болғанда|болганда|not|было|была|был|болғанмын|болганмын|боп|да емес|едім|едим|years ago|лет назад|жыл бұрын)(?![\p{L}])/u
const reported = /(?:^| )(?:дед[іи]|деп|сказал[аи]?|написал[аи]?|he said|she said|they said)(?: |$)/u
const quotes = /["«»“”„]/u

const folding = new Folding()

/** Statements of the writer's own age, school year or birthday, with offsets in the text as given. Quoted, denied and past ones are left out. */
export function statedAges(text: string): StatedAge[] {
  if (text.length > 5000) return statedAges(text.slice(0, 5000))
  folding.run(text)
  const folded = folding.primary.text()
  // Without a number there is nothing to look for, and most texts hold none.
  if (!/\d/u.test(folded) && !folded.split(/[ .]+/u).some((word) => numberWords.has(word))) return []
  if (!ageCue.test(folded)) return []
  const found: StatedAge[] = []
  for (const phrase of agePhrases) collect(text, folded, phrase, true, found)
  for (const phrase of birthdayWishes) collect(text, folded, phrase, false, found)
  return found.sort((left, right) => left.start - right.start)
}

function collect(text: string, folded: string, phrase: AgePhrase, own: boolean, found: StatedAge[]): void {
  for (const match of folded.matchAll(phrase.pattern)) {
    const written = match[1] ?? ''
    const lastAt = match.index + match[0].length
    const start = folding.primary.starts[match.index]!
    const end = folding.primary.ends[lastAt - 1]!
    if (phrase.bare && !mayEnd(text.slice(end), folded.slice(lastAt))) continue
    if (denies.test(folded.slice(0, match.index)) || deniedAfter.test(folded.slice(lastAt))) continue
    if (quotes.test(text.slice(0, start)) && quotes.test(text.slice(end)) && reported.test(`${folded.slice(0, match.index)} ${folded.slice(lastAt)}`)) continue
    const age = years(phrase, written)
    if (age === undefined || found.some((other) => other.start < end && other.end > start)) continue
    found.push({ age, says: phrase.says === 'soon' ? 'age' : phrase.says, own, start, end })
  }
}

/** A number that ends the clause, or goes on with a word that cannot be counted. */
function mayEnd(rest: string, folded: string): boolean {
  if (/^\s*(?:$|[.,!?;:)(\n"»”…]|[^\p{L}\p{N}\s])/u.test(rest) && !/^[.,:]\d/u.test(rest) && !/^\s*[%$€₸₽№+*/=-]/u.test(rest)) return true
  const next = /^ (\p{L}+)/u.exec(folded)?.[1]
  return next !== undefined && follows.has(next)
}

function years(phrase: AgePhrase, written: string): number | undefined {
  if (phrase.says === 'grade') {
    const grade = gradeOf(written)
    if (!(grade >= 1 && grade <= OLDEST_PUPIL_GRADE)) return undefined
    // School begins at 6 or 7 in Kazakhstan and Russia, at 6 in the first grade elsewhere.
    return phrase.language === 'en' ? grade + 5 : grade + 6
  }
  const number = phrase.says === 'birthday' ? birthdayNumber(written) : ageOf(written)
  const age = phrase.says === 'soon' ? number - 1 : number
  return age >= YOUNGEST_WRITER && age < 100 ? age : undefined
}

function birthdayNumber(written: string): number {
  const age = ageOf(written)
  return Number.isNaN(age) ? gradeOf(written) : age
}
