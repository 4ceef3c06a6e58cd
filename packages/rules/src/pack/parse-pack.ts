import type { Names } from '../language/names.ts'
import { tryCases } from './cases.ts'
import { checkExpression, checkPromises, type RuleFault } from './check-rule.ts'
import { Source, type Position } from './position.ts'
import { PackText, type CounterText, type RuleText } from './schema.ts'
import type { CounterDeclaration, PackError, ParsedPack, Rule } from './types.ts'

/** What the pack may refer to. A list of names that is not given is not checked. */
export interface ParseOptions {
  /** Ids of word lists, `<language>/<name>`. */
  lists?: readonly string[] | undefined
  /** Ids of policy clauses. */
  policies?: readonly string[] | undefined
  queues?: readonly string[] | undefined
  /** Banks of hashes. */
  banks?: readonly string[] | undefined
}

/** Most steps that the rules which no word, span or score leads to may cost together for one text. */
const MOST_ALWAYS_RUN = 40_000
const LONGEST_PACK = 2_000_000

/** Reads a pack and runs its cases. Either a pack that can be relied on, or everything that is wrong with it. */
export function parsePack(yamlText: string, file: string, options: ParseOptions = {}): ParsedPack {
  const error = (position: Position, message: string, rule: string | null = null): PackError => ({ file, ...position, rule, message })
  if (yamlText.length > LONGEST_PACK) return { ok: false, errors: [error({ line: 1, column: 1 }, `a pack has at most ${LONGEST_PACK} characters`)] }
  const source = new Source(yamlText)
  if (source.document.errors.length > 0) {
    return { ok: false, errors: source.document.errors.map((each) => error(source.at(each.pos[0]), each.message)) }
  }
  const read = PackText.safeParse(source.document.toJS({ maxAliasCount: 0 }))
  if (!read.success) return { ok: false, errors: read.error.issues.flatMap((issue) => schemaErrors(issue, source, error)) }
  const text = read.data
  const errors: PackError[] = doubles(text).map(({ path, message }) => error(source.of(path), message))
  const names: Names = { lists: options.lists, banks: options.banks, counters: text.counters.map((counter) => counter.name) }
  const rules: Rule[] = []
  text.rules.forEach((ruleText, index) => {
    const id = `${text.pack}/${ruleText.id}`
    const at = ['rules', index]
    const place = ({ path, offset }: RuleFault): Position => (offset === undefined ? source.of([...at, ...path]) : source.inside([...at, ...path], offset))
    const expression = checkExpression(ruleText, text.pack, names)
    const faults = Array.isArray(expression) ? expression : []
    faults.push(...checkPromises(ruleText, text, names, Array.isArray(expression) ? null : expression, options))
    if (!Array.isArray(expression)) {
      const rule = ruleOf(ruleText, text, expression, source.of(at).line, ruleText.cases.map((_, place) => source.of([...at, 'cases', place]).line))
      rules.push(rule)
      faults.push(...tryCases(rule, options).map((fault) => ({ path: ['cases', fault.case], message: fault.message })))
    }
    errors.push(...faults.map((fault) => error(place(fault), fault.message, id)))
  })
  const always = rules.filter((rule) => rule.triggers === null && rule.mode !== 'off').reduce((sum, rule) => sum + rule.cost, 0)
  if (always > MOST_ALWAYS_RUN) errors.push(error(source.of(['rules']), `the rules that run for every text cost ${always} steps; the limit is ${MOST_ALWAYS_RUN}`))
  if (errors.length > 0) return { ok: false, errors }
  const counters = text.counters.map((counter) => counterOf(counter, text.pack))
  return { ok: true, pack: { id: text.pack, version: text.version, description: text.description ?? '', file, messages: text.messages ?? null, counters, rules } }
}

function schemaErrors(issue: { code?: string | undefined, path: PropertyKey[], message: string, keys?: string[] }, source: Source, error: (position: Position, message: string) => PackError[] | PackError): PackError[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))
  if (issue.code === 'unrecognized_keys') return (issue.keys ?? []).flatMap((key) => error(source.ofKey(path, key), `there is no field "${key}" here`))
  return [error(source.of(path), `${path.join('.') || 'the pack'}: ${issue.message}`)].flat()
}

function doubles(text: PackText): { path: (string | number)[], message: string }[] {
  const found: { path: (string | number)[], message: string }[] = []
  const look = (list: readonly unknown[], what: (index: number) => string, path: (index: number) => (string | number)[], message: string): void => {
    const seen = new Set<string>()
    list.forEach((_, index) => {
      if (seen.has(what(index))) found.push({ path: path(index), message: `${message} ${what(index)}` })
      seen.add(what(index))
    })
  }
  look(text.rules, (index) => text.rules[index]!.id, (index) => ['rules', index, 'id'], 'there is already a rule')
  look(text.counters, (index) => text.counters[index]!.name, (index) => ['counters', index, 'name'], 'there is already a counter')
  return found
}

function counterOf(counter: CounterText, pack: string): CounterDeclaration {
  const amount = Number(counter.window.slice(0, -1))
  return { name: `${pack}/${counter.name}`, measure: counter.measure, of: counter.of, by: counter.by, distinct: counter.distinct ?? null, windowMinutes: counter.window.endsWith('h') ? amount * 60 : amount }
}

function ruleOf(text: RuleText, pack: PackText, expression: Pick<Rule, 'condition' | 'holds' | 'triggers' | 'cost'>, line: number, caseLines: readonly number[]): Rule {
  return {
    id: `${pack.pack}/${text.id}`, pack: pack.pack, version: pack.version, policy: text.policy, severity: text.severity, mode: text.mode,
    subjects: text.subjects, countries: text.countries ?? null, languages: text.languages ?? null,
    when: text.when, ...expression,
    action: text.proposal.action, confidence: text.proposal.confidence, queue: text.proposal.queue ?? null,
    reason: text.reason, automaticPerHour: text.limits?.automaticPerHour ?? null, cases: text.cases, line, caseLines,
  }
}
