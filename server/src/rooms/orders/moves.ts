export const orderStates = ['returned', 'received', 'in-review', 'answered'] as const
export type OrderState = (typeof orderStates)[number]

export const itemOutcomes = ['withheld', 'removed', 'suspended', 'preserved', 'disclosed', 'answered', 'refused'] as const
export type ItemOutcome = (typeof itemOutcomes)[number]

/** Why nothing is done with an item; the words beside it say more. */
export const refusals = ['not-found', 'not-unlawful-shown', 'not-competent', 'too-broad', 'bulk-or-real-time', 'no-legal-process', 'public-interest', 'other-law'] as const
export type Refusal = (typeof refusals)[number]

export type OrderFacts = { openDefects: number; proposals: number; isAnswered: boolean }

/** The state follows from the rows and is stored nowhere. */
export function stateOf({ openDefects, proposals, isAnswered }: OrderFacts): OrderState {
  if (isAnswered) return 'answered'
  if (openDefects > 0) return 'returned'
  return proposals > 0 ? 'in-review' : 'received'
}

/** What each side may do with an order in a state. Shared with the screens. */
export const moves: Record<OrderState, { authority: readonly string[]; staff: readonly string[] }> = {
  returned: { authority: ['mend', 'message'], staff: ['message', 'explain-breach'] },
  received: { authority: ['message'], staff: ['message', 'clear', 'propose', 'confirm', 'extend', 'explain-breach'] },
  'in-review': { authority: ['message', 'lift'], staff: ['message', 'clear', 'propose', 'confirm', 'extend', 'lift', 'explain-breach'] },
  answered: { authority: ['message', 'lift'], staff: ['message', 'lift', 'explain-breach'] },
}

const whole = ['withheld', 'removed', 'refused'] as const
const measures: Record<string, (isAccount: boolean) => readonly ItemOutcome[]> = {
  preserve: () => ['preserved', 'refused'],
  disclose: (isAccount) => (isAccount ? ['preserved', 'disclosed', 'refused'] : ['preserved', 'refused']),
  'suspend-account': (isAccount) => (isAccount ? ['withheld', 'suspended', 'refused'] : whole),
  withhold: () => whole,
  remove: () => whole,
}

/** Outcomes that an action asked for may have with a kind of subject, the narrowest measure first. */
export function outcomesFor(action: string | null, subjectKind: string | null): readonly ItemOutcome[] {
  if (action === 'answer') return ['answered', 'refused']
  return subjectKind === null ? ['refused'] : measures[action ?? '']?.(subjectKind === 'account') ?? ['refused']
}
