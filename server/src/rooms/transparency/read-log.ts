import { verifierText } from '@qorgan/ledger'
import { type Dictionary, dictionaryOf } from '@qorgan/ledger/figures'
import type { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { receiptSigner } from '../../kernel/signing.ts'
import { latestCheckpoint } from './checkpoints.ts'
import { keysOf } from './logs.ts'
import { publicationsOf, threshold } from './publish.ts'
import { type KeysAnswer, LogQuery, type LogsAnswer, type PublicationsAnswer } from './schema.ts'
import { selectLog, selectLogs } from './store-ledger.ts'

/** The signed note of the log as it stands. */
export async function readCheckpointNote(ctx: Ctx, raw: unknown): Promise<string> {
  permit(ctx, 'public.read')
  return (await latestCheckpoint(ctx, parse(LogQuery, raw).log)).note
}

/** What was said of each month, and which groups of leaves were opened for it. A second revision restates the first. */
export async function readPublications(ctx: Ctx, raw: unknown): Promise<z.infer<typeof PublicationsAnswer>> {
  permit(ctx, 'public.read')
  const { log } = parse(LogQuery, raw)
  await latestCheckpoint(ctx, log)
  const items = (await publicationsOf(ctx, log)).map(({ log: name, publishedAt, ...each }) => ({ ...each, synthetic: name !== 'own', restates: each.revision > 1, publishedAt: publishedAt.toISOString() }))
  return { items, nextCursor: null }
}

/** The logs that hold anything: the installation's own, and those of invented data. */
export async function readLogs(ctx: Ctx): Promise<z.infer<typeof LogsAnswer>> {
  permit(ctx, 'public.read')
  return { items: (await selectLogs(ctx.db)).filter(({ size }) => size > 0), nextCursor: null }
}

/** What the files of a log hold and mean, for whoever reads them with a program. */
export async function readDictionary(ctx: Ctx, raw: unknown): Promise<Dictionary> {
  permit(ctx, 'public.read')
  const { log: name } = parse(LogQuery, raw)
  const log = await selectLog(ctx.db, name)
  if (!log) refuse('missing', 'not-found')
  return dictionaryOf(log, threshold)
}

/** The keys of a log in their order, and the one that signs receipts. */
export async function readKeys(ctx: Ctx, raw: unknown): Promise<z.infer<typeof KeysAnswer>> {
  permit(ctx, 'public.read')
  const { log } = parse(LogQuery, raw)
  await latestCheckpoint(ctx, log)
  return { items: await keysOf(ctx, log), receipts: verifierText(await receiptSigner(ctx.house.secrets)), nextCursor: null }
}
