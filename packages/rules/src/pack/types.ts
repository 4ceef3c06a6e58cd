import type { Condition } from '../language/condition.ts'
import type { Trigger } from '../language/triggers.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Action, Mode, Reason, SubjectKind } from '../vocabulary.ts'
import type { Case } from './schema.ts'

/** Something wrong in a pack; lines and columns count from 1. */
export interface PackError { file: string, line: number, column: number, rule: string | null, message: string }

export interface CounterDeclaration {
  /** `<pack>/<counter>`, the name under which a snapshot carries the value. */
  name: string
  measure: 'count' | 'distinct' | 'rate'
  /** Kinds of events that count. */
  of: readonly string[]
  by: 'account' | 'device' | 'pair' | 'hash'
  distinct: 'account' | 'device' | 'target' | 'hash' | null
  windowMinutes: number
}

export interface Rule {
  /** `<pack>/<rule>`. */
  id: string
  pack: string
  /** The pack's version. */
  version: number
  policy: string
  severity: 1 | 2 | 3
  mode: Mode
  subjects: readonly SubjectKind[]
  countries: readonly string[] | null
  languages: readonly string[] | null
  when: string
  condition: Condition
  /** The condition as one function. Throws where the expression itself fails. */
  holds: (snapshot: Snapshot) => boolean
  /** Null when the rule may hold without a word, span, bank, counter or score. */
  triggers: readonly Trigger[] | null
  cost: number
  action: Action
  confidence: number
  queue: string | null
  reason: Reason
  automaticPerHour: number | null
  cases: readonly Case[]
  /** Where the rule and its cases stand in their file. */
  line: number
  caseLines: readonly number[]
}

export interface Pack {
  id: string
  version: number
  description: string
  file: string
  /** The law that lets private messages be read, where, and from which date; the caller holds it against the day. */
  messages: { legalBasis: string, since: string, countries: readonly string[] } | null
  counters: readonly CounterDeclaration[]
  rules: readonly Rule[]
}

export type ParsedPack = { ok: true, pack: Pack } | { ok: false, errors: PackError[] }
