import type { Action, Clause, SubjectKind } from '../policy/index.ts'

/** From the gravest tier that the clause has. Severity tells what an account deserves at once. */
const byTier: [keyof Clause['tiers'], Action][] = [['notAllowed', 'remove'], ['limited18', 'limit-18'], ['notForFeeds', 'not-for-feeds']]

/** What a moderator means who names a clause and no action; null when the clause allows nothing for this kind. */
export function defaultAction(clause: Clause, kind: SubjectKind): Action | null {
  const allowed = clause.actions[kind]
  const first = (...wanted: Action[]) => wanted.find((action) => allowed.includes(action))
  if (kind === 'account') {
    const gone = clause.immediate || clause.queue === 'under-age'
    return (gone ? first('remove') : clause.severity >= 4 ? first('suspend') : first('warn')) ?? allowed[0] ?? null
  }
  for (const [tier, action] of byTier) if (clause.tiers[tier] && allowed.includes(action)) return action
  return allowed[0] ?? null
}
