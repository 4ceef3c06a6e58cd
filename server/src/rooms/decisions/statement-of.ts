import type { Locale } from '../../kernel/house.ts'
import { fill, momentIn } from '../notices/index.ts'
import { type LocalisedText, type Policy, text } from '../policy/index.ts'
import { byAutomation, byFinding, durations, headings, redress, territories, wordsSaid } from './statement-texts.ts'
import type { Decision } from './schema.ts'
import { restored, taken } from './taken-texts.ts'

export type Statement = { title: string; clauseTitle: string; facts: string; paragraphs: string[] }

/**
 * The statement of reasons in words that a 13-year-old reads: what was done, under which rule, what was seen, who
 * found it and who decided, where, for how long, and how to appeal. Made from the decision each time it is read,
 * so it can never say something else than the row. Regulation (EU) 2022/2065, article 17(3).
 */
export function statementOf(policy: Policy, decision: Decision, locale: Locale): Statement {
  const say = (sentence: LocalisedText, values: Record<string, string> = {}) => fill(text(sentence, locale), values)
  const place = policy.place(decision.country)
  const moment = (at: Date) => momentIn(at, locale, place.timeZone)
  const { title: clauseTitle, rule } = groundOf(policy, decision, locale)
  const facts = factsIn(decision, locale)
  const title = say(titleOf(decision))
  const rulePart = rule ? [say(headings.rule, { title: clauseTitle, rule })] : [say(headings.ground, { title: clauseTitle })]
  if (decision.reverses !== null) {
    return { title, clauseTitle, facts, paragraphs: [title, ...(facts ? [say(headings.facts, { facts })] : []), say(restored.effect)] }
  }
  const found = byFinding[decision.source][decision.automatedDetection ? 'automatic' : 'people']
  const countries = decision.territory?.map((country) => countryName(country, locale)).join(', ')
  return {
    title,
    clauseTitle,
    facts,
    paragraphs: [
      title,
      ...rulePart,
      ...(facts ? [say(headings.facts, { facts })] : []),
      `${say(found)} ${say(byAutomation[decision.automatedDecision])}`,
      `${countries ? say(territories.some, { countries }) : say(territories.everywhere)} ${decision.endsAt ? say(durations.until, { end: moment(decision.endsAt) }) : say(durations.open)}`,
      ...(decision.appealableUntil ? [say(redress.appeal, { end: moment(decision.appealableUntil) })] : []),
      say(place.id === 'eu' ? redress.union : redress.court),
    ],
  }
}

function titleOf(decision: Decision): LocalisedText {
  const { kind } = decision.subject
  if (decision.action === 'restore') return restored.title[kind]
  if (decision.action === 'restrict-feature' && decision.feature) return taken['restrict-feature'][decision.feature]
  const row = taken[decision.action]
  return 'comments' in row ? row.profile : row[kind] ?? taken.other
}

/** The clause as it stood when the decision was made, or the ground of a law that an order named. */
function groundOf(policy: Policy, decision: Decision, locale: Locale): { title: string; rule: string | null } {
  const clause = policy.clause(decision.policyId, decision.policyVersion)
  if (clause) return { title: text(clause.title, locale), rule: text(clause.rule, locale) }
  const ground = policy.legalGround(decision.policyId)
  return { title: ground ? text(ground.title, locale) : decision.policyId, rule: null }
}

/** What was seen; when nobody wrote it down, the words that a rule matched say it. */
function factsIn({ facts, detection }: Decision, locale: Locale): string {
  if (typeof facts === 'string') return facts
  if (facts !== null) return text(facts, locale)
  const words = [...new Set(detection.words?.map(({ word }) => word))]
  return words.length > 0 ? fill(text(wordsSaid, locale), { words: words.map((word) => (locale === 'en' ? `“${word}”` : `«${word}»`)).join(', ') }) : ''
}

function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code
}
