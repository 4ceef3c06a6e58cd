import type { z } from 'zod'
import { answerRepeat, change, firstTime, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { accountCards } from '../accounts/index.ts'
import { isId, takeEvents } from '../content/index.ts'
import { effectiveSettingsOf } from '../family/index.ts'
import { type EventsTaken, NewEvents } from './schema.ts'

type Batch = z.output<typeof NewEvents>

/** The flow that takes what waits in the message log. */
export const queuedEventsFlow = 'take-queued-events'

/**
 * Takes what the host tells of follows, blocks, views and likes. Each event is taken or named among the ignored
 * with the reason; a repeated one is taken again without effect, so a host that saw no answer sends the batch again.
 * With a message log the batch is answered once JetStream has it and taken by a worker; while the log is away it is
 * taken here, as without one.
 */
export async function ingestEvents(ctx: Ctx, raw: unknown): Promise<z.infer<typeof EventsTaken>> {
  permit(ctx, 'event.ingest')
  const batch = parse(NewEvents, raw)
  const id = ctx.idempotency ? uuidOf(ctx.idempotency.key) : newId(ctx.now)
  if (await queued(ctx, id, batch)) return change(ctx, async () => ({ taken: 0, ignored: [], queued: batch.events.length }))
  const isPrivate = await privateAmong(ctx, batch)
  return change(ctx, async (tx) => {
    // The log may have it although its answer was lost: then the worker finds it done.
    if (ctx.house.messages) await firstTime(tx, queuedEventsFlow, id)
    return take(tx, batch, isPrivate)
  })
}

/** A batch that waited in the message log: once, whichever way and however often it comes. */
export async function takeQueuedEvents(ctx: Ctx, id: string, raw: unknown): Promise<void> {
  permit(ctx, 'event.take')
  const batch = parse(NewEvents, raw)
  const isPrivate = await privateAmong(ctx, batch)
  await change(ctx, async (tx) => {
    if (await firstTime(tx, queuedEventsFlow, id)) await take(tx, batch, isPrivate)
  })
}

async function queued(ctx: Ctx, id: string, batch: Batch): Promise<boolean> {
  const { messages } = ctx.house
  if (!messages?.isConnected()) return false
  await answerRepeat(ctx)
  try {
    await messages.append('events', 'batch', id, { id, at: ctx.now.toISOString(), payload: batch })
    return true
  } catch (error) {
    ctx.log.warn({ error }, 'events are taken without the message log')
    return false
  }
}

async function take(tx: Tx, batch: Batch, isPrivate: ReadonlySet<string>): Promise<{ taken: number; ignored: { index: number; because: string }[] }> {
  const events = batch.events.map((event) => ({ ...event, at: new Date(event.at) }))
  const { counts, ignored } = await takeEvents(tx, events, (id) => isPrivate.has(id))
  await record(tx, 'events.taken', counts)
  return { taken: events.length - ignored.length, ignored }
}

/** Followed accounts whose followers need approval. */
async function privateAmong(ctx: Ctx, { events }: Batch): Promise<Set<string>> {
  const followed = [...new Set(events.filter(({ kind }) => kind === 'follow').map(({ targetId }) => targetId))]
  const cards = await accountCards(ctx, followed.filter(isId))
  const settings = await effectiveSettingsOf(ctx, cards)
  return new Set(cards.filter(({ id }) => settings.get(id)?.privateAccount?.value !== false).map(({ id }) => id))
}

/** The same key, the same id, so that JetStream and the workers know a repeat. */
const uuidOf = (hex: string): string => hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
