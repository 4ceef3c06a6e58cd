import { flows } from '../../server/src/flows/index.ts'
import { queueWebhooks } from '../../server/src/flows/queue-webhooks.ts'
import type { Fact } from '../../server/src/kernel/facts.ts'
import { type House, openCtx } from '../../server/src/kernel/house.ts'
import type { Jobs } from '../../server/src/kernel/jobs.ts'

/** Hosts are not told: what is signed months ago they refuse, and invented news are none. */
const reactions = flows.filter((each) => each !== queueWebhooks)

/**
 * Flows run here, one after the other and by the house's own clock, instead of being queued: a scenario lays down months in
 * minutes, and a server that runs beside it must not stamp them with today. A scenario that is stopped halfway is removed
 * and loaded again, so nothing here needs to survive.
 */
export function inlineJobs(house: House): Jobs {
  const waiting: Fact[] = []
  const drain = async (): Promise<number> => {
    let done = 0
    for (let fact = waiting.shift(); fact; fact = waiting.shift()) {
      for (const flow of reactions.filter((each) => each.on.includes(fact.name))) {
        await flow.run(openCtx(house, { kind: 'timer', job: flow.name }, { requestId: `fact:${fact.id}` }), fact, { attempt: 1, last: true })
        done += 1
      }
    }
    return done
  }
  return {
    reacts: (name) => reactions.some((each) => each.on.includes(name)),
    announce: async (_tx, fact) => { waiting.push(fact) },
    // A scenario has no message log that could hand anything in.
    deliver: async () => {},
    drain,
    listDead: async () => [],
    retryDead: async () => false,
    resume: async () => {},
    stop: async () => { await drain() },
  }
}
