/**
 * Aho-Corasick over flat tables. States are numbered breadth first; the shallow ones, where ordinary text spends its time, have a full
 * row of transitions, the deep ones a hash of their few edges and a link to fall back on. So memory grows with the patterns' letters,
 * not with letters × alphabet, and the time per character does not grow with the number of patterns.
 */
export interface Automaton {
  /** Symbol of every UTF-16 unit; 0 for what no pattern holds. */
  readonly symbols: Uint16Array
  readonly width: number
  readonly denseCount: number
  readonly dense: Int32Array
  readonly edgeKeys: Int32Array
  readonly edgeTargets: Int32Array
  readonly edgeMask: number
  readonly fallback: Int32Array
  /** First output of a state or -1; outputs are chained through `outputNext`, shorter patterns last. */
  readonly outputHead: Int32Array
  readonly outputNext: Int32Array
  /** Pattern of an output. */
  readonly outputPattern: Int32Array
  readonly states: number
}

/** Cells of the full rows: 8 MB, which for the usual 100 symbols is the first 20,000 states. */
const DENSE_CELLS = 2_097_152
const HASH = 0x9E3779B1

export const slot = (key: number, mask: number): number => (Math.imul(key, HASH) >>> 7) & mask

/** Builds in steps so that a caller may let other work run in between; the last step returns the automaton. */
export function* buildAutomaton(patterns: readonly string[], batch = 4096, denseCells = DENSE_CELLS): Generator<undefined, Automaton> {
  const trie = new Trie(patterns)
  for (let at = 0; at < patterns.length; at++) {
    trie.insert(patterns[at]!, at)
    if (at % batch === batch - 1) yield
  }
  yield
  return yield* link(trie, batch, denseCells)
}

class Trie {
  readonly symbols = new Uint16Array(65_536)
  readonly width: number
  parent: Int32Array
  symbol: Uint16Array
  depth: Uint16Array
  keys: Int32Array
  targets: Int32Array
  mask: number
  count = 1
  readonly finals: { state: number, pattern: number }[] = []

  constructor(patterns: readonly string[]) {
    let next = 1
    let letters = 1
    for (const pattern of patterns) {
      letters += pattern.length
      for (let at = 0; at < pattern.length; at++) {
        const unit = pattern.charCodeAt(at)
        if (this.symbols[unit] === 0) this.symbols[unit] = next++
      }
    }
    this.width = next
    if (letters * next > 0x7FFF_FFFF) throw new Error(`${patterns.length} patterns with ${letters} letters are too many for one matcher`)
    this.parent = new Int32Array(letters)
    this.symbol = new Uint16Array(letters)
    this.depth = new Uint16Array(letters)
    let size = 1024
    while (size < letters * 1.6) size *= 2
    this.mask = size - 1
    this.keys = new Int32Array(size).fill(-1)
    this.targets = new Int32Array(size)
  }

  insert(pattern: string, id: number): void {
    let state = 0
    for (let at = 0; at < pattern.length; at++) {
      const symbol = this.symbols[pattern.charCodeAt(at)]!
      const key = state * this.width + symbol
      let place = slot(key, this.mask)
      while (this.keys[place] !== -1 && this.keys[place] !== key) place = (place + 1) & this.mask
      if (this.keys[place] === -1) {
        this.keys[place] = key
        this.targets[place] = this.count
        this.parent[this.count] = state
        this.symbol[this.count] = symbol
        this.depth[this.count] = this.depth[state]! + 1
        this.count += 1
      }
      state = this.targets[place]!
    }
    this.finals.push({ state, pattern: id })
  }
}

