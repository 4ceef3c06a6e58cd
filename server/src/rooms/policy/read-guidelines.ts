import type { Ctx, Locale } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { type LocalisedText, localeFor } from './localised.ts'
import { policyOf } from './open-policy.ts'
import type { Policy } from './policy.ts'
import type { ClauseAnswer, GuidelinesAnswer } from './schema.ts'
import type { Clause, GuidelinesVersion } from './version.ts'

type Asked = { locale?: string | undefined; version?: string | undefined }

/** The guidelines as people read them: of the asked version, else those that hold now; `q` leaves what it finds. */
export async function readGuidelines(ctx: Ctx, { locale, version: asked, q }: Asked & { q?: string | undefined }): Promise<GuidelinesAnswer> {
  permit(ctx, 'policy.read')
  const policy = policyOf(ctx)
  const version = versionOf(policy, asked)
  const language = localeFor(locale ?? ctx.locale)
  const found = q ? new Set(policy.searchClauses(q, language, { limit: 100, version: version.version }).map(({ id }) => id)) : null
  const chapters = version.chapters.map((chapter) => ({
    id: chapter.id,
    title: chapter.title[language],
    summary: chapter.summary[language],
    clauses: version.clauses.filter((clause) => clause.chapter === chapter.id && (!found || found.has(clause.id))).map((clause) => readable(clause, language)),
  }))
  return {
    version: version.version,
    effectiveAt: version.effectiveAt,
    language,
    versions: policy.versions.map((each) => each.version),
    summary: version.summary[language],
    preamble: version.preamble[language],
    chapters: chapters.filter(({ clauses }) => clauses.length > 0),
  }
}

/** One clause, also as an earlier version had it. */
export async function readClause(ctx: Ctx, clauseId: string, { locale, version }: Asked): Promise<ClauseAnswer> {
  permit(ctx, 'policy.read')
  const clause = policyOf(ctx).clause(clauseId, version)
  return clause ? readable(clause, localeFor(locale ?? ctx.locale)) : refuse('missing', 'not-found')
}

function versionOf(policy: Policy, asked: string | undefined): GuidelinesVersion {
  if (asked === undefined) return policy.current
  return policy.versions.find(({ version }) => version === asked) ?? refuse('missing', 'not-found')
}

function readable(clause: Clause, language: Locale): ClauseAnswer {
  const each = (texts: readonly LocalisedText[] = []) => texts.map((words) => words[language])
  return {
    id: clause.id,
    version: clause.version,
    chapter: clause.chapter,
    policy: clause.policy,
    policyTitle: clause.policyTitle[language],
    title: clause.title[language],
    rule: clause.rule[language],
    tiers: { notAllowed: each(clause.tiers.notAllowed), limited18: each(clause.tiers.limited18), notForFeeds: each(clause.tiers.notForFeeds) },
    exceptions: clause.exceptions.map(({ id, title, rule }) => ({ id, title: title[language], rule: rule[language] })),
    examples: { against: each(clause.examples.against), allowed: each(clause.examples.allowed) },
    severity: clause.severity,
    immediate: clause.immediate,
    ageMark: clause.ageMark,
  }
}
