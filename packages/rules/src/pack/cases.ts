import { isList } from '../language/lookups.ts'
import { explain, type Explanation } from '../explain.ts'
import { applies } from '../scope.ts'
import { snapshotOf, type Snapshot, type Span, type WordMatch } from '../snapshot.ts'
import type { SpanKind } from '../vocabulary.ts'
import type { Case } from './schema.ts'
import type { Rule } from './types.ts'

/** What detectors find in a text. With one, cases are tried on what it really finds in place of what they state. */
export type Scan = (text: string, language: string) => Partial<Snapshot['signals']>

export interface CaseFault { case: number, message: string }

function stretch(text: string, word: string): { start: number, end: number } | null {
  const start = text.toLowerCase().indexOf(word.toLowerCase())
  return start < 0 ? null : { start, end: start + word.length }
}

/** The snapshot that a case describes, or what of it cannot be. */
export function snapshotOfCase(item: Case, rule: Pick<Rule, 'subjects' | 'pack'>, lists?: readonly string[]): Snapshot | string {
  const matches: WordMatch[] = []
  for (const [name, words] of Object.entries(item.hits)) {
    if (lists && !lists.some((list) => isList(list, name))) return `there is no list "${name}"`
    const list = name.includes('/') ? name : `${/^(kk|ru|en)$/.test(item.language) ? item.language : 'ru'}/${name}`
    for (const word of words) {
      const at = stretch(item.text, word)
      if (!at) return `"${word}" is not in the case's text`
      matches.push({ word, ...at, list, policy: list.slice(list.indexOf('/') + 1), severity: item.severity })
    }
  }
  const spans: Span[] = []
  for (const [kind, stretches] of Object.entries(item.spans)) {
    for (const part of stretches ?? []) {
      const at = stretch(item.text, part)
      if (!at) return `"${part}" is not in the case's text`
      spans.push({ kind: kind as SpanKind, ...at })
    }
  }
  const { given } = item
  return snapshotOf({
    ...given,
    content: { kind: rule.subjects[0]!, text: item.text, caption: rule.subjects[0] === 'video' ? item.text : '', language: item.language, ...given.content },
    signals: { scores: item.scores, matches, spans, ...given.signals },
    counters: Object.fromEntries(Object.entries(given.counters ?? {}).map(([name, value]) => [`${rule.pack}/${name}`, value])),
  })
}

/** The terms of an explanation with what they came to, on one line. */
export function outcomes(part: Explanation): string {
  if (part.parts.length > 0) return part.parts.map(outcomes).join('; ')
  const value = part.value === undefined ? '' : ` (${String(part.value)})`
  return `${part.expression}${value} is ${part.held === null ? 'an error' : String(part.held)}`
}

/** Runs the cases of a rule; its mode does not matter. */
export function tryCases(rule: Rule, options: { lists?: readonly string[] | undefined, scan?: Scan | undefined } = {}): CaseFault[] {
  const faults: CaseFault[] = []
  rule.cases.forEach((item, index) => {
    const stated = snapshotOfCase(item, rule, options.lists)
    if (typeof stated === 'string') return void faults.push({ case: index, message: stated })
    const found = item.text === '' ? undefined : options.scan?.(item.text, item.language)
    const snapshot = found ? { ...stated, signals: { ...stated.signals, ...found } } : stated
    let fires: boolean
    try {
      fires = applies(rule, snapshot) && rule.holds(snapshot)
    } catch (error) {
      return void faults.push({ case: index, message: `the expression failed: ${(error as Error).message.split('\n')[0]}` })
    }
    if (fires === (item.expect === 'fires')) return
    const why = applies(rule, snapshot) ? outcomes(explain(rule.condition, snapshot)) : 'its subject, country or language is not the rule\'s'
    faults.push({ case: index, message: `«${item.text || item.note || `case ${index + 1}`}» was to ${item.expect === 'fires' ? 'fire' : 'stay silent'}, but: ${why}` })
  })
  return faults
}
