import { characterTable, DROPPED, foldAstral, SEVERAL, SPACE } from './characters.ts'
import type { Stream } from './stream.ts'

const BREVE = 0x0306
const I_CYRILLIC = 0x0438
const SHORT_I = 0x0439

/** First pass: every character folded by itself (width, case, marks, typographic letters), nothing yet read as a word. */
export function foldUnits(text: string, into: Stream): void {
  const { fold, several } = characterTable()
  into.clear()
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const folded = fold[unit]!
    if (unit >= 0xD800 && unit <= 0xDFFF) at = foldPair(text, at, into)
    else if (folded === DROPPED) dropUnit(unit, at, into)
    else if (folded === SEVERAL) for (const part of several.get(unit) ?? ' ') into.put(part.charCodeAt(0), at, at + 1)
    else into.put(folded, at, at + 1)
  }
}

/** A mark belongs to the letter before it, so that a match covers what was really written. */
function dropUnit(unit: number, at: number, into: Stream): void {
  const last = into.length - 1
  if (last < 0 || into.codes[last] === SPACE) return
  if (unit === BREVE && into.codes[last] === I_CYRILLIC) into.codes[last] = SHORT_I
  into.ends[last] = at + 1
}

function foldPair(text: string, at: number, into: Stream): number {
  const code = text.codePointAt(at) ?? 0
  if (code < 0x10000) {
    into.put(SPACE, at, at + 1)
    return at
  }
  const plain = foldAstral(code)
  if (plain === undefined) into.put(SPACE, at, at + 2)
  else if (plain === '') dropUnit(code, at + 1, into)
  else for (const part of plain) into.put(part.charCodeAt(0), at, at + 2)
  return at + 1
}
