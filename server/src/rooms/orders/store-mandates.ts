import type { Read, Tx } from '../../kernel/database.ts'

export type Mandate = { id: string; memberId: string; authorityId: string; grounds: string[]; paper: string; endsAt: Date | null; givenBy: string; givenAt: Date; withdrawnBy: string | null; withdrawnBecause: string | null; withdrawnAt: Date | null }

const columns = ['id', 'memberId', 'authorityId', 'grounds', 'paper', 'endsAt', 'givenBy', 'givenAt', 'withdrawnBy', 'withdrawnBecause', 'withdrawnAt'] as const

export async function insertMandate(tx: Tx, row: Pick<Mandate, 'id' | 'memberId' | 'authorityId' | 'grounds' | 'paper' | 'endsAt' | 'givenBy'>): Promise<void> {
  await tx.insertInto('orders.mandate').values({ ...row, givenAt: tx.ctx.now }).execute()
}

export const mandatesOf = (db: Read, memberId: string): Promise<Mandate[]> => db.selectFrom('orders.mandate').select(columns).where('memberId', '=', memberId).orderBy('id').limit(200).execute()
export const mandatesOfAuthority = (db: Read, authorityId: string): Promise<Mandate[]> => db.selectFrom('orders.mandate').select(columns).where('authorityId', '=', authorityId).orderBy('id').limit(5_000).execute()

export async function withdraw(tx: Tx, id: string, by: string, because: string): Promise<Mandate | undefined> {
  return tx.updateTable('orders.mandate').set({ withdrawnBy: by, withdrawnBecause: because, withdrawnAt: tx.ctx.now }).where('id', '=', id).where('withdrawnAt', 'is', null).returning(columns).executeTakeFirst()
}
