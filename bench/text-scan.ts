// The whole scan of a caption: folding, lists, detectors, language and classifier, on one thread; and the product's word lists beside
// ready-made packages that look for listed words.
import { createRequire } from 'node:module'
import { loadavg } from 'node:os'
import { compileLists, createTextSafety, loadLists } from '@qorgan/text-safety'
import type { Row } from './main.ts'

export const name = 'text-scan'

const CAPTIONS = 20_000
const GOAL = 20_000
const PASSES = 4
const listsDir = new URL('../policies/wordlists', import.meta.url).pathname

const phrases = {
  en: ['today we learned a new dance with my friends', 'watch until the end please', 'what a goal that was', 'my cat sleeps all day long', 'rain again in the mountains', 'new recipe on my channel'],
  ru: ['сегодня учили новый танец вместе с друзьями', 'смотрите до конца пожалуйста', 'какой был гол', 'моя кошка спит весь день', 'в горах опять дождь', 'новый рецепт на моём канале'],
  kk: ['бүгін достарыммен жаңа би үйрендік', 'соңына дейін көріңіздерші', 'гол керемет болды', 'мысығым күні бойы ұйықтайды', 'тауда тағы жаңбыр жауды', 'каналымда жаңа рецепт бар'],
} as const
const listed = { en: 'you idiot', ru: 'ты идиот', kk: 'сен ақымақсың' } as const

interface Caption { text: string, language: keyof typeof phrases }

/** Three phrases each, some 80 characters; one caption in ten has a listed word, and one in ten a number, which costs the search for stated ages. */
function captions(): Caption[] {
  const languages = ['kk', 'ru', 'en'] as const
  return Array.from({ length: CAPTIONS }, (_, at) => {
    const language = languages[at % 3]!
    const own = phrases[language]
    const parts: string[] = [own[at % 6]!, own[(at * 5 + 1) % 6]!, own[Math.floor(at / 7) % 6]!]
    if (at % 10 === 0) parts[1] = listed[language]
    if (at % 10 === 5) parts.push(String(at))
    return { text: parts.join(', '), language }
  })
}

/** Best of several passes: other work on the machine only ever slows a pass down. */
function best(all: readonly Caption[], work: (caption: Caption) => boolean): { perSecond: number, hits: number } {
  let fastest = { perSecond: 0, hits: 0 }
  for (let pass = 0; pass < PASSES; pass++) {
    let hits = 0
    const from = performance.now()
    for (const caption of all) if (work(caption)) hits += 1
    const perSecond = all.length / (performance.now() - from) * 1000
    if (perSecond > fastest.perSecond) fastest = { perSecond, hits }
  }
  return fastest
}

type Peer = { name: string, hit(text: string): boolean }

/** Packages in the folder that TEXT_PEERS names; none of them is a dependency of the product. Each keeps its own English list. */
function peers(): Peer[] {
  const folder = process.env.TEXT_PEERS
  if (folder === undefined) return []
  const load = createRequire(`${folder}/package.json`)
  const found: Peer[] = []
  const attempt = (make: () => Peer): void => {
    try {
      found.push(make())
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
    }
  }
  attempt(() => {
    const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = load('obscenity') as { RegExpMatcher: new (options: object) => { hasMatch(text: string): boolean }, englishDataset: { build(): object }, englishRecommendedTransformers: object }
    const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
    return { name: 'obscenity', hit: (text) => matcher.hasMatch(text) }
  })
  attempt(() => {
    const { Profanity } = load('@2toad/profanity') as { Profanity: new () => { exists(text: string): boolean } }
    const profanity = new Profanity()
    return { name: '@2toad/profanity', hit: (text) => profanity.exists(text) }
  })
  return found
}

const rounded = (value: number): number => Math.round(value * 100) / 100

export function run(): Promise<Row[]> {
  const all = captions()
  const load = `one thread, load of the machine ${rounded(loadavg()[0]!)}`
  const safety = createTextSafety({ listsDir })
  const scanned = best(all, ({ text, language }) => safety.scan(text, { language }).matches.length > 0)
  const lists = compileLists(loadLists(listsDir))
  const ours = best(all, ({ text }) => lists.find(text).length > 0)
  const beside = peers().map((peer) => ({ peer, ...best(all.slice(0, 2_000), ({ text }) => peer.hit(text)) }))
  return Promise.resolve([
    { name: 'text-scan/classifier', value: Math.round(scanned.perSecond), unit: 'captions/s', peer: 'goal', peerValue: GOAL, ratio: rounded(scanned.perSecond / GOAL), n: all.length, notes: `${load}; language given, ${scanned.hits} captions with a hit` },
    ...(beside.length === 0
      ? [{ name: 'text-scan/lists', value: Math.round(ours.perSecond), unit: 'captions/s', peer: null, peerValue: null, ratio: null, n: all.length, notes: `${load}; ${lists.patterns} patterns in three languages; no package in TEXT_PEERS` }]
      : beside.map(({ peer, perSecond, hits }) => ({
        name: 'text-scan/lists', value: Math.round(ours.perSecond), unit: 'captions/s', peer: peer.name, peerValue: Math.round(perSecond), ratio: rounded(ours.perSecond / perSecond), n: all.length,
        notes: `${load}; ours: ${lists.patterns} patterns in three languages, ${ours.hits} captions with a hit; the package: its own English list, ${hits} hits in 2,000 captions`,
      }))),
  ])
}
