import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestHouse, platform, type TestHouse } from '../../../../tests/kit/house.ts'
import { until } from '../../../../tests/kit/host.ts'
import { change } from '../../kernel/change.ts'
import { openCtx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { type OpenHouse, openHouse } from '../../open-house.ts'
import { closeAccount, registerAccount } from '../accounts/index.ts'
import { addVideo, type EventKind, giveVerdict, keepRendition } from '../content/index.ts'
import { lift, restrict } from '../standing/index.ts'
import { ingestEvents } from './ingest-events.ts'
import { postComment } from './post-comment.ts'

let t: TestHouse
let other: OpenHouse
let author: string
let writer: string
let clip: string
const host = () => t.as(platform)

const person = async () => (await registerAccount(host(), { handle: `p${randomUUID().slice(0, 12)}`, birthDate: '1990-05-05', country: 'KZ', locale: 'ru' })).id
async function video(accountId: string): Promise<string> {
  const put = async (bytes: string) => (await t.house.blobs.put(Readable.from(Buffer.from(bytes)), 1e6)).key
  const [blobKey, posterKey, playKey] = [await put('a'), await put('b'), await put('c')]
  const id = newId(t.clock.now())
  await change(host(), async (tx) => {
    await addVideo(tx, { id, accountId, country: 'KZ', language: 'ru', caption: '', blobKey, bytes: 1, sha256: '0' })
    await keepRendition(tx, { videoId: id, posterKey, playKey, durationSeconds: 1, width: 1, height: 1, method: 'copied' }, [])
    await giveVerdict(tx, id, 'rule')
  })
  return id
}
const tell = (kind: EventKind, accountId: string, targetId: string) => ingestEvents(host(), { events: [{ kind, accountId, targetId, at: t.clock.now().toISOString() }] })
const post = () => postComment(host(), { accountId: writer, videoId: clip, text: 'Керемет бейне' })
const lay = (ctx: ReturnType<typeof host>, kind: 'account' | 'video', id: string, decisionId = newId(t.clock.now())) =>
  change(ctx, (tx) => restrict(tx, [{ subject: { kind, id }, kind: 'remove', countries: null, feature: null, decisionId, endsAt: null }]))

beforeAll(async () => {
  t = await openTestHouse()
  other = await openHouse(t.house.config, { clock: t.clock, log: t.house.log, migrated: true })
})
afterAll(async () => {
  await other.close()
  await t.close()
})
beforeEach(async () => {
  author = await person()
  writer = await person()
  clip = await video(author)
  // Everything about them has been asked before, so it is remembered.
  await post()
})

describe('what happened a moment ago holds for the next comment:', () => {
  it('a block', async () => {
    await tell('block', author, writer)
    await expect(post()).rejects.toMatchObject({ slug: 'not-found' })
  })

  it('a video that its author took back', async () => {
    expect((await t.app.inject({ method: 'DELETE', url: `/v1/videos/${clip}`, headers: await t.host() })).statusCode).toBeLessThan(300)
    await expect(post()).rejects.toMatchObject({ slug: 'not-found' })
  })

  it('a removal of the video, and its end', async () => {
    const decisionId = newId(t.clock.now())
    await lay(host(), 'video', clip, decisionId)
    await expect(post()).rejects.toMatchObject({ slug: 'not-found' })
    await change(host(), (tx) => lift(tx, decisionId))
    expect((await post()).state).toBe('visible')
  })

  it('a suspension of the writer', async () => {
    await lay(host(), 'account', writer)
    await expect(post()).rejects.toMatchObject({ slug: 'not-permitted' })
  })

  it('a setting that the author tightened', async () => {
    expect((await t.app.inject({ method: 'PUT', url: `/v1/accounts/${author}/settings`, headers: await t.host(), payload: { settings: { comments: 'no-one' } } })).statusCode).toBe(200)
    await expect(post()).rejects.toMatchObject({ slug: 'not-permitted' })
  })

  it('an account that was closed, the writer’s or the author’s', async () => {
    await closeAccount(host(), writer)
    await expect(post()).rejects.toMatchObject({ slug: 'not-found' })
    writer = await person()
    await post()
    await closeAccount(host(), author)
    await expect(post()).rejects.toMatchObject({ slug: 'not-found' })
  })

  it('what another process decided, within its half second of trust', async () => {
    await lay(openCtx(other.house, platform), 'account', writer)
    const refused = () => post().then(() => false, () => true)
    expect(await until(refused, (is) => is, 5)).toBe(true)
  })
})

describe('a clean comment', () => {
  it('has its journal row and its fact, with one id', async () => {
    const { id } = await post()
    const { rows } = await sql<{ action: string; name: string; state: string }>`
      select a.action, f.name, f.payload ->> 'state' as state from kernel.audit a join kernel.fact f on f.id = a.id where a.subject_id = ${id}`.execute(t.house.database.kysely)
    expect(rows).toEqual([{ action: 'comment.posted', name: 'comment.posted', state: 'visible' }])
  })

  it('leaves nothing when its row cannot be written', async () => {
    const count = async () => (await sql<{ n: number }>`select count(*) as n from kernel.fact where name = 'comment.posted'`.execute(t.house.database.kysely)).rows[0]!.n
    const before = await count()
    await sql`alter table content.comment add constraint planted check (text <> 'Planted')`.execute(t.house.database.kysely)
    await expect(postComment(host(), { accountId: writer, videoId: clip, text: 'Planted' })).rejects.toThrow('planted')
    expect(await count()).toBe(before)
  })
})
