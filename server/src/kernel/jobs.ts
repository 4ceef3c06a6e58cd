import { CompiledQuery, sql } from 'kysely'
import { type Db, type JobWithMetadata, PgBoss } from 'pg-boss'
import type { DatabaseTarget, Read, Tx } from './database.ts'
import type { Fact, FactName } from './facts.ts'
import { type Ctx, type House, openCtx } from './house.ts'
import { newId } from './ids.ts'

export type Attempt = { attempt: number; last: boolean }

/** A reaction to facts. Runs at least once per fact; `firstTime` makes twice change nothing. */
export type Flow = {
  name: string
  on: readonly FactName[]
  run(ctx: Ctx, fact: Fact, attempt: Attempt): Promise<void>
  /** Tries before the job is dead; 5 unless said otherwise, with exponential backoff from 2 s. */
  tries?: number
  /** A run longer than this counts as crashed and is tried again. Seconds, 120 unless said otherwise. */
  expireSeconds?: number
  /** Begins no earlier than this after the fact. */
  delaySeconds?: number
  /** How many run at once in one process; 2 unless said otherwise. */
  concurrency?: number
}
export function flow<const N extends FactName>(definition: Omit<Flow, 'on' | 'run'> & { on: readonly N[]; run(ctx: Ctx, fact: { [K in N]: Fact<K> }[N], attempt: Attempt): Promise<void> }): Flow {
  return definition as unknown as Flow
}

/** Work that is due by the clock. `cron` has a resolution of one minute. */
export type Timer = { name: string; cron: string; run(ctx: Ctx): Promise<void>; expireSeconds?: number }

export type DeadJob = { id: string; flow: string; factId: string | null; error: string; diedAt: Date }

export type Jobs = {
  /** Whether any flow waits for facts of this name. */
  reacts(name: FactName): boolean
  /** Queues a job in `tx` for every flow that reacts to the fact. */
  announce(tx: Tx, fact: Fact): Promise<void>
  /** Runs one flow for a fact that came by another way than the queue. What fails at its last attempt is a dead job. */
  deliver(flow: string, fact: Fact, attempt: Attempt): Promise<void>
  /** Runs everything that is waiting, in this process, until nothing is left; for tests and seeding. */
  drain(): Promise<number>
  /** Jobs that failed for good, newest first; `before` is the id of the last one seen. */
  listDead(db: Read, before: string | null, limit: number): Promise<DeadJob[]>
  retryDead(tx: Tx, id: string): Promise<boolean>
  /** Queues again what waited when a backup was made. */
  resume(waiting: readonly { queue: string; data: unknown }[]): Promise<void>
  stop(): Promise<void>
}

const deadQueue = 'dead'
const flowQueue = (name: string) => `flow.${name}`
const timerQueue = (name: string) => `timer.${name}`

type Work = { flow?: string; fact?: Fact; timer?: string }

/** `house` is the one the flows will see: everything they need must be open before the workers start. */
export async function openJobs(house: House, target: DatabaseTarget, flows: readonly Flow[], timers: readonly Timer[]): Promise<Jobs> {
  const { roles } = house.config
  const boss = new PgBoss({ ...target, schema: 'pgboss', max: 4, application_name: 'qorgan-jobs', useListenNotify: true, schedule: roles.has('time'), supervise: roles.has('time') || roles.has('work') })
  // The error of a lost connection carries the whole client; two lines of it are enough.
  boss.on('error', (error) => house.log.error({ error: error.message, code: (error as { code?: string }).code }, 'job engine'))
  await boss.start()
  await boss.createQueue(deadQueue, { retryLimit: 1_000, retryDelay: 5 })
  for (const each of flows) {
    await boss.createQueue(flowQueue(each.name), { retryLimit: (each.tries ?? 5) - 1, retryDelay: 2, retryBackoff: true, expireInSeconds: each.expireSeconds ?? 120, deadLetter: deadQueue, notify: true })
  }
  for (const each of timers) await boss.createQueue(timerQueue(each.name), { policy: 'short', retryLimit: 0, expireInSeconds: each.expireSeconds ?? 300, deadLetter: deadQueue })
  const byFact = new Map<string, Flow[]>()
  for (const each of flows) for (const name of each.on) byFact.set(name, [...(byFact.get(name) ?? []), each])

  const jobs: Jobs = {
    reacts: (name) => byFact.has(name),
    async announce(tx, fact) {
      for (const each of byFact.get(fact.name) ?? []) {
        await boss.insert(flowQueue(each.name), [{ data: { flow: each.name, fact }, ...(each.delaySeconds && { startAfter: each.delaySeconds }) }], { db: within(tx) })
      }
    },
    async deliver(name, fact, attempt) {
      const each = flows.find((known) => known.name === name)
      if (!each) throw new Error(`there is no flow ${name}`)
      try {
        await each.run(openCtx(house, { kind: 'timer', job: name }, { requestId: `fact:${fact.id}` }), fact, attempt)
      } catch (error) {
        if (!attempt.last) throw error
        await bury(house, { id: newId(house.clock.now()), work: { flow: name, fact }, error: error instanceof Error ? error.stack ?? error.message : String(error) })
      }
    },
    async drain() {
      let done = 0
      for (let found = true; found;) {
        found = false
        for (const each of flows) {
          for (const job of await boss.fetch<Work>(flowQueue(each.name), { batchSize: 20, includeMetadata: true })) {
            await runFlow(house, each, job)
            await boss.complete(flowQueue(each.name), job.id)
            found = true
            done += 1
          }
        }
      }
      return done
    },
    async listDead(db, before, limit) {
      const { rows } = await sql<DeadJob>`
        select id, flow, fact_id as "factId", error, died_at as "diedAt" from kernel.dead_job
        where ${before}::uuid is null or (died_at, id) < (select died_at, id from kernel.dead_job where id = ${before}::uuid)
        order by died_at desc, id desc limit ${limit}
      `.execute(db)
      return rows
    },
    async retryDead(tx, id) {
      const found = await sql<{ flow: string; work: Work }>`delete from kernel.dead_job where id = ${id}::uuid returning flow, work`.execute(tx)
      const row = found.rows[0]
      if (!row) return false
      const queue = row.work.timer ? timerQueue(row.work.timer) : flowQueue(row.flow)
      await boss.insert(queue, [{ data: row.work }], { db: within(tx) })
      return true
    },
    async resume(waiting) {
      const known = new Set([...flows.map((each) => flowQueue(each.name)), ...timers.map((each) => timerQueue(each.name))])
      for (const { queue, data } of waiting) if (known.has(queue)) await boss.insert(queue, [{ data: data as object }])
    },
    stop: () => boss.stop({ graceful: true, timeout: 4_000 }),
  }
  house.jobs = jobs
  if (roles.has('work')) await startWorkers(boss, house, flows, timers)
  if (roles.has('time')) for (const each of timers) await boss.schedule(timerQueue(each.name), each.cron, { timer: each.name })
  return jobs
}

