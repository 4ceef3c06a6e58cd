import { change, firstTime } from '../kernel/change.ts'
import { flow } from '../kernel/jobs.ts'
import { placeHold } from '../rooms/content/index.ts'
import { decisionById } from '../rooms/decisions/index.ts'

const name = 'keep-decided-content'

/** What a decision is about is not destroyed while it can still be appealed. */
export const keepDecidedContent = flow({
  name,
  on: ['decision.recorded'],
  run: (ctx, fact) => change(ctx, async (tx) => {
    if (!(await firstTime(tx, name, fact.id))) return
    const { decisionId, subject } = fact.payload
    const decision = await decisionById(tx.ctx, decisionId)
    if (decision) await placeHold(tx, { subject, ground: 'decision', ref: decisionId, untilAt: decision.appealableUntil })
  }),
})
