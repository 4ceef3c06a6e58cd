import type { Clips } from './clips.ts'
import { all, run } from './database.ts'
import { answer } from './qorgan.ts'

export type EventKind = 'follow' | 'unfollow' | 'approve' | 'block' | 'unblock' | 'view' | 'like' | 'unlike'
type HostEvent = { kind: EventKind; accountId: string; targetId: string; at: string }

/** Written first and sent after, so that nothing is lost while Qorgan restarts. Qorgan takes a repeat without effect. */
export function noteEvent(clips: Clips, kind: EventKind, accountId: string, targetId: string): void {
  const event: HostEvent = { kind, accountId, targetId, at: clips.now().toISOString() }
  run(clips.db, 'insert into outbox (event) values (?)', JSON.stringify(event))
}

/** Sends up to 1,000 waiting events, oldest first; says how many went. */
export async function sendEvents(clips: Clips): Promise<number> {
  const rows = all<{ id: number; event: string }>(clips.db, 'select id, event from outbox order by id limit 1000')
  const last = rows.at(-1)
  if (!last) return 0
  const events = rows.map((row) => JSON.parse(row.event) as HostEvent)
  await answer('en', clips.qorgan('en').POST('/v1/events', { body: { events } }))
  run(clips.db, 'delete from outbox where id <= ?', last.id)
  return rows.length
}

/** For what the person waits for: a follow or a block that must hold at once. If Qorgan is away it follows later. */
export async function tellNow(clips: Clips, kind: EventKind, accountId: string, targetId: string): Promise<void> {
  noteEvent(clips, kind, accountId, targetId)
  await sendEvents(clips).catch(() => 0)
}
