import { CompiledQuery, sql } from 'kysely'
import { actorId } from './actor.ts'
import type { Tx } from './database.ts'
import type { FactName, Facts } from './facts.ts'
import type { Ctx } from './house.ts'
import { newId } from './ids.ts'
import { refuse } from './refusal.ts'

/** Thrown to leave a change whose idempotency key was used before; the edge answers with the first result. */
export class Replay extends Error {
  readonly result: unknown
  constructor(result: unknown) {
    super('replay')
    this.result = result
  }
}

const retryable = new Set(['40001', '40P01'])

/**
 * Runs `work` in one transaction and commits it, or joins the transaction that `ctx` is already in.
 * A serialisation failure or deadlock is run again, twice at most, so `work` must have no effect outside `tx`.
 */
export async function change<T>(ctx: Ctx, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (ctx.tx) return work(ctx.tx.ctx.actor === ctx.actor ? ctx.tx : joinedAs(ctx, ctx.tx))
  // The key remembers one result: a second change would take the first one's for a repeat and never happen.
  if (ctx.idempotency?.isSpent) throw new Error('one request changes once; what else it does belongs in the same change')
  for (let attempt = 1; ; attempt += 1) {
    try {
      const result = await ctx.house.database.kysely.transaction().execute(async (plain) => {
        const bound = { ...ctx, db: plain } as Ctx
        const tx = Object.assign(plain, { ctx: bound }) as unknown as Tx
        bound.tx = tx
        if (!ctx.idempotency) return work(tx)
        await reserveKey(tx, ctx.idempotency)
        const result = await work(tx)
        // Sealed, because a first result may be a secret that is told once: a pairing code, the key of a webhook.
        const sealed = tx.ctx.house.secrets.seal('personal', JSON.stringify(result ?? null), ctx.idempotency.key).toString('base64')
        await sql`update kernel.idempotency set result = ${JSON.stringify(sealed)}::jsonb where key = ${ctx.idempotency.key}`.execute(tx)
        return result
      })
      if (ctx.idempotency) ctx.idempotency.isSpent = true
      return result
    } catch (error) {
      if (attempt < 3 && retryable.has((error as { code?: string }).code ?? '')) continue
      throw error
    } finally {
      ctx.house.memory.committed()
    }
  }
}

/** The same transaction in the name of another actor, so that what a rule does within a person's request is the rule's. */
function joinedAs(ctx: Ctx, outer: Tx): Tx {
  const plain = outer.$extendTables<Record<never, never>>()
  const bound = { ...ctx, db: plain } as Ctx
  const tx = Object.assign(plain, { ctx: bound }) as unknown as Tx
  bound.tx = tx
  return tx
}

/** A second request with the same key waits here until the first has committed, then gets its result. */
async function reserveKey(tx: Tx, { key, fingerprint }: { key: string; fingerprint: string }): Promise<void> {
  const made = await sql`insert into kernel.idempotency (key, fingerprint, created_at) values (${key}, ${fingerprint}, ${tx.ctx.now}) on conflict do nothing returning key`.execute(tx)
  if (made.rows.length > 0) return
  await answerRepeat(tx.ctx)
  refuse('conflict', 'idempotency-key-in-use')
}

/** Leaves with the first result if the caller's key was used before; for what must be known before anything is sent on. */
export async function answerRepeat(ctx: Ctx): Promise<void> {
  if (!ctx.idempotency) return
  const { key, fingerprint } = ctx.idempotency
  const found = await sql<{ fingerprint: string; result: string }>`select fingerprint, result from kernel.idempotency where key = ${key}`.execute(ctx.db)
  const first = found.rows[0]
  if (!first) return
  if (first.fingerprint !== fingerprint) refuse('conflict', 'idempotency-key-reused')
  throw new Replay(JSON.parse(ctx.house.secrets.open('personal', Buffer.from(first.result, 'base64'), key)))
}

const rememberedDays = 2

/** Forgets the first results that nobody can still be waiting for. */
export async function forgetResults(tx: Tx): Promise<void> {
  await sql`delete from kernel.idempotency where created_at < ${new Date(tx.ctx.now.getTime() - rememberedDays * 86_400_000)}`.execute(tx)
}

/**
 * Writes the audit row, the fact, and a job for every flow that reacts to it, all in the transaction:
 * either the change and everything that follows from it exist, or none of it does.
 * With a message log, its place in the outbox is kept too. `subject` is what it happened to, for the audit journal.
 */
