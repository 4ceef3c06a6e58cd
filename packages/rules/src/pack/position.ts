import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml'

export interface Position { line: number, column: number }
type Path = readonly (string | number | symbol)[]

/** A YAML text that can say where each of its values stands. */
export class Source {
  readonly document: Document.Parsed
  private readonly text: string
  private readonly lines = new LineCounter()

  constructor(text: string) {
    this.text = text
    this.document = parseDocument(text, { lineCounter: this.lines, prettyErrors: false, uniqueKeys: true, maxAliasCount: 0 } as object)
  }

  at(offset: number): Position {
    const { line, col } = this.lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }

  /** Where the value at a path stands, or the nearest part of the path that there is. */
  of(path: Path): Position {
    return this.at(this.nearest(path).range?.[0] ?? 0)
  }

  /** Where a key stands. */
  ofKey(path: Path, key: string): Position {
    const map = this.nearest(path)
    const pair = isMap(map) ? map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key) : undefined
    return pair && isScalar(pair.key) ? this.at(pair.key.range?.[0] ?? 0) : this.of(path)
  }

  /** Where a character of a text value stands, whatever way the value is quoted, folded or indented. */
  inside(path: Path, offset: number): Position {
    const node = this.nearest(path)
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return this.of(path)
    let at = node.range[0]
    if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') at = this.text.indexOf('\n', at) + 1
    if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') at++
    // Blanks may be added or lost on the way from the file to the value, so the other characters are counted.
    let wanted = node.value.slice(0, offset).replaceAll(/\s/g, '').length
    const end = node.range[1]
    while (at < end) {
      if (/\s/.test(this.text[at]!)) at++
      else if (wanted === 0) break
      else {
        at += node.type === 'QUOTE_DOUBLE' && this.text[at] === '\\' ? 2 : node.type === 'QUOTE_SINGLE' && this.text.startsWith("''", at) ? 2 : 1
        wanted--
      }
    }
    return this.at(Math.min(at, end))
  }

  private nearest(path: Path): Node {
    let node: Node | null = this.document.contents
    for (const key of path) {
      const next: unknown = isCollection(node) ? node.get(key, true) : undefined
      if (!isCollection(next) && !isScalar(next)) break
      node = next
    }
    return node ?? this.document.createNode(null)
  }
}
