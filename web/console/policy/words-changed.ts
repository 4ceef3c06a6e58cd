export type Piece = { text: string; is: 'same' | 'gone' | 'new' }

const wordsOf = (text: string): string[] => text.match(/\s+|[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu) ?? []

/** The words that went and came between two texts, by their longest common subsequence; neighbours of one kind are joined. */
export function wordsChanged(before: string, after: string): Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const common = lengths(old, now)
  const pieces: Piece[] = []
  const add = (text: string, is: Piece['is']) => {
    const last = pieces.at(-1)
    if (last?.is === is) last.text += text
    else pieces.push({ text, is })
  }
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      add(old[i]!, 'same')
      i += 1
      j += 1
    } else if (j >= now.length || (i < old.length && common[i + 1]![j]! >= common[i]![j + 1]!)) add(old[i++]!, 'gone')
    else add(now[j++]!, 'new')
  }
  return pieces
}

/** `[i][j]`: how many words the rests from i and j have in common. Texts of packs have at most 2,000 letters, so a square is cheap. */
function lengths(old: readonly string[], now: readonly string[]): number[][] {
  const table = Array.from({ length: old.length + 1 }, () => Array.from({ length: now.length + 1 }, () => 0))
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) table[i]![j] = old[i] === now[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
  }
  return table
}
