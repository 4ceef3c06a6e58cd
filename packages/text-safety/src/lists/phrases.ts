import { SPACE } from '../fold/characters.ts'
import type { Stream } from '../fold/stream.ts'
import { choices } from './spelling.ts'

/**
 * A phrase of slots, each with its choices: `(i will|gonna) (kill|stab) (you|them)`. Spelling out every combination would need
 * millions of patterns, so only the slot that says most is given to the automaton; the others are compared where it hits.
 */
export interface Slot {
  readonly spellings: ReadonlySet<string>
  readonly optional: boolean
  /** Words in the longest choice. */
  readonly longest: number
}

export interface Phrase { readonly slots: readonly Slot[], readonly anchor: number }

/** Choices of each slot as written, in order; a bare `_` is a slot of up to two words of any kind. */
export function slotsOf(text: string): string[][] {
  const slots: string[][] = []
  let depth = 0
  let from = 0
  const literal = (to: number): void => {
    const between = text.slice(from, to).trim()
    if (between !== '') for (const part of between.split(/\s+(?=_(?:\s|$))|(?<=(?:^|\s)_)\s+/u)) slots.push([part])
  }
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(' && depth++ === 0) {
      literal(at)
      from = at
    } else if (text[at] === ')' && --depth === 0) {
      slots.push(choices(text.slice(from, at + 1)))
      from = at + 1
    }
  }
  if (depth !== 0) throw new Error(`a choice in "${text}" is not closed`)
  literal(text.length)
  return slots
}

export const GAP = '_'
const WIDEST_GAP = 2

export function makeSlot(written: readonly string[], spell: (choice: string) => Iterable<string>): Slot {
  const spellings = new Set(written.filter((choice) => choice !== '' && choice !== GAP).flatMap((choice) => [...spell(choice)]))
  const longest = written.includes(GAP) ? WIDEST_GAP : Math.max(1, ...[...spellings].map((choice) => choice.split(' ').length))
  return { spellings, optional: written.includes('') || written.includes(GAP), longest }
}

const weight = (slot: Slot): number => [...slot.spellings].reduce((least, spelling) => Math.min(least, spelling.length), 99)

/** The slot whose shortest choice is longest, so that the automaton stops for few ordinary words. */
export function chooseAnchor(slots: readonly Slot[]): number {
  let best = -1
  for (const [at, slot] of slots.entries()) {
    if (!slot.optional && slot.spellings.size > 0 && (best < 0 || weight(slot) >= weight(slots[best]!))) best = at
  }
  if (best < 0) throw new Error('a phrase needs a part that may not be missing')
  return best
}

/** First unit and the one after the last of the whole phrase around an anchor found at [first, last); undefined when it is not there. */
export function matchPhrase(phrase: Phrase, stream: Stream, text: string, first: number, last: number): [number, number] | undefined {
  const start = before(phrase, phrase.anchor - 1, text, first)
  if (start === undefined) return undefined
  const end = after(phrase, phrase.anchor + 1, text, last, stream.length)
  return end === undefined ? undefined : [start, end]
}

function before(phrase: Phrase, at: number, text: string, from: number): number | undefined {
  const slot = phrase.slots[at]
  if (!slot) return from
  if (slot.optional) {
    const without = before(phrase, at - 1, text, from)
    if (without !== undefined) return without
  }
  let start = from - 1
  for (let words = 0; words < slot.longest && start > 0; words++) {
    start = text.lastIndexOf(' ', start - 1)
    const seen = text.slice(start + 1, from - 1)
    if (seen.includes('.')) return undefined
    if (slot.spellings.size === 0 || slot.spellings.has(seen)) {
      const rest = before(phrase, at - 1, text, start + 1)
      if (rest !== undefined) return rest
    }
  }
  return undefined
}

function after(phrase: Phrase, at: number, text: string, from: number, length: number): number | undefined {
  const slot = phrase.slots[at]
  if (!slot) return from
  if (slot.optional) {
    const without = after(phrase, at + 1, text, from, length)
    if (without !== undefined) return without
  }
  if (text.charCodeAt(from) !== SPACE) return undefined
  let end = from
  for (let words = 0; words < slot.longest && end < length; words++) {
    const next = text.slice(end + 1).search(/[ .]/u)
    end = next < 0 ? length : end + 1 + next
    const seen = text.slice(from + 1, end)
    if (slot.spellings.size === 0 || slot.spellings.has(seen)) {
      const rest = after(phrase, at + 1, text, end, length)
      if (rest !== undefined) return rest
    }
    if (text[end] === '.') return undefined
  }
  return undefined
}
