import { change, firstTime } from '../kernel/change.ts'
import { flow } from '../kernel/jobs.ts'
import { accountCard } from '../rooms/accounts/index.ts'
import { openCase } from '../rooms/review/index.ts'

const name = 'open-pairing-case'

/**
 * "This is not my parent", or somebody who guards more teens than any family has: whoever calls themselves a
 * guardian is looked at by those certified for child safety.
 */
export const openPairingCase = flow({
  name,
  on: ['pairing.disputed', 'pairing.guardian-refused'],
  run: (ctx, fact) => change(ctx, async (tx) => {
    if (!(await firstTime(tx, name, fact.id))) return
    const guardian = await accountCard(tx.ctx, fact.payload.guardianAccountId)
    if (!guardian) return
    await openCase(tx.ctx, {
      subject: { kind: 'account', id: guardian.id }, queue: 'child-safety', language: guardian.locale, country: guardian.country,
      items: [fact.name === 'pairing.disputed'
        ? { kind: 'signal', ref: fact.payload.pairingId, summary: 'A teen says that the guardian paired with them is not theirs' }
        : { kind: 'signal', ref: fact.id, summary: `Asks to guard more teens; guards ${fact.payload.teens} already` }],
    })
  }),
})
