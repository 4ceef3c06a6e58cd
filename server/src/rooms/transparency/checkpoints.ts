import { rootOf, sameBytes, signCheckpoint } from '@qorgan/ledger'
import { change } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { refuse } from '../../kernel/refusal.ts'
import { currentSigner, openLog } from './logs.ts'
import { type CheckpointRow, countTiles, insertCheckpoint, insertTiles, lockLog, selectCheckpoint, selectLog, selectLogs } from './store-ledger.ts'
import { native, newTiles, subtreesUpTo, tileFrom, upperTiles } from './tree.ts'

/**
 * Signs the log as it stands now, unless that has been signed. It refuses when what was signed before is no longer the
 * beginning of the log: a fork is never signed, whoever made it.
 */
export async function checkpointNow(ctx: Ctx, name: string): Promise<CheckpointRow> {
  return change(ctx, async (tx) => {
    await openLog(tx, name)
    const log = (await lockLog(tx, name))!
    const last = await selectCheckpoint(tx, name)
    const { signer, number } = await currentSigner(tx, log)
    if (last?.size === log.size && last.keyNumber === number) return last
    await storeTiles(tx, name, log.size)
    const subtree = await subtreesUpTo(tx, name, log.size, last ? [last.size] : [])
    if (last && last.size > 0 && !sameBytes(rootOf(last.size, await subtreesUpTo(tx, name, last.size), native), last.root)) throw new Error(`the log ${name} no longer begins with the ${last.size} leaves that were signed; nothing is signed until somebody has looked`)
    const root = rootOf(log.size, subtree, native)
    const note = await signCheckpoint({ origin: log.origin, size: log.size, root, extensions: log.synthetic ? ['synthetic: true'] : [] }, [signer])
    const row = { log: name, size: log.size, root: Buffer.from(root), note, signedAt: tx.ctx.now, keyNumber: number }
    await insertCheckpoint(tx, row)
    return row
  })
}

async function storeTiles(tx: Tx, name: string, size: number): Promise<void> {
  const before = await countTiles(tx, name)
  const leafTiles = await newTiles(tx, name, size)
  if (leafTiles.length === 0) return
  await insertTiles(tx, name, leafTiles)
  const upper = upperTiles(before, before + leafTiles.length)
  if (upper.length === 0) return
  const subtree = await subtreesUpTo(tx, name, size, upper.filter(({ level }) => level === 1).flatMap(({ idx }) => Array.from({ length: 256 }, (_, at) => (idx * 256 + at) * 256)))
  await insertTiles(tx, name, upper.map((tile) => tileFrom(subtree, tile)))
}

const patienceMilliseconds = 60_000

/** The latest signed state; a first one is made, and one that is older than a minute is renewed when leaves have come. */
export async function latestCheckpoint(ctx: Ctx, name: string): Promise<CheckpointRow> {
  if (name !== 'own' && !(await selectLog(ctx.db, name))) refuse('missing', 'not-found')
  const last = await selectCheckpoint(ctx.db, name)
  if (last && ctx.now.getTime() - last.signedAt.getTime() < patienceMilliseconds) return last
  return checkpointNow(ctx, name)
}

/** Every log that grew. */
export async function checkpointAll(ctx: Ctx): Promise<void> {
  for (const { name } of await selectLogs(ctx.db)) await checkpointNow(ctx, name)
}
