import { inclusionProof, isReceiptOf, openTo, readReceipt, rootOf, toBase64 } from '@qorgan/ledger'
import { consistencyProof } from '@qorgan/ledger'
import { depthIn, fields, groupKey, levelsOf } from '@qorgan/ledger/figures'
import type { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse, refuseField } from '../../kernel/refusal.ts'
import { receiptSigner } from '../../kernel/signing.ts'
import { checkpointNow, latestCheckpoint } from './checkpoints.ts'
import { type Publication, publicationsOf } from './publish.ts'
import { type ConsistencyAnswer, ConsistencyQuery, type LeavesAnswer, LeavesQuery, type ProofAnswer } from './schema.ts'
import { type LeafRow, selectByBlind, selectCheckpoint, selectLeaves, selectMonthLeaves } from './store-ledger.ts'
import { saidColumns } from './store.ts'
import { leafOf, native, subtreesUpTo } from './tree.ts'

/** How deep each leaf is opened, by the publication that its place and month fall into. Leaves that say the same are asked about once. */
export function depths(publications: readonly Publication[]): (row: LeafRow) => number {
  const batches = Map.groupBy(publications.map(({ month, fromSize, toSize, opened }) => ({ month, fromSize, toSize, keys: new Set(opened.map(({ levels }) => groupKey(levels))), known: new Map<string, number>() })), ({ month }) => month)
  return (row) => {
    const batch = row.isSealed ? undefined : batches.get(row.month)?.find(({ fromSize, toSize }) => row.seq >= fromSize && row.seq < toSize)
    if (!batch) return 0
    const said = saidColumns.map((column) => row[column]).join('\n')
    const known = batch.known.get(said)
    if (known !== undefined) return known
    const depth = depthIn(batch.keys, levelsOf(row))
    batch.known.set(said, depth)
    return depth
  }
}

const isMonth = (text: string) => text.includes('-')

/**
 * Leaves of the signed log: by place, or by month those whose month is public. A leaf that is not opened shows its hash
 * alone, so that nobody learns more of it than that it is there.
 */
export async function readLeaves(ctx: Ctx, raw: unknown): Promise<z.infer<typeof LeavesAnswer>> {
  permit(ctx, 'public.read')
  const { log, from, to, cursor, limit } = parse(LeavesQuery, raw)
  if (isMonth(from) !== isMonth(to)) refuseField('/to', 'Both are months, or both are places')
  const { size } = await latestCheckpoint(ctx, log)
  const depthOf = depths(await publicationsOf(ctx, log))
  const start = Math.max(cursor ?? 0, isMonth(from) ? 0 : Number(from))
  const end = isMonth(from) ? size : Math.min(size, Number(to))
  const rows = isMonth(from) ? await selectMonthLeaves(ctx.db, log, { from, to }, start, limit) : await selectLeaves(ctx.db, log, start, Math.min(end, start + limit))
  const seen = rows.filter(({ seq }) => seq < end)
  const items = seen.map((row) => ({ row, depth: depthOf(row) })).filter(({ depth }) => depth > 0 || !isMonth(from)).map(({ row, depth }) => leafOut(row, depth))
  const next = (seen.at(-1)?.seq ?? end) + 1
  return { items, nextCursor: seen.length === limit && next < end ? String(next) : null }
}

function leafOut(row: LeafRow, depth: number): z.infer<typeof LeavesAnswer>['items'][number] {
  const opening = depth > 0 ? openTo(levelsOf(row), row.blind, depth, native) : null
  return { index: row.seq, hash: toBase64(leafOf(row)), levels: opening ? opening.levels.map((level) => [...level]) : [], behind: opening ? toBase64(opening.behind) : null }
}

/** The leaf that a receipt promises, with its path to a signed root. Refuses `missing` for a receipt that is not ours. */
export async function proveReceipt(ctx: Ctx, receipt: string): Promise<z.infer<typeof ProofAnswer>> {
  permit(ctx, 'public.read')
  const read = readReceipt(receipt)
  const signer = await receiptSigner(ctx.house.secrets)
  if (!read || !(await isReceiptOf(receipt, signer.publicKey))) refuse('missing', 'not-found')
  const row = await selectByBlind(ctx.db, read.blind)
  if (!row) refuse('unavailable', 'unavailable', {}, 60)
  const latest = await selectCheckpoint(ctx.db, row.log)
  const { size, note } = latest && latest.size > row.seq ? latest : await checkpointNow(ctx, row.log)
  const subtree = await subtreesUpTo(ctx.db, row.log, size, [row.seq])
  return {
    index: row.seq, size, checkpoint: note, hash: toBase64(leafOf(row)), proof: inclusionProof(row.seq, size, subtree, native).map(toBase64),
    // Whoever holds the receipt holds the blind, and so may see the whole leaf.
    levels: openTo(levelsOf(row), row.blind, fields.length).levels.map((level) => [...level]), behind: toBase64(row.blind),
  }
}

/** That the log of `to` leaves, as signed now unless said otherwise, continues what it was with `from`. */
export async function readConsistency(ctx: Ctx, raw: unknown): Promise<z.infer<typeof ConsistencyAnswer>> {
  permit(ctx, 'public.read')
  const { log, from, to } = parse(ConsistencyQuery, raw)
  const { size: signed, note } = await latestCheckpoint(ctx, log)
  const size = to ?? signed
  if (size > signed) refuseField('/to', `The log has ${signed} leaves`)
  if (from > size) refuseField('/from', `The later state has ${size} leaves`)
  const old = await subtreesUpTo(ctx.db, log, from, [])
  const now = await subtreesUpTo(ctx.db, log, size, [from, Math.max(0, from - 1)])
  const either = (level: number, index: number) => { try { return now(level, index) } catch { return old(level, index) } }
  return { from, size, root: toBase64(rootOf(from, old, native)), toRoot: toBase64(rootOf(size, now, native)), checkpoint: note, proof: consistencyProof(from, size, either, native).map(toBase64) }
}
