import type { Read, Tx } from '../../kernel/database.ts'
import type { ItemOutcome, Refusal } from './moves.ts'

export type Proposal = {
  id: string; itemId: string; outcome: ItemOutcome; policyId: string | null; refusal: Refusal | null; words: string; days: number | null; escalated: boolean; needed: number
  proposedBy: string; proposedAt: Date; decisionId: string | null; replacedAt: Date | null
}
export type Outcome = { itemId: string; proposalId: string; decisionId: string | null; disclosed: Record<string, string> | null; concludedAt: Date }
export type Lift = { itemId: string; liftedByKind: string; liftedBy: string; because: string; reversalId: string | null; liftedAt: Date }

const proposalColumns = ['id', 'itemId', 'outcome', 'policyId', 'refusal', 'words', 'days', 'escalated', 'needed', 'proposedBy', 'proposedAt', 'decisionId', 'replacedAt'] as const

/** The proposals that stand, by item. */
export async function proposalsOf(db: Read, itemIds: readonly string[]): Promise<Map<string, Proposal>> {
  if (itemIds.length === 0) return new Map()
  const rows = await db.selectFrom('orders.proposal').select(proposalColumns).where('itemId', 'in', itemIds).where('replacedAt', 'is', null).execute()
  return new Map(rows.map((row) => [row.itemId, { ...row, outcome: row.outcome as ItemOutcome, refusal: row.refusal as Refusal | null }]))
}

export async function replaceProposal(tx: Tx, row: Omit<Proposal, 'replacedAt'>): Promise<void> {
  await tx.updateTable('orders.proposal').set({ replacedAt: tx.ctx.now }).where('itemId', '=', row.itemId).where('replacedAt', 'is', null).execute()
  await tx.insertInto('orders.proposal').values(row).execute()
}

export async function confirmationsOf(db: Read, proposalIds: readonly string[]): Promise<Map<string, string[]>> {
  const by = new Map<string, string[]>()
  if (proposalIds.length === 0) return by
  for (const { proposalId, confirmedBy } of await db.selectFrom('orders.confirmation').select(['proposalId', 'confirmedBy']).where('proposalId', 'in', proposalIds).orderBy('confirmedAt').execute()) by.set(proposalId, [...(by.get(proposalId) ?? []), confirmedBy])
  return by
}

export async function insertConfirmation(tx: Tx, proposalId: string, by: string): Promise<boolean> {
  const row = await tx.insertInto('orders.confirmation').values({ proposalId, confirmedBy: by, confirmedAt: tx.ctx.now }).onConflict((conflict) => conflict.doNothing()).returning('proposalId').executeTakeFirst()
  return row !== undefined
}

/** How many proposals were ever made about each order. */
export async function proposalCounts(db: Read, orderIds: readonly string[]): Promise<Map<string, number>> {
  if (orderIds.length === 0) return new Map()
  const rows = await db.selectFrom('orders.proposal as p').innerJoin('orders.item as i', 'i.id', 'p.itemId').select((eb) => ['i.orderId', eb.fn.countAll<number>().as('n')]).where('i.orderId', 'in', orderIds).groupBy('i.orderId').execute()
  return new Map(rows.map(({ orderId, n }) => [orderId, n]))
}

export async function insertOutcome(tx: Tx, { disclosed, ...row }: Outcome): Promise<void> {
  await tx.insertInto('orders.outcome').values({ ...row, disclosed: disclosed === null ? null : JSON.stringify(disclosed) }).execute()
}

/** `disclosed` is what `insertOutcome` wrote: names with texts. */
export async function outcomesOf(db: Read, itemIds: readonly string[]): Promise<Map<string, Outcome>> {
  if (itemIds.length === 0) return new Map()
  const rows = await db.selectFrom('orders.outcome').select(['itemId', 'proposalId', 'decisionId', 'disclosed', 'concludedAt']).where('itemId', 'in', itemIds).execute()
  return new Map(rows.map((row) => [row.itemId, { ...row, disclosed: row.disclosed as Record<string, string> | null }]))
}

export async function insertLift(tx: Tx, row: Lift): Promise<boolean> {
  const made = await tx.insertInto('orders.lift').values(row).onConflict((conflict) => conflict.doNothing()).returning('itemId').executeTakeFirst()
  return made !== undefined
}

export async function liftsOf(db: Read, itemIds: readonly string[]): Promise<Map<string, Lift>> {
  if (itemIds.length === 0) return new Map()
  const rows = await db.selectFrom('orders.lift').select(['itemId', 'liftedByKind', 'liftedBy', 'because', 'reversalId', 'liftedAt']).where('itemId', 'in', itemIds).execute()
  return new Map(rows.map((row) => [row.itemId, row]))
}
