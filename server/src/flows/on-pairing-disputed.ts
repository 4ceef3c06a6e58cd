import { change, firstTime } from '../kernel/change.ts'
import { flow } from '../kernel/jobs.ts'
import { accountCard } from '../rooms/accounts/index.ts'
import { openCase } from '../rooms/review/index.ts'

const name = 'open-pairing-case'

/** "This is not my parent": whoever calls themselves the guardian is looked at by those certified for child safety. */
export const openPairingCase = flow({
  name,
  on: ['pairing.disputed'],
  run: (ctx, fact) => change(ctx, async (tx) => {
    if (!(await firstTime(tx, name, fact.id))) return
    const { pairingId, guardianAccountId } = fact.payload
    const guardian = await accountCard(tx.ctx, guardianAccountId)
    if (!guardian) return
    await openCase(tx.ctx, {
      subject: { kind: 'account', id: guardian.id }, queue: 'child-safety', language: guardian.locale, country: guardian.country,
      items: [{ kind: 'signal', ref: pairingId, summary: 'A teen says that the guardian paired with them is not theirs' }],
    })
  }),
})
