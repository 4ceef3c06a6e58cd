import type { Level } from '../blind.ts'
import { groupKey } from './levels.ts'

/** Leaves that agree in `levels`, the finest that is opened of them; `n` of them stay exactly here. */
export type Group = { levels: Level[]; n: number }

/**
 * Which groups are opened. At every level a group smaller than the threshold stays closed; and when those that stay
 * closed are together fewer than the threshold, the smallest open sibling is closed with them, so that subtracting what
 * is open from the whole never leaves a group smaller than the threshold either. At the top nothing is closed along,
 * because a closed leaf does not tell its month, so that there is no whole to subtract from.
 */
export function openedGroups(cells: readonly Group[], threshold: number): Group[] {
  const found: Group[] = []
  const visit = (prefix: Level[], within: readonly Group[]): void => {
    const depth = prefix.length
    const children = [...Map.groupBy(within.filter(({ levels }) => levels.length > depth), ({ levels }) => groupKey(levels.slice(0, depth + 1))).entries()]
      .map(([key, members]) => ({ key, members, n: total(members) })).toSorted((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1))
    const open = children.filter(({ n }) => n >= threshold)
    const whole = total(within)
    let rest = whole - open.reduce((sum, { n }) => sum + n, 0)
    while (depth > 0 && rest > 0 && rest < threshold && open.length > 0) rest += open.pop()!.n
    if (depth > 0 && rest > 0) found.push({ levels: prefix, n: rest })
    for (const { members } of open) visit(members[0]!.levels.slice(0, depth + 1), members)
  }
  visit([], cells)
  return found
}

const total = (groups: readonly Group[]): number => groups.reduce((sum, { n }) => sum + n, 0)

/** How deep a leaf of a batch is opened: 0 is closed. */
export function depthIn(opened: ReadonlySet<string>, levels: readonly Level[]): number {
  for (let depth = levels.length; depth > 0; depth -= 1) if (opened.has(groupKey(levels.slice(0, depth)))) return depth
  return 0
}
