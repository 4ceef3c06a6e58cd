import { createHash } from 'node:crypto'
import type { Actor, AuthorityRole, StaffRole } from '../../kernel/actor.ts'
import { type Ctx, slot } from '../../kernel/house.ts'
import { keyByHash, memberOfSession } from './store.ts'

/** How long a process trusts a key or session that it has just looked up; the longest a withdrawn one still works. */
const trustSeconds = 5
const remembered = slot<Map<string, { actor: Actor; until: number }>>('remembered callers')
const largest = 5_000

export const hashKey = (key: string): Buffer => createHash('sha256').update(key).digest()

export function openCallers(house: Parameters<typeof remembered.set>[0]): void {
  remembered.set(house, new Map())
}

/** The actor behind a bearer token: `qk_…` is a host's key, anything else a session. Null when it opens nothing. */
export async function authenticate(ctx: Ctx, token: string): Promise<Actor | null> {
  const known = remembered.of(ctx)
  const now = ctx.house.clock.now().getTime()
  const hit = known.get(token)
  if (hit && hit.until > now) return hit.actor
  const actor = token.startsWith('qk_') ? await hostOf(ctx, token) : await memberActor(ctx, token)
  if (known.size >= largest) known.clear()
  if (actor) known.set(token, { actor, until: now + trustSeconds * 1_000 })
  else known.delete(token)
  return actor
}

/** Forgets at once in this process what was ended here. */
export function forgetCallers(ctx: Ctx): void {
  remembered.of(ctx).clear()
}

async function hostOf(ctx: Ctx, key: string): Promise<Actor | null> {
  const row = await keyByHash(ctx.db, hashKey(key))
  return row ? { kind: 'platform', keyId: row.id } : null
}

async function memberActor(ctx: Ctx, token: string): Promise<Actor | null> {
  const row = await memberOfSession(ctx.db, token, ctx.now)
  if (!row) return null
  const who = { staffId: row.id, sessionId: row.sessionId }
  return row.kind === 'authority'
    ? { kind: 'authority', ...who, authorityId: row.authorityId ?? '', roles: row.roles as AuthorityRole[] }
    : { kind: 'staff', ...who, roles: row.roles as StaffRole[] }
}
