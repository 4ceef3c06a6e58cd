import type { Actor, AuthorityRole, StaffRole } from './actor.ts'
import type { Ctx } from './house.ts'
import { permissions, type Permission } from './permissions.ts'
import { refuse } from './refusal.ts'

/** One entry of the table: an actor kind, or a staff or authority role. */
export type Grant = 'public' | 'platform' | 'account' | 'guardian' | 'rule' | 'timer' | 'staff' | `staff:${StaffRole}` | 'authority' | `authority:${AuthorityRole}`

/** Whether the table lets this actor do this. An empty row lets nobody in. */
export function mayDo(actor: Actor, permission: Permission): boolean {
  const grants: readonly Grant[] = permissions[permission]
  return grants.some((grant) => {
    if (grant === actor.kind) return true
    if (actor.kind === 'staff') return actor.roles.some((role) => grant === `staff:${role}`)
    if (actor.kind === 'authority') return actor.roles.some((role) => grant === `authority:${role}`)
    return false
  })
}

/** First beat of every verb. Refuses `forbidden` (403), or 401 when nobody is signed in. */
export function permit(ctx: Ctx, permission: Permission): void {
  if (mayDo(ctx.actor, permission)) return
  if (ctx.actor.kind === 'public') refuse('unauthenticated', 'unauthenticated')
  refuse('forbidden', 'not-permitted')
}
