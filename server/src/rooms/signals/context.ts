/** Words kept on each side of a match, and one of them for the phrase that is proposed. */
const around = 3
const mask = '▒▒▒'

export type Context = { text: string; start: number; end: number }
type Span = { start: number; end: number }

const wordPattern = /[\p{L}\p{M}\p{N}'’*@#+_.-]+/gu

/**
 * A match with three words on each side, and everything else masked: also among those words whatever names somebody
 * or leads to them. `phrase` is the match with a word on each side, in small letters, as an entry of a list is written.
 */
export function contextOf(text: string, start: number, end: number, personal: readonly Span[]): { phrase: string; context: Context } {
  const words = [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
  const first = words.findIndex((word) => word.end > start)
  const last = words.findLastIndex((word) => word.start < end)
  const kept = words.slice(Math.max(0, first - around), last + around + 1)
  const [from, to] = [Math.min(start, kept[0]?.start ?? start), Math.max(end, kept.at(-1)?.end ?? end)]
  const isPersonal = (word: Span) => /[@#+]|\d/u.test(text.slice(word.start, word.end)) || personal.some((span) => span.start < word.end && word.start < span.end)
  let shown = from > 0 ? '… ' : ''
  const at: Context = { text: '', start: 0, end: 0 }
  for (let place = from; place < to;) {
    if (place === start) at.start = shown.length
    const word = kept.find((each) => each.start === place && (each.end <= start || each.start >= end) && isPersonal(each))
    const next = word ? word.end : place + 1
    shown += word ? mask : text.slice(place, next)
    place = next
    if (place === end) at.end = shown.length
  }
  const [before, after] = [words[first - 1], words[last + 1]]
  const beside = (word: Span | undefined) => (word && !isPersonal(word) ? word : null)
  const phrase = text.slice(beside(before)?.start ?? start, beside(after)?.end ?? end).toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}' -]+/gu, ' ').replaceAll(/\s+/g, ' ').trim()
  return { phrase: phrase.slice(0, 80), context: { ...at, text: `${shown}${to < text.length ? ' …' : ''}` } }
}
