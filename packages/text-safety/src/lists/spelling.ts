// Ways in which the same word is written with other letters. All of it runs when lists are compiled, never per text.

const table = (text: string): Map<string, string> => new Map(text.trim().split(/\s+/u).map((pair) => {
  const [from = '', to = ''] = pair.split('=')
  return [from, to]
}))

const ruBase = 'а=a б=b в=v г=g д=d е=e з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f ч=ch ш=sh э=e ъ= ь='
const ruSchemes = [
  table(`${ruBase} ж=zh й=y х=h ц=ts щ=sch ы=y ю=yu я=ya`),
  table(`${ruBase} ж=j й=i х=kh ц=c щ=shch ы=i ю=iu я=ia`),
  table(`${ruBase} ж=zh й=j х=x ц=c щ=sh ы=y ю=u я=a`),
]
const kkBase = 'а=a ә=a б=b в=v г=g ғ=g д=d е=e з=z и=i і=i к=k л=l м=m н=n о=o ө=o п=p р=r с=s т=t ұ=u ү=u ф=f ч=ch э=e ъ= ь= ц=ts щ=sh ё=io'
const kkSchemes = [
  table(`${kkBase} қ=q ң=n ж=j й=i у=u х=h һ=h ш=sh ы=y ю=iu я=ia`),
  table(`${kkBase} қ=k ң=n ж=zh й=y у=u х=h һ=h ш=sh ы=y ю=yu я=ya`),
  table(`${kkBase} қ=q ң=n ж=j й=i у=u х=h һ=h ш=s ы=i ю=iu я=ia`),
  table(`${kkBase} қ=k ң=ng ж=zh й=i у=w х=kh һ=h ш=sh ы=i ю=yu я=ya`),
  table(`${kkBase} қ=k ң=n ж=j й=y у=u х=h һ=h ш=sh ы=i ю=yu я=ya`),
]

const spell = (word: string, scheme: Map<string, string>): string => [...word].map((letter) => scheme.get(letter) ?? letter).join('')

/** The usual Latin spellings of a Russian or Kazakh word, each scheme whole: schemes are not mixed within a word. */
export function latinSpellings(word: string, language: string): string[] {
  const schemes = language === 'ru' ? ruSchemes : language === 'kk' ? kkSchemes : []
  const spelled = new Set(schemes.map((scheme) => spell(word, scheme)))
  spelled.delete(word)
  return [...spelled]
}

const plainLetters = [table('ә=а ғ=г қ=к ң=н ө=о ұ=у ү=у һ=х і=и'), table('ә=а ғ=г қ=к ң=н ө=о ұ=у ү=у һ=х і=ы'), table('ә=э ғ=г қ=к ң=н ө=о ұ=у ү=ю һ=х і=и')]

/** A Kazakh word as typed on a Russian keyboard. */
export function withoutKazakhLetters(word: string): string[] {
  const spelled = new Set(plainLetters.map((scheme) => spell(word, scheme)))
  spelled.delete(word)
  return [...spelled]
}

const doubles = table('а=a с=c е=e о=o р=p х=x у=y к=k м=m т=t в=b н=h')
const latinDoubles = table('a=а c=с e=е o=о p=р x=х y=у k=к m=м t=т b=в h=н')

/** The word in letters of the other script that look the same, when each of its letters has one. */
export function lookalike(word: string): string[] {
  const letters = [...word]
  if (letters.length < 3) return []
  for (const scheme of [doubles, latinDoubles]) {
    if (letters.every((letter) => scheme.has(letter))) return [spell(word, scheme)]
  }
  return []
}

const vowels = /[aeiouyаеиоуыэюяіәөұү]/u

/** The word with its inner letters starred out, one or two at a time, as people do to say a word and not say it. */
export function starred(word: string): string[] {
  if (word.length < 4 || word.length > 12 || word.includes(' ')) return []
  const forms = new Set<string>()
  for (let at = 1; at < word.length - 1; at++) {
    forms.add(`${word.slice(0, at)}*${word.slice(at + 1)}`)
    if (at < word.length - 2 && word.length <= 6) forms.add(`${word.slice(0, at)}**${word.slice(at + 2)}`)
  }
  const bare = [...word].map((letter, at) => at > 0 && at < word.length - 1 && vowels.test(letter) ? '*' : letter).join('')
  forms.add(bare)
  return [...forms]
}

const MOST_SPELLINGS = 20_000

/** `kill (you|your (mother|family))` spelled out; an empty choice leaves the word out. */
export function choices(text: string): string[] {
  const [all, end] = alternatives(text, 0)
  if (end < text.length) throw new Error(`a bracket in "${text}" closes nothing`)
  return [...new Set(all.map((one) => one.replaceAll(/\s+/gu, ' ').trim()))]
}

/** Reads `a|b(c|d)` from a place on; gives what it stands for and where it stopped: at the end or at the closing bracket. */
function alternatives(text: string, from: number): [string[], number] {
  const all: string[] = []
  let open = ['']
  let at = from
  for (; at < text.length && text[at] !== ')'; at++) {
    if (text[at] === '|') {
      all.push(...open)
      open = ['']
    } else if (text[at] === '(') {
      const [inner, end] = alternatives(text, at + 1)
      if (text[end] !== ')') throw new Error(`a choice in "${text}" is not closed`)
      open = open.flatMap((start) => inner.map((next) => start + next))
      if (open.length > MOST_SPELLINGS) throw new Error(`"${text}" stands for more than ${MOST_SPELLINGS} phrases`)
      at = end
    } else open = open.map((start) => start + text[at])
  }
  return [[...all, ...open], at]
}
