export type Match = { start: number; end: number; label: string; from: string }
export type Piece = { text: string; labels: string[] }

/** Cuts a text at the borders of its matches, so that those that overlap show together; offsets in UTF-16 units. */
export function marked(text: string, matches: readonly Match[]): Piece[] {
  const borders = [...new Set([0, text.length, ...matches.flatMap(({ start, end }) => [start, end])])].filter((at) => at >= 0 && at <= text.length).toSorted((a, b) => a - b)
  return borders.slice(0, -1).map((from, index) => {
    const to = borders[index + 1]!
    return { text: text.slice(from, to), labels: [...new Set(matches.filter(({ start, end }) => start <= from && end >= to).map(({ label }) => label))] }
  })
}
