import { change } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuseField } from '../../kernel/refusal.ts'
import { requireAccount } from '../accounts/index.ts'
import { byLocalDay } from './local-day.ts'
import { ReportScreenTime } from './schema.ts'
import { screenTimeOf, type ScreenTime } from './screen-lock.ts'
import { addRange } from './store-screen.ts'

/** How far a device's clock may run ahead before its report cannot be placed in a day. */
const skewMinutes = 5
/** How long a device may have been offline; after that the day it speaks of is history. */
const oldestDays = 7

/**
 * A host's heartbeat: so many seconds in the app, ending at `at`. Kept as ranges by local day, so that two devices
 * at once, a report sent twice and one that comes late count what the clock on the wall counts. It is not audited:
 * at one a minute and person the journal would hold little else, and the ranges themselves say what was reported.
 */
export async function reportScreenTime(ctx: Ctx, raw: unknown): Promise<ScreenTime> {
  permit(ctx, 'screen-time.report')
  const report = parse(ReportScreenTime, raw)
  const said = new Date(report.at)
  if (said.getTime() > ctx.now.getTime() + skewMinutes * 60_000) refuseField('/at', 'lies in the future')
  if (said.getTime() < ctx.now.getTime() - oldestDays * 86_400_000) refuseField('/at', `is more than ${oldestDays} days ago`)
  const to = said > ctx.now ? ctx.now : said
  return change(ctx, async (tx) => {
    const card = await requireAccount(tx.ctx, report.accountId)
    const from = new Date(to.getTime() - report.seconds * 1_000)
    for (const piece of byLocalDay(from, to, card.timeZone)) await addRange(tx, card.id, piece.day, piece.from, piece.to)
    return screenTimeOf(tx.ctx, card)
  })
}
