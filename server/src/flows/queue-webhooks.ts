import { change, firstTime } from '../kernel/change.ts'
import type { FactName } from '../kernel/facts.ts'
import { flow } from '../kernel/jobs.ts'
import { queueDeliveries, webhookEvents } from '../rooms/webhooks/index.ts'

const name = 'queue-webhooks'

/** Makes the delivery rows of a fact that hosts may ask for. */
export const queueWebhooks = flow({
  name,
  on: webhookEvents as readonly FactName[],
  run: (ctx, fact) => change(ctx, async (tx) => {
    if (await firstTime(tx, name, fact.id)) await queueDeliveries(tx, fact)
  }),
})
