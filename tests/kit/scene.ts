import { randomBytes } from 'node:crypto'
import { change } from '../../server/src/kernel/change.ts'
import { newId } from '../../server/src/kernel/ids.ts'
import { registerAccount } from '../../server/src/rooms/accounts/index.ts'
import { addComment, addMessage, addVideo, giveVerdict } from '../../server/src/rooms/content/index.ts'
import type { Subject } from '../../server/src/rooms/standing/index.ts'
import { platform, type TestHouse } from './house.ts'

const timer = { kind: 'timer', job: 'test' } as const

/** An invented person's account; an adult in Kazakhstan who reads Russian unless said otherwise. */
export async function newPerson(t: TestHouse, more: { birthDate?: string; country?: string; locale?: string } = {}): Promise<{ id: string; subject: Subject }> {
  const { id } = await registerAccount(t.as(platform), { handle: `sample${randomBytes(5).toString('hex')}`, birthDate: more.birthDate ?? '1990-05-17', country: more.country ?? 'KZ', locale: more.locale ?? 'ru' })
  return { id, subject: { kind: 'account', id } }
}

/** A video that has had its first verdict. The bytes are never read here. */
export async function newVideo(t: TestHouse, accountId: string, more: { country?: string; language?: string; caption?: string } = {}): Promise<Subject> {
  const id = newId(t.clock.now())
  await change(t.as(timer), async (tx) => {
    await addVideo(tx, { id, accountId, country: more.country ?? 'KZ', language: more.language ?? 'ru', caption: more.caption ?? 'Прогулка у реки', blobKey: `sample-${id}`, bytes: 1_000, sha256: randomBytes(32).toString('hex') })
    await giveVerdict(tx, id, 'test')
  })
  return { kind: 'video', id }
}

export async function newComment(t: TestHouse, accountId: string, videoId: string, text = 'обычные слова', more: { country?: string; language?: string } = {}): Promise<Subject> {
  const id = newId(t.clock.now())
  await change(t.as(timer), (tx) => addComment(tx, { id, accountId, videoId, country: more.country ?? 'KZ', language: more.language ?? 'ru', text }))
  return { kind: 'comment', id }
}

export async function newMessage(t: TestHouse, fromId: string, toId: string, text = 'обычные слова'): Promise<Subject> {
  const id = newId(t.clock.now())
  await change(t.as(timer), (tx) => addMessage(tx, { id, fromId, toId, country: 'KZ', language: 'ru', text }))
  return { kind: 'message', id }
}
