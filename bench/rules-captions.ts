import { compileLists, type CompiledLists } from '@qorgan/text-safety'
import { compile, parsePack, type Compiled } from '@qorgan/rules'

export const RULES = 50
export const KEYWORDS = 1_000

const letters = 'абвгдежзиклмнпрст'

/** Mulberry32: the same captions in every run. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function word(random: () => number, shortest: number, longest: number): string {
  const length = shortest + Math.floor(random() * (longest - shortest + 1))
  let made = ''
  while (made.length < length) {
    const letter = letters[Math.floor(random() * letters.length)]!
    if (letter !== made.at(-1)) made += letter
  }
  return made
}

export interface Bench { banks: string[][], lists: CompiledLists, rules: Compiled, captions: string[] }

const listName = (bank: number): string => `list-${String(bank).padStart(2, '0')}`

function packOf(): string {
  const rules = Array.from({ length: RULES }, (_, bank) => `  - id: rule-${bank}
    policy: harassment.targeted-abuse
    severity: 2
    mode: live
    subjects: [video]
    when: hit("${listName(bank)}") && author.strikes >= 0 && audience.minorsShare < ${(0.5 + bank / 200).toFixed(3)}
    proposal: { action: hold, confidence: 0.5 }
    limits: { automaticPerHour: 100 }
    reason: { kk: "Сөздер: {words}.", ru: "Слова: {words}.", en: "Words: {words}." }
    cases:
      - { text: слово, language: ru, hits: { ${listName(bank)}: [слово] }, expect: fires }
      - { text: слово, language: ru, expect: silent }
`)
  return `pack: bench\nversion: 1\nrules:\n${rules.join('')}`
}

/** Fifty rules with a list of a thousand keywords each, and captions of about 100 characters of which one in ten has a keyword. */
export function makeBench(captions: number): Bench {
  const random = randomFrom(20_260_301)
  const banks = Array.from({ length: RULES }, () => Array.from({ length: KEYWORDS }, () => word(random, 7, 10)))
  const ids = banks.map((_, bank) => `ru/${listName(bank)}`)
  const lists = compileLists(banks.map((words, bank) => ({ id: ids[bank]!, language: 'ru', policy: listName(bank), severity: 2, entries: words.map((each) => ({ word: each })) })))
  const parsed = parsePack(packOf(), 'bench.yaml', { lists: ids })
  if (!parsed.ok) throw new Error(parsed.errors[0]!.message)
  const written = Array.from({ length: captions }, (_, at) => {
    const words = Array.from({ length: 18 }, () => word(random, 3, 6))
    if (at % 10 === 0) words[Math.floor(random() * words.length)] = banks[Math.floor(random() * RULES)]![Math.floor(random() * KEYWORDS)]!
    return words.join(' ')
  })
  return { banks, lists, rules: compile([parsed.pack], { lists: ids }), captions: written }
}
