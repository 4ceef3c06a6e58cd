import type { Compiled } from '../compile.ts'
import { rulesHolding } from '../evaluate.ts'
import type { Rule } from '../pack/types.ts'
import type { Snapshot } from '../snapshot.ts'
import { strictnessOf } from '../vocabulary.ts'
import { wilson, type Estimate } from './interval.ts'

export interface ReplayItem {
  id: string
  snapshot: Snapshot
  /** What people decided then; absent where nobody looked. */
  verdict?: 'violation' | 'no-violation' | undefined
}

export interface Sample { id: string, text: string, language: string, rules: readonly string[], verdict: 'violation' | 'no-violation' | null }

export interface Difference {
  newlyCaught: number
  newlyLetGo: number
  /** Caught by both, but the strongest action is another. */
  otherAction: number
}

export interface RuleDifference { before: number, after: number, newlyCaught: number, newlyLetGo: number, /** Of what the rule catches now. */ precision: Estimate }

export interface ReplayReport extends Difference {
  items: number
  caughtBefore: number
  caughtAfter: number
  perRule: Record<string, RuleDifference>
  perLanguage: Record<string, Difference>
  perBand: Record<string, Difference>
  samples: { newlyCaught: readonly Sample[], newlyLetGo: readonly Sample[] }
  /** Share of human verdicts "violation": of all caught before, of all caught after, and of the newly caught alone. */
  precision: { before: Estimate, after: Estimate, newlyCaught: Estimate }
  /** Rules of the new packs whose expression failed, and on how many items. */
  failures: Record<string, number>
}

export interface Replay {
  take(item: ReplayItem): void
  report(): ReplayReport
}

class Judged {
  private of = 0
  private hits = 0
  add(verdict: ReplayItem['verdict']): void {
    if (verdict === undefined) return
    this.of++
    if (verdict === 'violation') this.hits++
  }
  estimate(): Estimate {
    return wilson(this.hits, this.of)
  }
}

const none = (): Difference => ({ newlyCaught: 0, newlyLetGo: 0, otherAction: 0 })

function keep(table: Record<string, Difference>, key: string, what: keyof Difference): void {
  const row = Object.hasOwn(table, key) ? table[key]! : (table[key] = none())
  row[what]++
}

/** FNV-1a with the last step of MurmurHash3, without which ids that differ in their end alone would lie close together. */
function spread(id: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Keeps the items with the smallest spread: drawn over the whole period, the same ones each time and in whatever order they come. */
class Draw {
  private readonly most: number
  private kept: { place: number, sample: Sample }[] = []
  constructor(most: number) {
    this.most = most
  }
  offer(id: string, sample: () => Sample): void {
    const place = spread(id)
    if (this.kept.length >= this.most && place >= this.kept.at(-1)!.place) return
    this.kept.push({ place, sample: sample() })
    this.kept.sort((left, right) => left.place - right.place || (left.sample.id < right.sample.id ? -1 : 1))
    if (this.kept.length > this.most) this.kept.pop()
  }
  samples(): readonly Sample[] {
    return this.kept.map((each) => each.sample)
  }
}

function strictest(rules: readonly Rule[]): string {
  let best: Rule | null = null
  for (const rule of rules) if (!best || strictnessOf(rule.action) > strictnessOf(best.action)) best = rule
  return best?.action ?? ''
}

/** Begins a replay: what the new rules do to past items that the old ones did not, with every rule as if it were live. One pass, bounded memory. */
export function startReplay(before: Compiled, after: Compiled, { samples = 20 }: { samples?: number } = {}): Replay {
  const totals = { items: 0, caughtBefore: 0, caughtAfter: 0, ...none() }
  const rules = new Map<string, { before: number, after: number, newlyCaught: number, newlyLetGo: number, judged: Judged }>()
  for (const { id } of [...before.rules, ...after.rules]) rules.set(id, { before: 0, after: 0, newlyCaught: 0, newlyLetGo: 0, judged: new Judged() })
  const perLanguage: Record<string, Difference> = {}
  const perBand: Record<string, Difference> = {}
  const judged = { before: new Judged(), after: new Judged(), newlyCaught: new Judged() }
  const drawn = { newlyCaught: new Draw(samples), newlyLetGo: new Draw(samples) }
  const failed: { rule: string, message: string }[] = []
  const failures: Record<string, number> = {}

  const count = (was: readonly Rule[], is: readonly Rule[], verdict: ReplayItem['verdict']): void => {
    for (const { id } of was) {
      const row = rules.get(id)!
      row.before++
      if (!is.some((rule) => rule.id === id)) row.newlyLetGo++
    }
    for (const { id } of is) {
      const row = rules.get(id)!
      row.after++
      row.judged.add(verdict)
      if (!was.some((rule) => rule.id === id)) row.newlyCaught++
    }
    if (was.length > 0) judged.before.add(verdict)
    if (is.length > 0) judged.after.add(verdict)
  }

  return {
    take({ id, snapshot, verdict }) {
      const was = rulesHolding(before, snapshot)
      const is = rulesHolding(after, snapshot, failed)
      for (const { rule } of failed.splice(0)) failures[rule] = (failures[rule] ?? 0) + 1
      totals.items++
      if (was.length === 0 && is.length === 0) return
      if (was.length > 0) totals.caughtBefore++
      if (is.length > 0) totals.caughtAfter++
      count(was, is, verdict)
      const what = was.length === 0 ? 'newlyCaught' : is.length === 0 ? 'newlyLetGo' : strictest(was) === strictest(is) ? null : 'otherAction'
      if (!what) return
      totals[what]++
      keep(perLanguage, snapshot.content.language, what)
      keep(perBand, snapshot.author.band, what)
      if (what === 'newlyCaught') judged.newlyCaught.add(verdict)
      if (what === 'otherAction') return
      drawn[what].offer(id, () => ({ id, text: snapshot.content.text.slice(0, 500), language: snapshot.content.language, rules: (what === 'newlyCaught' ? is : was).map((rule) => rule.id), verdict: verdict ?? null }))
    },
    report() {
      const perRule = Object.fromEntries([...rules].sort(([left], [right]) => (left < right ? -1 : 1)).map(([id, { judged: each, ...counts }]) => [id, { ...counts, precision: each.estimate() }]))
      return {
        ...totals, perRule, perLanguage, perBand, failures,
        samples: { newlyCaught: drawn.newlyCaught.samples(), newlyLetGo: drawn.newlyLetGo.samples() },
        precision: { before: judged.before.estimate(), after: judged.after.estimate(), newlyCaught: judged.newlyCaught.estimate() },
      }
    },
  }
}

export function replay(before: Compiled, after: Compiled, items: Iterable<ReplayItem>, options: { samples?: number } = {}): ReplayReport {
  const running = startReplay(before, after, options)
  for (const item of items) running.take(item)
  return running.report()
}
