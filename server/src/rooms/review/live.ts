import { Readable } from 'node:stream'
import { type Ctx, type House, slot } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { sealedFrom } from './read-cases.ts'
import { countOpen } from './store.ts'
import { eventsAfter, type LiveEvent, type Place, presentPlace } from './store-live.ts'

const pollMilliseconds = 500
const beatMilliseconds = 15_000
/** After this the stream ends and the browser comes again, with its session and its rights read anew. */
const longestMinutes = 10
/** Events are kept for a day; whoever was away nearly as long reads everything again. */
export const rememberedHours = 24
const pageSize = 500
/** A browser that does not read is let go rather than remembered for; it comes back where it was. */
const mostWaitingBytes = 1_000_000

type Subscriber = { stream: Readable; place: Place; staffId: string; hidden: ReadonlySet<string>; isBehind: boolean; counts: string }
export type Live = { house: House; subscribers: Set<Subscriber>; timer: NodeJS.Timeout | null; isClosed: boolean }

const lives = slot<Live>('the live feed')

export function openLive(house: House): void {
  lives.set(house, { house, subscribers: new Set(), timer: null, isClosed: false })
}

/** Ends every stream, so that the server can stop. */
export function closeLive(ctx: { house: House }): void {
  const live = lives.of(ctx)
  live.isClosed = true
  if (live.timer) clearTimeout(live.timer)
  for (const { stream } of live.subscribers) stream.push(null)
  live.subscribers.clear()
}

/**
 * A stream of server-sent events for one colleague: `queues` with the open cases of every queue, `case` for what
 * happens to a case, `alert` for what concerns this person. `after` is the last id that was seen: everything since is
 * sent first. An id that is too old, or of a database that was restored, is answered by `reset`: read everything anew.
 */
export async function followLive(ctx: Ctx, after: string | null): Promise<Readable> {
  permit(ctx, 'live.follow')
  const live = lives.of(ctx)
  const staffId = ctx.actor.kind === 'staff' ? ctx.actor.staffId : ''
  const [present, hidden] = await Promise.all([presentPlace(ctx.db), sealedFrom(ctx)])
  const asked = after === null ? null : placeOf(after, ctx.now)
  const isKnown = asked !== null && asked.tx <= present.next
  const stream = new Readable({ read() {} })
  const each: Subscriber = { stream, place: isKnown ? asked : present.place, staffId, hidden: new Set(hidden), isBehind: isKnown, counts: '' }
  stream.push('retry: 2000\n\n')
  if (after !== null && !isKnown) stream.push(spoken('reset', {}, each.place, ctx.now))
  else stream.push(spoken('ready', {}, each.place, ctx.now))
  const beat = setInterval(() => { stream.push(': still here\n\n') }, beatMilliseconds)
  const end = setTimeout(() => { stream.push(null) }, longestMinutes * 60_000)
  stream.on('close', () => {
    clearInterval(beat)
    clearTimeout(end)
    live.subscribers.delete(each)
  })
  if (live.isClosed) stream.push(null)
  else live.subscribers.add(each)
  await tell(live)
  wake(live)
  return stream
}

function wake(live: Live): void {
  if (live.timer || live.isClosed || live.subscribers.size === 0) return
  live.timer = setTimeout(() => {
    void tell(live).catch((error: unknown) => { live.house.log.warn({ error }, 'the live feed could not be read; it is tried again') }).finally(() => {
      live.timer = null
      wake(live)
    })
  }, pollMilliseconds).unref()
}

/** One reading for all who follow: from the one furthest behind, page by page. */
async function tell(live: Live): Promise<void> {
  const { read: db } = live.house.database
  const now = live.house.clock.now()
  for (;;) {
    const from = [...live.subscribers].map(({ place }) => place).reduce<Place | null>((least, place) => (least === null || isAfter(least, place) ? place : least), null)
    if (from === null) return
    const events = await eventsAfter(db, from, pageSize)
    for (const each of live.subscribers) deliver(each, events, now)
    if (events.length < pageSize) break
  }
  if ([...live.subscribers].some(({ isBehind, counts }) => isBehind || counts === '')) await tellCounts(live)
}

function deliver(each: Subscriber, events: readonly LiveEvent[], now: Date): void {
  for (const event of events) {
    if (!isAfter(event.place, each.place)) continue
    each.place = event.place
    each.isBehind = true
    if (each.hidden.has(event.queue) || (event.toStaff !== null && event.toStaff !== each.staffId)) continue
    const { what, caseId, queue, staffId, at } = event
    each.stream.push(spoken(event.toStaff === null && caseId !== null ? 'case' : 'alert', { what, caseId, queue, staffId, at: at.toISOString() }, event.place, now))
  }
  if (each.stream.readableLength > mostWaitingBytes) each.stream.destroy()
}

async function tellCounts(live: Live): Promise<void> {
  const open = await countOpen(live.house.database.read)
  for (const each of live.subscribers) {
    each.isBehind = false
    const counts = JSON.stringify(Object.fromEntries([...open].filter(([queue]) => !each.hidden.has(queue)).toSorted(([a], [b]) => (a < b ? -1 : 1))))
    if (counts === each.counts) continue
    each.counts = counts
    each.stream.push(`event: queues\ndata: ${counts}\n\n`)
  }
}

const isAfter = (a: Place, b: Place): boolean => a.tx > b.tx || (a.tx === b.tx && a.id > b.id)

const spoken = (event: string, body: object, { tx, id }: Place, now: Date): string => `id: ${tx}-${id}-${Math.floor(now.getTime() / 1_000)}\nevent: ${event}\ndata: ${JSON.stringify(body)}\n\n`

/** Null when it is no id of ours, or so old that events after it may be forgotten. */
function placeOf(raw: string, now: Date): Place | null {
  const [, tx, id, seconds] = /^(\d{1,19})-(\d{1,18})-(\d{1,12})$/.exec(raw) ?? []
  if (tx === undefined || id === undefined || now.getTime() - Number(seconds) * 1_000 > (rememberedHours - 1) * 3_600_000) return null
  return { tx: BigInt(tx), id: BigInt(id) }
}
