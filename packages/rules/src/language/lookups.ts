import type { Snapshot } from '../snapshot.ts'

/** Whether the list `ru/hate` is meant by `ru/hate` or, in any language, by `hate`. */
export function isList(id: string, name: string): boolean {
  return id === name || (id.length > name.length && id.charCodeAt(id.length - name.length - 1) === 47 && id.endsWith(name))
}

export function listHits(snapshot: Snapshot, name: string): number {
  let hits = 0
  for (const match of snapshot.signals.matches) if (isList(match.list, name)) hits++
  return hits
}

/** The gravest hit of a list; 0 without one. */
export function listSeverity(snapshot: Snapshot, name: string): number {
  let gravest = 0
  for (const match of snapshot.signals.matches) if (match.severity > gravest && isList(match.list, name)) gravest = match.severity
  return gravest
}

export function scoreOf(snapshot: Snapshot, label: string): number {
  return Object.hasOwn(snapshot.signals.scores, label) ? snapshot.signals.scores[label]! : 0
}

export function spanCount(snapshot: Snapshot, kind: string): number {
  let count = 0
  for (const span of snapshot.signals.spans) if (span.kind === kind) count++
  return count
}

export function hashHits(snapshot: Snapshot, bank: string): boolean {
  return snapshot.signals.hashMatches.some((match) => match.bank === bank)
}

export function counterOf(snapshot: Snapshot, key: string): number {
  return Object.hasOwn(snapshot.counters, key) ? snapshot.counters[key]! : 0
}
