export const staffRoles = ['moderator', 'senior', 'trainer', 'policy', 'legal', 'auditor', 'admin'] as const
export type StaffRole = (typeof staffRoles)[number]

export const authorityRoles = ['registrar', 'officer', 'head'] as const
export type AuthorityRole = (typeof authorityRoles)[number]

/** Who acts. Closed on purpose: whatever happens is done by exactly one of these, never by "system". */
export type Actor =
  | { kind: 'public' }
  | { kind: 'platform'; keyId: string }
  | { kind: 'account'; accountId: string }
  | { kind: 'guardian'; accountId: string }
  | { kind: 'staff'; staffId: string; roles: readonly StaffRole[]; sessionId: string }
  | { kind: 'authority'; staffId: string; authorityId: string; roles: readonly AuthorityRole[]; sessionId: string }
  | { kind: 'rule'; rule: string; version: string }
  | { kind: 'timer'; job: string }

/** The actor's own id as it is written to the audit journal; null for the public. */
export function actorId(actor: Actor): string | null {
  switch (actor.kind) {
    case 'public': return null
    case 'platform': return actor.keyId
    case 'account':
    case 'guardian': return actor.accountId
    case 'staff':
    case 'authority': return actor.staffId
    case 'rule': return `${actor.rule}@${actor.version}`
    case 'timer': return actor.job
  }
}