/** How many jobs each queue holds, by state, and how many are dead; for the operator. */
export async function countJobs(db: Read): Promise<{ queued: { queue: string; state: string; n: number }[]; dead: number }> {
  const queued = await sql<{ queue: string; state: string; n: number }>`select name as queue, state::text as state, count(*) as n from pgboss.job where state in ('created', 'retry', 'active') group by 1, 2`.execute(db)
  const dead = await sql<{ n: number }>`select count(*) as n from kernel.dead_job`.execute(db)
  return { queued: queued.rows, dead: dead.rows[0]?.n ?? 0 }
}

async function startWorkers(boss: PgBoss, house: House, flows: readonly Flow[], timers: readonly Timer[]): Promise<void> {
  const options = { includeMetadata: true, batchSize: 1, pollingIntervalSeconds: 2, burstWhenBatchFull: true } as const
  for (const each of flows) {
    await boss.work<Work>(flowQueue(each.name), { ...options, localConcurrency: each.concurrency ?? 2 }, async ([job]) => {
      if (job) await runFlow(house, each, job as JobWithMetadata<Work>)
    })
  }
  for (const each of timers) {
    await boss.work<Work>(timerQueue(each.name), options, () => each.run(openCtx(house, { kind: 'timer', job: each.name }, { requestId: `timer:${each.name}` })))
  }
  await boss.work<Work>(deadQueue, { ...options, batchSize: 1 }, async ([job]) => {
    if (job) await buryJob(house, job as JobWithMetadata<Work>)
  })
}

function runFlow(house: House, each: Flow, job: JobWithMetadata<Work>): Promise<void> {
  const { fact } = job.data
  if (!fact) throw new Error(`a job of ${each.name} carries no fact`)
  const ctx = openCtx(house, { kind: 'timer', job: each.name }, { requestId: `fact:${fact.id}` })
  return each.run(ctx, fact, { attempt: job.retryCount + 1, last: job.retryCount >= job.retryLimit })
}

const buryJob = (house: House, job: JobWithMetadata<Work>): Promise<void> => bury(house, { id: job.id, work: job.data, error: JSON.stringify(job.output ?? {}) })

/** A job that failed for good becomes a row that a person sees and can send again. */
async function bury(house: House, { id, work, error }: { id: string; work: Work; error: string }): Promise<void> {
  const name = work.flow ?? work.timer ?? 'unknown'
  house.log.error({ flow: name, factId: work.fact?.id, error: error.slice(0, 4_000) }, 'a job is dead')
  await sql`
    insert into kernel.dead_job (id, flow, fact_id, work, error, died_at)
    values (${id}::uuid, ${name}, ${work.fact?.id ?? null}::uuid, ${JSON.stringify(work)}::jsonb, ${error.slice(0, 4_000)}, ${house.clock.now()})
    on conflict do nothing
  `.execute(house.database.kysely)
}

/** pg-boss statements on the connection of our transaction, without our column renaming. */
function within(tx: Tx): Db {
  const plain = tx.withoutPlugins()
  return {
    async executeSql(text, values) {
      const { rows } = await plain.executeQuery(CompiledQuery.raw(text, values ?? []))
      return { rows }
    },
  }
}
