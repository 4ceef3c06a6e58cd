import type { z } from 'zod'
import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { accountCards } from '../accounts/index.ts'
import { isId, takeEvents } from '../content/index.ts'
import { effectiveSettingsOf } from '../family/index.ts'
import { type EventsTaken, NewEvents } from './schema.ts'

/**
 * Takes what the host tells of follows, blocks, views and likes. Each event is taken or named among the ignored
 * with the reason; a repeated one is taken again without effect, so a host that saw no answer sends the batch again.
 */
export async function ingestEvents(ctx: Ctx, raw: unknown): Promise<z.infer<typeof EventsTaken>> {
  permit(ctx, 'event.ingest')
  const events = parse(NewEvents, raw).events.map((event) => ({ ...event, at: new Date(event.at) }))
  const followed = [...new Set(events.filter((event) => event.kind === 'follow').map((event) => event.targetId))]
  const isPrivate = await privateAmong(ctx, followed)
  return change(ctx, async (tx) => {
    const { counts, ignored } = await takeEvents(tx, events, (id) => isPrivate.has(id))
    await record(tx, 'events.taken', counts)
    return { taken: events.length - ignored.length, ignored }
  })
}

/** Accounts whose followers need approval. */
async function privateAmong(ctx: Ctx, rawIds: readonly string[]): Promise<Set<string>> {
  const cards = await accountCards(ctx, rawIds.filter(isId))
  const settings = await effectiveSettingsOf(ctx, cards)
  return new Set(cards.filter(({ id }) => settings.get(id)?.privateAccount?.value !== false).map(({ id }) => id))
}
