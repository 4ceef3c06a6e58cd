import type { Level } from '../blind.ts'
import type { Digest } from '../packed/index.ts'
import { groupKey } from './levels.ts'
import type { Group } from './opened-groups.ts'
import { recount, recountAll } from './recount.ts'
import type { Difference } from './verify.ts'

/** What the ledger serves of one publication. */
export type ServedPublication = { month: string; revision: number; fromSize: number; toSize: number; opened: readonly Group[]; figures: Record<string, Record<string, number | null>> }

/** Counts opened leaves into the publication that opened them, and compares at the end. */
export function figuresJudge(publications: readonly ServedPublication[]) {
  const counts = publications.map(() => new Map<string, Group>())
  const byMonth = Map.groupBy(publications.map((publication, at) => ({ publication, at })), ({ publication }) => publication.month)
  const addGroup = (from: number, levels: readonly Level[], n: number): void => {
    const batch = byMonth.get(String(levels[0]?.[1]))?.find(({ publication: { fromSize, toSize } }) => from >= fromSize && from < toSize)
    if (!batch) return
    const key = groupKey(levels)
    const group = counts[batch.at]!.get(key)
    if (group) group.n += n
    else counts[batch.at]!.set(key, { levels: [...levels], n })
  }
  return {
    add({ counts: counted }: Digest): void {
      for (const { from, groups } of counted) for (const { levels, n } of groups) addGroup(from, levels, n)
    },
    judge: (): Difference[] => [...byMonth.values()].flatMap((of) => judgeMonth(of.map(({ publication, at }) => ({ publication, counted: [...counts[at]!.values()] })))),
  }
}

function judgeMonth(revisions: readonly { publication: ServedPublication; counted: Group[] }[]): Difference[] {
  const found: Difference[] = []
  const all: Group[] = []
  let reached = 0
  for (const [at, { publication, counted }] of revisions.entries()) {
    const { month, revision, fromSize, toSize, opened, figures } = publication
    if (revision !== at + 1 || fromSize !== reached) found.push({ fraud: 'period-published-twice', detail: `${month}, revision ${revision}, does not continue the one before it` })
    reached = toSize
    const stated = new Map(opened.map((group) => [groupKey(group.levels), group.n]))
    for (const { levels, n } of counted) if (stated.get(groupKey(levels)) !== n) found.push({ fraud: 'opened-otherwise', detail: `${month}: ${n} leaves are opened as ${groupKey(levels)}, ${stated.get(groupKey(levels)) ?? 0} were stated` })
    const missing = opened.filter((group) => !counted.some(({ levels }) => groupKey(levels) === groupKey(group.levels)))
    for (const { levels, n } of missing) found.push({ fraud: 'opened-otherwise', detail: `${month}: ${n} leaves were stated as ${groupKey(levels)}, none is opened so` })
    all.push(...counted)
    found.push(...judgeFigures(month, recountAll(recount(all)), figures))
  }
  return found
}

function judgeFigures(month: string, counted: ServedPublication['figures'], stated: ServedPublication['figures']): Difference[] {
  const found: Difference[] = []
  for (const country of new Set([...Object.keys(counted), ...Object.keys(stated)])) {
    // A figure that got its definition after the month was published is not in that publication.
    for (const metric of new Set(stated[country] ? Object.keys(stated[country]) : Object.keys(counted[country] ?? {}))) {
      const [own, theirs] = [counted[country]?.[metric] ?? null, stated[country]?.[metric] ?? null]
      if (own !== theirs) found.push({ fraud: 'figure-changed', detail: `${country} ${month} ${metric}: ${theirs} was stated, the leaves give ${own}` })
    }
  }
  return found
}
