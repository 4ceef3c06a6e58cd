import { meetPerson } from './accounts.ts'
import type { Clips } from './clips.ts'
import { keepValue, keptValue, one, run } from './database.ts'
import { saveFollow } from './people-store.ts'
import { answer } from './qorgan.ts'
import { saveCard, videoRow } from './videos.ts'

const pauseMilliseconds = 60_000
const pageSize = 50
/** The feed looks at 400; four times that leaves room for closed accounts and held videos. */
const mostPages = 32

const lastAsked = new WeakMap<Clips, number>()

/**
 * Webhooks tell what happens from now on. What is older than our address, or came in by another door while nobody
 * listened, is met by asking: the newest videos down to those we know, and all of them the first time.
 */
export async function catchUp(clips: Clips): Promise<void> {
  const now = clips.now().getTime()
  if (now - (lastAsked.get(clips) ?? 0) < pauseMilliseconds) return
  const whole = keptValue(clips.db, 'caught-up') !== null
  const asked = new Set<string>()
  let cursor = null as string | null
  for (let page = 0; page < mostPages; page += 1) {
    const { items, nextCursor }: { items: Parameters<typeof saveCard>[1][]; nextCursor: string | null } = await answer('en', clips.qorgan('en').GET('/v1/videos', { params: { query: { limit: pageSize, ...(cursor === null ? {} : { cursor }) } } }))
    const unknown = items.filter((card) => !videoRow(clips, card.id))
    for (const card of unknown) {
      const known = one(clips.db, 'select 1 from people where id = ?', card.accountId) !== undefined
      if (!(await meetPerson(clips, card.accountId, 3_600_000))) continue
      if (!asked.has(card.accountId) && (!whole || !known)) await meetFollowers(clips, card.accountId)
      asked.add(card.accountId)
      saveCard(clips, card)
      await countComments(clips, card.id)
    }
    cursor = nextCursor
    if (cursor === null || (whole && unknown.length === 0)) break
  }
  keepValue(clips.db, 'caught-up', clips.now().toISOString())
  lastAsked.set(clips, now)
}

/** Who follows an author that we meet for the first time, and who waits for their approval. */
async function meetFollowers(clips: Clips, id: string): Promise<void> {
  for (const state of ['approved', 'asked'] as const) {
    const { items } = await answer('en', clips.qorgan('en').GET('/v1/accounts/{id}/followers', { params: { path: { id }, query: { state, limit: 100 } } }))
    for (const { accountId, askedAt } of items) if (await meetPerson(clips, accountId, 3_600_000)) saveFollow(clips.db, accountId, id, state, new Date(askedAt))
  }
}

/** From then on we count by what is written and deleted here. */
async function countComments(clips: Clips, videoId: string): Promise<void> {
  const { items } = await answer('en', clips.qorgan('en').GET('/v1/videos/{id}/comments', { params: { path: { id: videoId }, query: { limit: 100 } } }))
  run(clips.db, 'update videos set comments = ? where id = ?', items.filter(({ state }) => state === 'visible').length, videoId)
}
