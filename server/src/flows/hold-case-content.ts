import { change, firstTime } from '../kernel/change.ts'
import { flow } from '../kernel/jobs.ts'
import { placeHold, releaseHold } from '../rooms/content/index.ts'
import { policyOf } from '../rooms/policy/index.ts'
import { caseById } from '../rooms/review/index.ts'

const name = 'hold-case-content'
const day = 86_400_000

/**
 * What a case is about is not destroyed while the case is open, nor afterwards while a reporter may still contest the
 * outcome. Reads the case as it stands, so the order in which the two facts arrive does not matter.
 */
export const holdCaseContent = flow({
  name,
  on: ['case.opened', 'case.concluded'],
  run: (ctx, { id, payload }) => change(ctx, async (tx) => {
    if (!(await firstTime(tx, name, id))) return
    const found = await caseById(tx.ctx, payload.caseId)
    if (!found) return
    const hold = { subject: found.subject, ground: 'report' as const, ref: found.id }
    if (found.concludedAt === null) return placeHold(tx, { ...hold, untilAt: null })
    const contestable = 'items' in payload && payload.items.some(({ kind }) => kind === 'report')
    if (contestable) return placeHold(tx, { ...hold, untilAt: new Date(found.concludedAt.getTime() + policyOf(tx.ctx).place(found.country).appealTermDays * day) })
    if ('items' in payload) await releaseHold(tx, hold)
  }),
})
