import type { Rule } from './pack/types.ts'
import type { Snapshot } from './snapshot.ts'

/** Whether a rule is about this kind of subject, country and language at all. */
export function applies(rule: Pick<Rule, 'subjects' | 'countries' | 'languages'>, { content, country }: Snapshot): boolean {
  return rule.subjects.includes(content.kind)
    && (rule.countries === null || rule.countries.includes(country))
    && (rule.languages === null || rule.languages.includes(content.language))
}
