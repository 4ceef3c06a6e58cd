import type { PolicyFile, Strikes, VersionFile } from './guidelines-schema.ts'
import type { LocalisedText } from './localised.ts'
import type { Action, SubjectKind } from './vocabulary.ts'

type Row = PolicyFile['clauses'][number]

export type Chapter = VersionFile['chapters'][number]
export type Exception = VersionFile['exceptions'][number]

/** A rule as decisions cite it: by `id` and `version`, for ever. */
export type Clause = Omit<Row, 'actions' | 'queue' | 'exceptions'> & {
  version: string
  policy: string
  policyTitle: LocalisedText
  chapter: string
  queue: string
  exceptions: Exception[]
  actions: Record<SubjectKind, readonly Action[]>
}

export type GuidelinesVersion = {
  version: string
  effectiveAt: string
  summary: LocalisedText
  preamble: LocalisedText
  chapters: readonly Chapter[]
  /** In reading order: chapters as listed, then policies and clauses as their files have them. */
  clauses: readonly Clause[]
  byId: ReadonlyMap<string, Clause>
  strikes: Strikes
}

/** Joins the files of one version folder, which are known to fit one another, into what is asked. */
export function assembleVersion(head: VersionFile, policies: readonly PolicyFile[], strikes: Strikes): GuidelinesVersion {
  const order = new Map(head.chapters.map((chapter, index) => [chapter.id, index]))
  const exceptions = new Map(head.exceptions.map((exception) => [exception.id, exception]))
  const sets = new Map(head.actionSets.map((set) => [set.id, set]))
  const sorted = policies.toSorted((a, b) => order.get(a.chapter)! - order.get(b.chapter)!)
  const clauses = sorted.flatMap((policy) => policy.clauses.map((row): Clause => {
    const { account, video, comment, message } = sets.get(row.actions)!
    return {
      ...row,
      version: head.version,
      policy: policy.policy,
      policyTitle: policy.title,
      chapter: policy.chapter,
      queue: row.queue ?? policy.queue,
      exceptions: row.exceptions.map((id) => exceptions.get(id)!),
      actions: { account, video, comment, message },
    }
  }))
  return {
    version: head.version,
    effectiveAt: head.effectiveAt,
    summary: head.summary,
    preamble: head.preamble,
    chapters: head.chapters,
    clauses,
    byId: new Map(clauses.map((clause) => [clause.id, clause])),
    strikes,
  }
}
