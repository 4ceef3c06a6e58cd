import { flow } from '../kernel/jobs.ts'
import { deliver } from '../rooms/webhooks/index.ts'

/** Eight tries with doubling pauses from 2 s reach over about four minutes; then a person sees the row. */
export const deliverWebhook = flow({
  name: 'deliver-webhook',
  on: ['delivery.due'],
  tries: 8,
  concurrency: 4,
  run: (ctx, fact, { last }) => deliver(ctx, fact.payload.deliveryId, last),
})
