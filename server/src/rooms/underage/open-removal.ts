import { record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import { permit } from '../../kernel/permit.ts'
import { accountCard } from '../accounts/index.ts'
import { deviceOf } from '../age/index.ts'
import { viewsAround } from '../content/index.ts'
import { sendNotice } from '../notices/index.ts'
import { minimumOf, weighed } from './assess.ts'
import './facts.ts'
import { modelOf } from './model.ts'
import { noteSignals } from './note-signals.ts'
import { settle } from './store.ts'
import { count, insertRemoval, lockRemoval, removalOnDevice, saveRemoval } from './store-removals.ts'

const day = 86_400_000
/** The clause by which an account is removed as under the minimum age. */
export const underAgeClause = 'youth-safety.minimum-age'
export const monthOf = (at: Date): string => `${at.toISOString().slice(0, 7)}-01`

export type Removed = { decisionId: string; accountId: string; fromReport: boolean; appealableUntil: Date | null; synthetic: boolean }

/**
 * A person has decided that the holder is under the minimum age: the terms of export, appeal and erasure begin, the
 * child is told in words for a child, and the removal is counted with what was true of the account at this moment.
 */
export async function openRemoval(tx: Tx, { decisionId, accountId, fromReport, appealableUntil, synthetic }: Removed): Promise<void> {
  permit(tx.ctx, 'under-age.tend')
  const card = await accountCard(tx.ctx, accountId)
  if (!card) return
  const { now } = tx.ctx
  const { removal, kinds } = modelOf(tx.ctx)
  const { shares } = await weighed(tx.ctx, card)
  const foundBy = kinds.find(({ id }) => id === shares[0]?.kind)?.from ?? (fromReport ? 'report' : 'other')
  const until = appealableUntil ?? now
  const deviceHash = await deviceOf(tx.ctx, accountId)
  const cell = { country: card.country, month: monthOf(now), foundBy, synthetic }
  const eraseAt = new Date(until.getTime() + removal.eraseDaysAfterTerm * day)
  const isNew = await insertRemoval(tx, { decisionId, accountId, ...cell, removedAt: now, appealableUntil: until, eraseAt, deviceHash, deviceUntil: deviceHash ? new Date(now.getTime() + removal.deviceKeptDays * day) : null })
  if (!isNew) return
  const days = Math.max(0, Math.floor((now.getTime() - card.createdAt.getTime()) / day))
  const views = await viewsAround(tx.ctx, accountId)
  await count(tx, cell, { removed: 1, withinDay: days < 1 ? 1 : 0, withinWeek: days < 7 ? 1 : 0, withinMonth: days < 30 ? 1 : 0, lifetimeDays: days, ...views })
  await sendNotice(tx, { to: card, kind: 'under-age-removed', decisionId, values: { years: minimumOf(tx.ctx, card.country), end: until, erase: eraseAt } })
  await record(tx, 'under-age.removed', { decisionId, accountId, country: card.country, foundBy }, { kind: 'account', id: accountId })
}

/** The removal was wrong: its terms end, it is counted as restored, and what led to it counts no more. */
export async function restoreRemoved(tx: Tx, decisionId: string): Promise<void> {
  permit(tx.ctx, 'under-age.tend')
  const removal = await lockRemoval(tx, decisionId)
  if (!removal || removal.restoredAt !== null || removal.accountId === null) return
  await saveRemoval(tx, decisionId, { restoredAt: tx.ctx.now, deviceHash: null })
  await settle(tx, removal.accountId)
  await count(tx, removal, { restored: 1 })
  await record(tx, 'under-age.restored', { decisionId, accountId: removal.accountId, country: removal.country, foundBy: removal.foundBy }, { kind: 'account', id: removal.accountId })
}

/** An account opened on the device of a removed child is counted and weighs a little: families share devices. */
export async function noteReturn(tx: Tx, accountId: string): Promise<void> {
  const hash = await deviceOf(tx.ctx, accountId)
  const removal = hash ? await removalOnDevice(tx, hash, tx.ctx.now) : undefined
  if (!removal || removal.accountId === accountId) return
  await count(tx, removal, { repeats: 1 })
  await record(tx, 'under-age.returned', { accountId, country: removal.country, foundBy: removal.foundBy }, { kind: 'account', id: accountId })
  await noteSignals(tx, accountId, [{ kind: 'device-of-removed', ref: `removal:${removal.decisionId}` }])
}
