import { RE2JS } from 're2js'

const LONGEST_PATTERN = 300
const LONGEST_TEXT = 5_000
const MOST_KEPT = 2_000
const compiled = new Map<string, RE2JS>()

/** A pattern that runs in time linear in the text, whatever its author wrote. Throws when it cannot be read. Text past 5,000 characters is not looked at. */
export function linearPattern(source: string): (text: string) => boolean {
  if (source.length > LONGEST_PATTERN) throw new Error(`a pattern has at most ${LONGEST_PATTERN} characters`)
  let pattern = compiled.get(source)
  if (!pattern) {
    pattern = RE2JS.compile(source)
    if (compiled.size >= MOST_KEPT) compiled.clear()
    compiled.set(source, pattern)
  }
  const program = pattern
  return (text) => program.matcher(text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text).find()
}
