import { Environment } from '@marcbachmann/cel-js'
import type { Snapshot } from '../snapshot.ts'
import { linearPattern } from './pattern.ts'
import { counterOf, hashHits, listHits, listSeverity, scoreOf, spanCount } from './lookups.ts'

class WordMatch { constructor(from: object) { Object.assign(this, from) } }
class Span { constructor(from: object) { Object.assign(this, from) } }
class HashMatch { constructor(from: object) { Object.assign(this, from) } }

/** Fields of the snapshot with their CEL types; numbers are doubles throughout. */
export const fields = {
  content: { kind: 'string', text: 'string', caption: 'string', language: 'string', isReply: 'bool' },
  signals: { scores: 'map<string, double>', matches: 'list<WordMatch>', spans: 'list<Span>', hashMatches: 'list<HashMatch>', statedAge: 'double' },
  author: { band: 'string', assurance: 'string', accountAgeDays: 'double', strikes: 'double', followers: 'double', following: 'double' },
  audience: { minorsShare: 'double', views: 'double', addresseeBand: 'string' },
  place: { minimumAge: 'double' },
} as const

// The handlers of CEL functions get their arguments only, so the snapshot of the evaluation under way is put here. Evaluation is synchronous.
let current: Snapshot | null = null
let counterPack = ''
function seen(): Snapshot {
  if (!current) throw new Error('evaluated without a snapshot')
  return current
}

function declare(): Environment {
  const env = new Environment({ limits: { maxAstNodes: 400, maxDepth: 24, maxListElements: 200, maxMapEntries: 20, maxCallArguments: 4 } })
  env.registerType('WordMatch', { ctor: WordMatch, fields: { word: 'string', start: 'double', end: 'double', policy: 'string', severity: 'double', list: 'string' } })
  env.registerType('Span', { ctor: Span, fields: { kind: 'string', start: 'double', end: 'double' } })
  env.registerType('HashMatch', { ctor: HashMatch, fields: { bank: 'string', distance: 'double', share: 'double' } })
  for (const [name, own] of Object.entries(fields)) {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}`
    env.registerType(type, { fields: { ...own } })
    env.registerVariable(name, type)
  }
  env.registerVariable('counters', 'map<string, double>')
  env.registerVariable('country', 'string')
  env.registerFunction('hit(string): bool', (list: string) => listHits(seen(), list) > 0)
  env.registerFunction('hits(string): double', (list: string) => listHits(seen(), list))
  env.registerFunction('severity(string): double', (list: string) => listSeverity(seen(), list))
  env.registerFunction('score(string): double', (label: string) => scoreOf(seen(), label))
  env.registerFunction('spans(string): double', (kind: string) => spanCount(seen(), kind))
  env.registerFunction('hash(string): bool', (bank: string) => hashHits(seen(), bank))
  env.registerFunction('counter(string): double', (name: string) => counterOf(seen(), `${counterPack}/${name}`))
  env.registerFunction('matches(string, string): bool', (text: string, pattern: string) => linearPattern(pattern)(text))
  // Writers say `author.strikes == 2`; CEL alone would ask for 2.0.
  env.registerOperator('double == int: bool', (left: number, right: bigint) => left === Number(right))
  const arithmetic: Record<string, (left: number, right: number) => number> = {
    '+': (left, right) => left + right, '-': (left, right) => left - right, '*': (left, right) => left * right, '/': (left, right) => left / right,
  }
  for (const [sign, run] of Object.entries(arithmetic)) {
    env.registerOperator(`double ${sign} int: double`, (left: number, right: bigint) => run(left, Number(right)))
    env.registerOperator(`int ${sign} double: double`, (left: bigint, right: number) => run(Number(left), right))
  }
  return env
}

export const environment = declare()

/** Runs a part of an expression with the reference evaluator. */
export function runReference(program: (context: object) => unknown, snapshot: Snapshot, pack: string): boolean {
  const before = current
  const packBefore = counterPack
  current = snapshot
  counterPack = pack
  try {
    const { signals } = snapshot
    return program({
      ...snapshot,
      signals: {
        ...signals,
        matches: signals.matches.map((match) => new WordMatch(match)),
        spans: signals.spans.map((span) => new Span(span)),
        hashMatches: signals.hashMatches.map((match) => new HashMatch(match)),
      },
    }) === true
  } finally {
    current = before
    counterPack = packBefore
  }
}
