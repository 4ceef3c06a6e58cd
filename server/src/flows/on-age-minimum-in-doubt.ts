import { change, firstTime } from '../kernel/change.ts'
import { flow } from '../kernel/jobs.ts'
import { accountCard } from '../rooms/accounts/index.ts'
import { openCase } from '../rooms/review/index.ts'

const name = 'open-age-case'

/** Evidence that somebody is below the minimum age goes to people; no account is removed by evidence alone. */
export const openAgeCase = flow({
  name,
  on: ['age.minimum-in-doubt'],
  run: (ctx, fact) => change(ctx, async (tx) => {
    if (!(await firstTime(tx, name, fact.id))) return
    const { accountId, country, method, level, evidenceId } = fact.payload
    const card = await accountCard(tx.ctx, accountId)
    if (!card || card.closedAt !== null) return
    await openCase(tx.ctx, {
      subject: { kind: 'account', id: accountId }, queue: 'under-age', language: card.locale, country,
      items: [{ kind: 'age', ref: evidenceId, summary: `${method}, ${level}: below the minimum age` }],
      probability: level === 'verified' ? 0.95 : level === 'estimated' ? 0.7 : 0.6,
    })
  }),
})
