import { type Exposure, type HarmWeights, rankOf } from './harm.ts'

export type Waited = Exposure & { queue: string; openedAt: Date; concludedAt: Date | null; dueAt: Date | null }
export type Waiting = { severity: number; cases: number; medianHours: number; slowestTenthHours: number; longestHours: number }

/**
 * What the order would have meant: in every queue somebody is free whenever a case was really concluded, and takes the
 * first by these weights, legal terms before all. What is never taken waits until `now`. Pure.
 */
export function replayOrder(cases: readonly Waited[], weights: HarmWeights, now: Date): Waiting[] {
  const waits: { severity: number; hours: number }[] = []
  for (const queue of new Set(cases.map((each) => each.queue))) {
    const own = cases.filter((each) => each.queue === queue)
    const arrivals = own.map((each) => ({ each, rank: rankOf(each, each.openedAt, weights) })).toSorted((a, b) => a.each.openedAt.getTime() - b.each.openedAt.getTime())
    const free = own.flatMap(({ concludedAt }) => concludedAt ?? []).toSorted((a, b) => a.getTime() - b.getTime())
    const waiting: typeof arrivals = []
    let next = 0
    const wait = ({ severity, openedAt }: Waited, until: Date) => waits.push({ severity, hours: (until.getTime() - openedAt.getTime()) / 3_600_000 })
    for (const at of free) {
      for (; next < arrivals.length && arrivals[next]!.each.openedAt <= at; next += 1) place(waiting, arrivals[next]!)
      const first = waiting.pop()
      if (first) wait(first.each, at)
    }
    for (const { each } of [...waiting, ...arrivals.slice(next)]) wait(each, now)
  }
  return [5, 4, 3, 2, 1].flatMap((severity) => summed(severity, waits.filter((each) => each.severity === severity).map(({ hours }) => hours)))
}

type Ranked = { each: Waited; rank: number }

/** Kept in order, the first to be taken last, so that taking is a pop and placing a search by halves. */
function place(waiting: Ranked[], arrived: Ranked): void {
  let [low, high] = [0, waiting.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (comesBefore(arrived, waiting[middle]!)) low = middle + 1
    else high = middle
  }
  waiting.splice(low, 0, arrived)
}

function comesBefore(a: Ranked, b: Ranked): boolean {
  const [dueA, dueB] = [a.each.dueAt?.getTime() ?? Infinity, b.each.dueAt?.getTime() ?? Infinity]
  return dueA === dueB ? a.rank > b.rank : dueA < dueB
}

function summed(severity: number, hours: number[]): Waiting[] {
  if (hours.length === 0) return []
  const sorted = hours.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]! * 100) / 100
  return [{ severity, cases: sorted.length, medianHours: at(0.5), slowestTenthHours: at(0.9), longestHours: at(1) }]
}
