import { type Group, levelsOf, openedGroups, recount, recountAll } from '@qorgan/ledger/figures'
import { change } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { localDate, policyOf } from '../policy/index.ts'
import { checkpointNow } from './checkpoints.ts'
import { countBatch, insertPublication, lockLog, monthsOf, type PublicationRow, selectLogs, selectPublications } from './store-ledger.ts'

/** No group of leaves that agree in what is opened is smaller than this. */
export const threshold = 10

export type Publication = Omit<PublicationRow, 'opened' | 'figures'> & { opened: Group[]; figures: Record<string, Record<string, number | null>> }

export const publicationsOf = async (ctx: Ctx, log: string): Promise<Publication[]> => (await selectPublications(ctx.db, log)) as Publication[]

/**
 * Opens the leaves of a month, each to the finest level whose group meets the threshold, and states the figures that
 * follow from them. Leaves that come later (reversals above all) restate the month once there are enough of them to
 * hide among each other; leaves that were opened stay as they are.
 */
export async function publishMonth(ctx: Ctx, name: string, month: string): Promise<Publication | null> {
  const { size } = await checkpointNow(ctx, name)
  return change(ctx, async (tx) => {
    await lockLog(tx, name)
    const earlier = (await publicationsOf(tx.ctx, name)).filter((each) => each.month === month)
    const fromSize = earlier.at(-1)?.toSize ?? 0
    const cells = await countBatch(tx, name, month, fromSize, size)
    if (earlier.length > 0 && cells.reduce((sum, { n }) => sum + n, 0) < threshold) return null
    const opened = openedGroups(cells.map((cell) => ({ levels: levelsOf(cell), n: cell.n })), threshold)
    const figures = recountAll(recount([...earlier.flatMap((each) => each.opened), ...opened]))
    const row = { log: name, month, revision: earlier.length + 1, fromSize, toSize: size, threshold, opened, figures, publishedAt: tx.ctx.now }
    await insertPublication(tx, row)
    return row
  })
}

/** Every month that is over everywhere: the months before yesterday's, in the westernmost sense of yesterday. */
export async function publishPast(ctx: Ctx): Promise<void> {
  const day = new Date(ctx.now.getTime() - 86_400_000)
  const present = localDate(day, policyOf(ctx).place('KZ').timeZone).slice(0, 7)
  for (const { name } of await selectLogs(ctx.db)) {
    for (const month of await monthsOf(ctx.db, name)) if (month < present) await publishMonth(ctx, name, month)
  }
}

