export const subjectKinds = ['account', 'video', 'comment', 'message'] as const
export type SubjectKind = (typeof subjectKinds)[number]

export const bands = ['13-15', '16-17', '18+'] as const
export type Band = (typeof bands)[number]

export const assurances = ['declared', 'estimated', 'verified'] as const
export type Assurance = (typeof assurances)[number]

/** What a rule may propose, the strictest first. `open-case` asks people and changes nothing by itself. */
export const actions = [
  'remove', 'suspend', 'hold-for-review', 'hold', 'withhold', 'restrict-feature',
  'limit-18', 'limit-16', 'not-for-feeds', 'warn-screen', 'warn', 'open-case',
] as const
export type Action = (typeof actions)[number]

export const modes = ['live', 'shadow', 'off'] as const
export type Mode = (typeof modes)[number]

export const reasonLanguages = ['kk', 'ru', 'en'] as const
/** A reason in words, one per interface language. */
export type Reason = Record<(typeof reasonLanguages)[number], string>

/** Labels of the text classifier, as `scan text` names them. 0.5 decides. */
export const scoreLabels = ['toxic', 'insult', 'threat', 'hate', 'sexual', 'selfHarm', 'spam', 'underage'] as const

/** Stretches of text that detectors mark. */
export const spanKinds = ['phone', 'email', 'card', 'national-id', 'link', 'handle', 'solicitation', 'repeat', 'links', 'tags', 'age'] as const
export type SpanKind = (typeof spanKinds)[number]

const strictness = new Map<string, number>(actions.map((action, place) => [action, actions.length - place]))

/** Larger is stricter. */
export function strictnessOf(action: Action): number {
  return strictness.get(action) ?? 0
}
