import type { ContactSpan } from './contact.ts'

export interface FloodSpan { kind: 'repeat' | 'links' | 'tags', start: number, end: number }

const MOST_REPEATS = 6
const MOST_TAGS = 12

/** The same words over and over, several links, walls of tags. */
export function floods(text: string, contacts: readonly ContactSpan[]): FloodSpan[] {
  const found: FloodSpan[] = []
  const links = contacts.filter((contact) => contact.kind === 'link')
  if (links.length >= 3) found.push({ kind: 'links', start: links[0]!.start, end: links.at(-1)!.end })
  const tags = [...text.matchAll(/#[\p{L}\p{N}_]{2,}/gu)]
  if (tags.length >= MOST_TAGS) found.push({ kind: 'tags', start: tags[0]!.index, end: tags.at(-1)!.index + tags.at(-1)![0].length })
  const repeat = repeated(text)
  if (repeat) found.push(repeat)
  return found
}

/** A stretch of one to four words that comes at least six times in a row. */
function repeated(text: string): FloodSpan | undefined {
  const words = [...text.toLowerCase().matchAll(/[^\s]+/gu)]
  for (let size = 1; size <= 4; size++) {
    let run = 0
    for (let at = size; at < words.length; at++) {
      run = words[at]![0] === words[at - size]![0] ? run + 1 : 0
      if (run >= size * (MOST_REPEATS - 1) && words.slice(at - size + 1, at + 1).join('').length >= 3) {
        const first = words[at - run - size + 1]!
        return { kind: 'repeat', start: first.index, end: words[at]!.index + words[at]![0].length }
      }
    }
  }
  return undefined
}
