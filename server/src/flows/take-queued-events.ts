import type { Fact } from '../kernel/facts.ts'
import type { House } from '../kernel/house.ts'
import { flow } from '../kernel/jobs.ts'
import type { MessageLog } from '../kernel/message-log.ts'
import { queuedEventsFlow, takeQueuedEvents } from '../rooms/publishing/index.ts'

/** A batch of a host's events; it comes from the message log, and from the dead jobs when somebody sends it again. */
export const takeQueuedEventsOnce = flow({
  name: queuedEventsFlow,
  on: ['events.queued'],
  run: (ctx, { id, payload }) => takeQueuedEvents(ctx, id, payload),
})

export function followQueuedEvents(house: House, messages: MessageLog): void {
  messages.consume('events', (body, delivered) => house.jobs.deliver(queuedEventsFlow, { name: 'events.queued', ...(body as Omit<Fact<'events.queued'>, 'name'>) }, delivered))
}