export async function record<N extends FactName>(tx: Tx, name: N, payload: Facts[N], subject?: { kind: string; id: string }): Promise<string> {
  const { ctx } = tx
  const id = newId(ctx.now)
  const body = JSON.stringify(payload)
  await sql`
    with fact as (
      insert into kernel.fact (id, name, payload, at) values (${id}::uuid, ${name}, ${body}::jsonb, ${ctx.now}::timestamptz)
    ), outbox as (insert into kernel.outbox (fact_id) select ${id}::uuid where ${ctx.house.config.nats !== null}::boolean)
    insert into kernel.audit (id, at, actor_kind, actor_id, action, subject_kind, subject_id, detail, request_id)
    values (${id}::uuid, ${ctx.now}::timestamptz, ${ctx.actor.kind}, ${actorId(ctx.actor)}, ${name}, ${subject?.kind ?? null}, ${subject?.id ?? null}, ${body}::jsonb, ${ctx.requestId})
  `.execute(tx)
  await ctx.house.jobs.announce(tx, { id, name, at: ctx.now.toISOString(), payload })
  return id
}

const withRecord = new Map<string, string>()

/** The text of an insert with that of its record around it; values of the record follow those of the insert. */
function recorded(insert: string, values: number): string {
  const known = withRecord.get(insert)
  if (known) return known
  const at = (place: number, type: string) => `$${values + place}::${type}`
  const text = `with row as (${insert}), fact as (
      insert into kernel.fact (id, name, payload, at) values (${at(1, 'uuid')}, ${at(2, 'text')}, ${at(3, 'jsonb')}, ${at(4, 'timestamptz')})
    ), outbox as (insert into kernel.outbox (fact_id) select ${at(1, 'uuid')} where ${at(10, 'boolean')})
    insert into kernel.audit (id, at, actor_kind, actor_id, action, subject_kind, subject_id, detail, request_id)
    values (${at(1, 'uuid')}, ${at(4, 'timestamptz')}, ${at(5, 'text')}, ${at(6, 'text')}, ${at(2, 'text')}, ${at(7, 'text')}, ${at(8, 'text')}, ${at(3, 'jsonb')}, ${at(9, 'text')})`
  withRecord.set(insert, text)
  return text
}

/**
 * `change` and `record` for a single new row, in one statement, which is a transaction of its own. For rows that
 * come by the thousand a second and that no process remembers. Takes the long way inside a transaction, with an
 * idempotency key, and when a flow waits for the fact.
 */
export async function insertRecorded<N extends FactName>(ctx: Ctx, insert: CompiledQuery<unknown>, name: N, payload: Facts[N], subject: { kind: string; id: string }): Promise<void> {
  if (ctx.tx || ctx.idempotency || ctx.house.jobs.reacts(name)) {
    await change(ctx, async (tx) => {
      await tx.withoutPlugins().executeQuery(insert)
      await record(tx, name, payload, subject)
    })
    return
  }
  const { sql: text, parameters } = insert
  const values = [newId(ctx.now), name, JSON.stringify(payload), ctx.now, ctx.actor.kind, actorId(ctx.actor), subject.kind, subject.id, ctx.requestId, ctx.house.config.nats !== null]
  await ctx.house.database.kysely.withoutPlugins().executeQuery(CompiledQuery.raw(recorded(text, parameters.length), [...parameters, ...values]))
}

/** An audit row without a fact: somebody looked at something that must not be looked at unseen. */
export async function recordLook(tx: Tx, action: string, subject: { kind: string; id: string }, reason: string): Promise<void> {
  const { ctx } = tx
  await sql`
    insert into kernel.audit (id, at, actor_kind, actor_id, action, subject_kind, subject_id, detail, request_id)
    values (${newId(ctx.now)}::uuid, ${ctx.now}::timestamptz, ${ctx.actor.kind}, ${actorId(ctx.actor)}, ${action}, ${subject.kind}, ${subject.id}, ${JSON.stringify({ reason })}::jsonb, ${ctx.requestId})
  `.execute(tx)
}

/**
 * True the first time a flow sees a fact. Facts arrive at least once; a flow begins with this inside its
 * transaction, so that twice changes nothing.
 */
export async function firstTime(tx: Tx, flow: string, factId: string): Promise<boolean> {
  const made = await sql`insert into kernel.handled (flow, fact_id, at) values (${flow}, ${factId}::uuid, ${tx.ctx.now}::timestamptz) on conflict do nothing returning fact_id`.execute(tx)
  return made.rows.length > 0
}
