import { change, firstTime } from '../kernel/change.ts'
import { flow } from '../kernel/jobs.ts'
import { liftAsAsked } from '../rooms/orders/index.ts'

/** An authority lifts its own order: what it had led to ends at once. */
export const onOrderLiftAsked = flow({
  name: 'on-order-lift-asked',
  on: ['order.lift-asked'],
  run: (ctx, { id, payload }) => change(ctx, async (tx) => {
    if (await firstTime(tx, 'on-order-lift-asked', id)) await liftAsAsked(tx, payload)
  }),
})