function* link(trie: Trie, batch: number, denseCells: number): Generator<undefined, Automaton> {
  const { count, width } = trie
  const order = breadthFirst(trie)
  const renumbered = new Int32Array(count)
  for (let at = 0; at < count; at++) renumbered[order[at]!] = at
  let size = 1024
  while (size < count * 1.6) size *= 2
  const denseCount = Math.min(count, Math.max(1, Math.floor(denseCells / width)))
  const made: Automaton = {
    symbols: trie.symbols, width, denseCount, dense: new Int32Array(denseCount * width),
    edgeKeys: new Int32Array(size).fill(-1), edgeTargets: new Int32Array(size), edgeMask: size - 1,
    fallback: new Int32Array(count), outputHead: new Int32Array(count).fill(-1),
    outputNext: new Int32Array(trie.finals.length).fill(-1), outputPattern: new Int32Array(trie.finals.length), states: count,
  }
  const inherited = new Int32Array(count).fill(-1)
  for (const [output, { state, pattern }] of trie.finals.entries()) {
    const at = renumbered[state]!
    made.outputPattern[output] = pattern
    made.outputNext[output] = made.outputHead[at]!
    made.outputHead[at] = output
    if (inherited[at] === -1) inherited[at] = output
  }
  yield
  // Breadth first: a state's parent and its fallback are finished before it.
  const children = childRanges(trie, order, renumbered)
  for (let state = 0; state < count; state++) {
    finish(made, state, children, inherited)
    if (state % batch === batch - 1) yield
  }
  return made
}

interface Children { readonly first: Int32Array, readonly symbol: Uint16Array }

/** Breadth-first numbers of one state's children follow each other. */
function childRanges(trie: Trie, order: Int32Array, renumbered: Int32Array): Children {
  const first = new Int32Array(trie.count + 1).fill(-1)
  const symbol = new Uint16Array(trie.count)
  for (let at = 1; at < trie.count; at++) {
    const old = order[at]!
    const parent = renumbered[trie.parent[old]!]!
    if (first[parent] === -1) first[parent] = at
    symbol[at] = trie.symbol[old]!
  }
  let next = trie.count
  for (let state = trie.count; state >= 0; state--) {
    if (first[state] === -1) first[state] = next
    else next = first[state]!
  }
  return { first, symbol }
}

function breadthFirst(trie: Trie): Int32Array {
  // Ordered by depth, then by the parent's place: a counting pass per level would need both, so levels are walked with a queue.
  const head = new Int32Array(trie.count).fill(-1)
  const next = new Int32Array(trie.count).fill(-1)
  for (let state = trie.count - 1; state > 0; state--) {
    next[state] = head[trie.parent[state]!]!
    head[trie.parent[state]!] = state
  }
  const order = new Int32Array(trie.count)
  let end = 1
  for (let at = 0; at < end; at++) {
    for (let child = head[order[at]!]!; child !== -1; child = next[child]!) order[end++] = child
  }
  return order
}

function finish(made: Automaton, state: number, children: Children, inherited: Int32Array): void {
  const { width, dense, fallback } = made
  const back = fallback[state]!
  if (state > 0) {
    const tail = made.outputHead[back]!
    if (inherited[state] === -1) made.outputHead[state] = tail
    else made.outputNext[inherited[state]!] = tail
  }
  const isDense = state < made.denseCount
  if (isDense && state > 0) dense.copyWithin(state * width, back * width, back * width + width)
  for (let child = children.first[state]!; child < children.first[state + 1]!; child++) {
    const symbol = children.symbol[child]!
    fallback[child] = state === 0 ? 0 : step(made, back, symbol)
    if (isDense) dense[state * width + symbol] = child
    else addEdge(made, state * width + symbol, child)
  }
}

function addEdge(made: Automaton, key: number, target: number): void {
  let place = slot(key, made.edgeMask)
  while (made.edgeKeys[place] !== -1) place = (place + 1) & made.edgeMask
  made.edgeKeys[place] = key
  made.edgeTargets[place] = target
}

/** The state after one symbol. */
export function step(made: Automaton, from: number, symbol: number): number {
  let state = from
  while (state >= made.denseCount) {
    const key = state * made.width + symbol
    let place = slot(key, made.edgeMask)
    while (made.edgeKeys[place] !== -1) {
      if (made.edgeKeys[place] === key) return made.edgeTargets[place]!
      place = (place + 1) & made.edgeMask
    }
    state = made.fallback[state]!
  }
  return made.dense[state * made.width + symbol]!
}
