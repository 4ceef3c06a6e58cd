import { change, firstTime } from '../kernel/change.ts'
import { flow } from '../kernel/jobs.ts'
import { accountCards } from '../rooms/accounts/index.ts'
import { decisionById, statementOf } from '../rooms/decisions/index.ts'
import { sendNotice } from '../rooms/notices/index.ts'
import { localeFor, policyOf } from '../rooms/policy/index.ts'

const name = 'tell-lapsed'

/** Whoever was suspended, or lost a feature for a time, hears that the time is over. Warnings end in silence. */
export const tellLapsed = flow({
  name,
  on: ['restrictions.lapsed'],
  expireSeconds: 600,
  run: (ctx, { id, payload }) => change(ctx, async (tx) => {
    if (!(await firstTime(tx, name, id))) return
    const due = payload.lapsed.filter(({ kind, subject }) => subject.kind === 'account' && (kind === 'suspend' || kind === 'restrict-feature'))
    for (let at = 0; at < due.length; at += 500) {
      const part = due.slice(at, at + 500)
      const cards = new Map((await accountCards(tx.ctx, part.map(({ subject }) => subject.id))).map((card) => [card.id, card]))
      for (const { subject, decisionId } of part) {
        const to = cards.get(subject.id)
        const decision = to ? await decisionById(tx.ctx, decisionId) : null
        if (to && decision) await sendNotice(tx, { to, kind: 'restriction-ended', decisionId, values: { what: statementOf(policyOf(ctx), decision, localeFor(to.locale)).title } })
      }
    }
  }),
})
