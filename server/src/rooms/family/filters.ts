import type { Topic } from '../policy/index.ts'

/** From this length on a word is also found with endings: Kazakh and Russian hardly ever write the bare one. */
const shortestStem = 4

const tokensOf = (text: string): string[] => text.normalize('NFKC').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((token) => token !== '')

/** The first of the words that a text has, as a word, as a tag or as several words in a row; null when it has none. */
export function wordIn(text: string, words: readonly string[]): string | null {
  const tokens = tokensOf(text)
  return words.find((word) => {
    const sought = tokensOf(word)
    return sought.length > 0 && tokens.some((_, start) => sought.every((part, index) => isForm(tokens[start + index], part, index === sought.length - 1)))
  }) ?? null
}

function isForm(token: string | undefined, word: string, last: boolean): boolean {
  if (token === undefined) return false
  return token === word || (last && word.length >= shortestStem && token.startsWith(word))
}

/** The first of the chosen topics that a text is about. */
export function topicIn(text: string, chosen: readonly string[], topics: readonly Topic[]): string | null {
  return topics.find(({ id, words }) => chosen.includes(id) && wordIn(text, words) !== null)?.id ?? null
}

/** Which filter keeps a text from somebody, of the two that read words. */
export function filterOf(text: string, filters: { keywordFilter: unknown; topicFilter: unknown }, topics: readonly Topic[]): 'keywordFilter' | 'topicFilter' | null {
  const list = (value: unknown) => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [])
  if (wordIn(text, list(filters.keywordFilter)) !== null) return 'keywordFilter'
  return topicIn(text, list(filters.topicFilter), topics) === null ? null : 'topicFilter'
}
