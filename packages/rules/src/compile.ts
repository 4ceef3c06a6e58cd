import { isList } from './language/lookups.ts'
import type { Trigger } from './language/triggers.ts'
import type { CounterDeclaration, Pack, Rule } from './pack/types.ts'
import { subjectKinds, type SubjectKind } from './vocabulary.ts'

type Reached = Map<string, number[]>

/** For one kind of subject: which rules each trigger leads to, by their place in `rules`. */
export interface Plan {
  byList: Reached
  bySpan: Reached
  byBank: Reached
  byCounter: Reached
  byStatedAge: number[]
  /** Per label, by rising threshold. */
  byScore: { label: string, steps: { atLeast: number, rule: number }[] }[]
  /** Rules that nothing leads to; they run for every snapshot. */
  always: number[]
}

export interface Compiled {
  rules: readonly Rule[]
  plans: ReadonlyMap<SubjectKind, Plan>
  counters: readonly CounterDeclaration[]
  /** `<pack>@<version>`, sorted. */
  versions: readonly string[]
}

function add(map: Reached, key: string, rule: number): void {
  const rules = map.get(key)
  if (!rules) map.set(key, [rule])
  else if (!rules.includes(rule)) rules.push(rule)
}

function index(plan: Plan, trigger: Trigger, rule: number, lists: readonly string[]): void {
  if (trigger.kind === 'list') {
    const meant = lists.filter((list) => isList(list, trigger.name))
    for (const list of meant) add(plan.byList, list, rule)
  } else if (trigger.kind === 'span') add(plan.bySpan, trigger.name, rule)
  else if (trigger.kind === 'hash') add(plan.byBank, trigger.name, rule)
  else if (trigger.kind === 'counter') add(plan.byCounter, trigger.name, rule)
  else if (trigger.kind === 'stated-age') plan.byStatedAge.push(rule)
  else {
    let scores = plan.byScore.find((each) => each.label === trigger.name)
    if (!scores) plan.byScore.push(scores = { label: trigger.name, steps: [] })
    scores.steps.push({ atLeast: trigger.atLeast, rule })
  }
}

function planFor(kind: SubjectKind, rules: readonly Rule[], lists: readonly string[]): Plan {
  const plan: Plan = { byList: new Map(), bySpan: new Map(), byBank: new Map(), byCounter: new Map(), byStatedAge: [], byScore: [], always: [] }
  rules.forEach((rule, place) => {
    if (!rule.subjects.includes(kind)) return
    if (rule.triggers) for (const trigger of rule.triggers) index(plan, trigger, place, lists)
    else plan.always.push(place)
  })
  for (const { steps } of plan.byScore) steps.sort((left, right) => left.atLeast - right.atLeast)
  return plan
}

/** Puts packs together for evaluation. `lists` are the ids of the word lists, `<language>/<name>`. Throws when two packs share an id. */
export function compile(packs: readonly Pack[], { lists }: { lists: readonly string[] }): Compiled {
  const ids = packs.map((pack) => pack.id)
  const double = ids.find((id, place) => ids.indexOf(id) !== place)
  if (double !== undefined) throw new Error(`two packs are called ${double}`)
  const rules = packs.flatMap((pack) => pack.rules).filter((rule) => rule.mode !== 'off').sort((left, right) => (left.id < right.id ? -1 : 1))
  return {
    rules,
    plans: new Map(subjectKinds.map((kind) => [kind, planFor(kind, rules, lists)])),
    counters: packs.flatMap((pack) => pack.counters),
    versions: packs.map((pack) => `${pack.id}@${pack.version}`).sort(),
  }
}
