/** One row of a table: how many there are, and how many of them are of each part. */
export type Row = { key: string; n: number; parts: Record<string, number> }
export type ShownRow = { key: string; n: number | null; parts: Record<string, number | null> }

const small = (n: number, threshold: number) => n > 0 && n < threshold

/**
 * Which numbers of a month's table are shown, when the column totals are public and exact. A number under the threshold
 * is hidden; so is a part whose rest (row less part) is. Subtracting what is shown from a total leaves only the sum of
 * what is hidden, so hiding goes on, smallest row first, until each column hides at least two rows and what they hide
 * together, and its rest, is no small number either. When that takes every row, the table says no more than its totals.
 */
export function protectRows(rows: readonly Row[], threshold: number): ShownRow[] {
  const order = rows.toSorted((a, b) => a.n - b.n || (a.key < b.key ? -1 : 1))
  const hidden = hide(order, order.filter(({ n }) => small(n, threshold)), (sum) => !small(sum.n, threshold))
  const names = [...new Set(rows.flatMap(({ parts }) => Object.keys(parts)))]
  const hiddenPart = new Map(names.map((name) => {
    const of = (row: Row) => row.parts[name] ?? 0
    const start = order.filter((row) => hidden.has(row.key) || small(of(row), threshold) || small(row.n - of(row), threshold))
    return [name, hide(order, start, (sum, members) => {
      const part = members.reduce((total, row) => total + of(row), 0)
      return !small(part, threshold) && !small(sum.n - part, threshold)
    })] as const
  }))
  return rows.map((row) => ({
    key: row.key,
    n: hidden.has(row.key) ? null : row.n,
    parts: Object.fromEntries(names.map((name) => [name, hiddenPart.get(name)!.has(row.key) ? null : row.parts[name] ?? 0])),
  }))
}

function hide(order: readonly Row[], start: readonly Row[], enough: (sum: { n: number }, members: readonly Row[]) => boolean): Set<string> {
  const keys = new Set(start.map(({ key }) => key))
  for (const next of order) {
    const members = order.filter(({ key }) => keys.has(key))
    if (members.length === 0 || (members.length > 1 && enough({ n: members.reduce((sum, { n }) => sum + n, 0) }, members))) break
    keys.add(order.find(({ key }) => !keys.has(key))?.key ?? next.key)
  }
  return keys
}
