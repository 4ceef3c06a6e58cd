import type { z } from 'zod'
import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { existingId, parse, placeAfter } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { type Certificate, CertificateGrant, CertificateWithdrawal } from './schema.ts'
import { certificatesInForce, type CertificateRow, type HeldCertificate, insertCertificates, listCertificates as selectCertificates, memberById, membersCertified, validCertificates, withdrawCertificate as markWithdrawn } from './store.ts'

/** Certificates name a language, or `*` for all; content of an unknown language asks for any. */
const anyLanguage = '*'

/** Which queues and languages the caller may claim from, at the ctx's present. */
export async function certifiedFor(ctx: Ctx): Promise<{ queue: string; language: string }[]> {
  if (ctx.actor.kind !== 'staff') return []
  return (await validCertificates(ctx.db, ctx.actor.staffId, ctx.now)).map(({ queue, language }) => ({ queue, language }))
}

/** Colleagues who review and may hold a case of this queue and language now, by name; at most 200. */
export async function certifiedMembers(ctx: Ctx, queue: string, language: string | null): Promise<{ id: string; name: string; roles: string[]; languages: string[] }[]> {
  return (await membersCertified(ctx.db, queue, language, ctx.now)).map(({ id, name, roles, languages }) => ({ id, name, roles, languages }))
}

/** Certificates in force for these queues, by queue and name; at most 1,000. */
export async function certificatesFor(ctx: Ctx, queues: readonly string[]): Promise<HeldCertificate[]> {
  return queues.length === 0 ? [] : certificatesInForce(ctx.db, queues, ctx.now, 1_000)
}

/** Refuses 403 `not-certified` unless the caller holds a valid certificate for the queue and the language. */
export async function requireCertificate(ctx: Ctx, queue: string, language: string | null): Promise<void> {
  const held = await certifiedFor(ctx)
  const fits = held.some((each) => each.queue === queue && (language === null || each.language === anyLanguage || each.language === language))
  if (!fits) refuse('forbidden', 'not-certified', { queue, language })
}

/** An override: a senior or trainer certifies a colleague without a course, and says why. */
export async function grantCertificate(ctx: Ctx, raw: unknown): Promise<z.infer<typeof Certificate>> {
  permit(ctx, 'certificate.grant')
  const input = parse(CertificateGrant, raw)
  const member = (await memberById(ctx.db, input.staffId)) ?? refuse('missing', 'not-found')
  if (ctx.actor.kind === 'staff' && ctx.actor.staffId === member.id) refuse('conflict', 'not-for-yourself')
  return change(ctx, async (tx) => {
    const [row] = await addCertificates(tx, member.id, [input], 'override', input.reason, input.expiresAt ? new Date(input.expiresAt) : null)
    return certificateOut(row!)
  })
}

/** The writing half, for grants that other rooms have decided on (a course passed, the first start). */
export async function addCertificates(tx: Tx, userId: string, scopes: readonly { queue: string; language: string }[], ground: 'bootstrap' | 'earned' | 'override', reason: string | null, expiresAt: Date | null): Promise<CertificateRow[]> {
  const grantedBy = tx.ctx.actor.kind === 'staff' ? tx.ctx.actor.staffId : null
  const rows = scopes.map(({ queue, language }) => ({ id: newId(tx.ctx.now), userId, queue, language, ground, reason, grantedBy, expiresAt }))
  if (rows.length > 0) await insertCertificates(tx, rows)
  for (const row of rows) {
    await record(tx, 'certificate.granted', { certificateId: row.id, staffId: userId, queue: row.queue, language: row.language, ground }, { kind: 'staff', id: userId })
  }
  return rows.map((row) => ({ ...row, grantedAt: tx.ctx.now, withdrawnAt: null }))
}

export async function withdrawCertificate(ctx: Ctx, rawId: string, raw: unknown): Promise<void> {
  permit(ctx, 'certificate.grant')
  const id = existingId(rawId)
  const { reason } = parse(CertificateWithdrawal, raw)
  await change(ctx, async (tx) => {
    if (!(await markWithdrawn(tx, id, reason))) refuse('missing', 'not-found')
    await record(tx, 'certificate.withdrawn', { certificateId: id }, { kind: 'certificate', id })
  })
}

export async function listCertificates(ctx: Ctx, { staffId, cursor, limit }: { staffId?: string | undefined; cursor?: string | undefined; limit: number }): Promise<{ items: z.infer<typeof Certificate>[]; nextCursor: string | null }> {
  permit(ctx, 'certificate.list')
  const rows = await selectCertificates(ctx.db, staffId ?? null, placeAfter(cursor) ?? '00000000-0000-0000-0000-000000000000', limit + 1)
  return { items: rows.slice(0, limit).map(certificateOut), nextCursor: rows.length > limit ? rows[limit - 1]!.id : null }
}

function certificateOut(row: CertificateRow): z.infer<typeof Certificate> {
  return {
    id: row.id, staffId: row.userId, queue: row.queue, language: row.language, ground: row.ground as 'bootstrap' | 'earned' | 'override', reason: row.reason,
    grantedAt: row.grantedAt.toISOString(), expiresAt: row.expiresAt?.toISOString() ?? null, withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
  }
}
