import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../tests/kit/house.ts'
import { newPerson, newVideo } from '../../../tests/kit/scene.ts'
import { change } from '../kernel/change.ts'
import { createKey, newKey } from '../rooms/access/index.ts'
import { markSample } from '../rooms/samples/index.ts'
import { removeSamples } from './remove-samples.ts'

let t: TestHouse
beforeAll(async () => { t = await openTestHouse() })
afterAll(() => t.close())

const timer = () => t.as({ kind: 'timer', job: 'test' })

test('what a scenario brought goes whole: its cases leave the queues, its colleagues and its key the lists; others stay', async () => {
  const headers = await t.host()
  const admin = await t.signedIn(['admin', 'moderator', 'senior'])
  const [invented, real] = [await newPerson(t), await newPerson(t)]
  const videos = [await newVideo(t, invented.id), await newVideo(t, real.id)]
  for (const subject of videos) await t.app.inject({ method: 'POST', url: '/v1/reports', headers, payload: { subject, reason: 'violence' } })
  await t.house.jobs.drain()
  const colleague = await t.signedIn(['moderator'])
  const { id: keyId } = await createKey(timer(), 'sample scenario', newKey())
  await change(timer(), async (tx) => {
    await markSample(tx, 'account', invented.id, 'demo')
    await markSample(tx, 'staff', colleague.id, 'demo')
    await markSample(tx, 'key', keyId, 'demo')
  })
  const read = async <T>(path: string) => (await t.app.inject({ method: 'GET', url: `/v1${path}`, headers: admin.headers })).json<{ items: T[] }>().items
  const open = async () => (await read<{ id: string; open: number }>('/queues')).reduce((sum, each) => sum + each.open, 0)
  expect(await open()).toBe(2)
  expect(await removeSamples(timer(), 'demo')).toBe(1)
  expect(await open()).toBe(1)
  expect((await read<{ subject: { id: string } }>('/cases')).map(({ subject }) => subject.id)).toEqual([videos[1]!.id])
  expect((await read<{ id: string }>('/staff')).map(({ id }) => id)).toEqual([admin.id])
  expect((await read<{ id: string }>('/keys')).map(({ id }) => id)).not.toContain(keyId)
  expect((await t.app.inject({ method: 'GET', url: '/v1/staff/me', headers: colleague.headers })).statusCode).toBe(401)
})
