import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { forgetCallers, hashKey } from './authenticate.ts'
import { type Key, KeyRequest, type KeyIssued } from './schema.ts'
import { insertKey, listKeys as selectKeys, withdrawKey as markWithdrawn } from './store.ts'

/** A new key for a host. Several are valid at a time, so that one can be replaced without a pause. */
export async function issueKey(ctx: Ctx, raw: unknown): Promise<z.infer<typeof KeyIssued>> {
  permit(ctx, 'key.manage')
  return createKey(ctx, parse(KeyRequest, raw).name, newKey())
}

export const newKey = (): string => `qk_${randomBytes(30).toString('base64url')}`

/** Without `permit`: the first start has nobody who could ask. */
export async function createKey(ctx: Ctx, name: string, apiKey: string): Promise<z.infer<typeof KeyIssued>> {
  const id = newId(ctx.now)
  const hint = `${apiKey.slice(0, 6)}…${apiKey.slice(-4)}`
  return change(ctx, async (tx) => {
    await insertKey(tx, { id, name, hash: hashKey(apiKey), hint, createdBy: ctx.actor.kind === 'staff' ? ctx.actor.staffId : null })
    await record(tx, 'key.issued', { keyId: id }, { kind: 'key', id })
    return { id, name, hint, createdAt: ctx.now.toISOString(), withdrawnAt: null, apiKey }
  })
}

export async function withdrawKey(ctx: Ctx, rawId: string): Promise<void> {
  permit(ctx, 'key.manage')
  const id = existingId(rawId)
  await change(ctx, async (tx) => {
    if (!(await markWithdrawn(tx, id))) refuse('missing', 'not-found')
    await record(tx, 'key.withdrawn', { keyId: id }, { kind: 'key', id })
  })
  forgetCallers(ctx)
}

export async function listKeys(ctx: Ctx): Promise<{ items: z.infer<typeof Key>[]; nextCursor: null }> {
  permit(ctx, 'key.manage')
  const rows = await selectKeys(ctx.db)
  return { items: rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString(), withdrawnAt: row.withdrawnAt?.toISOString() ?? null })), nextCursor: null }
}
