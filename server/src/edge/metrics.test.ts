import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../tests/kit/house.ts'
import { openMetrics } from './metrics.ts'

let t: TestHouse
beforeAll(async () => { t = await openTestHouse() })
afterAll(() => t.close())

test('jobs that wait and jobs that are dead are counted as they are now', async () => {
  const metrics = openMetrics(t.house)
  const before = await metrics.text()
  expect(before).toContain('qorgan_jobs_dead 0')
  expect(before).not.toContain('qorgan_outbox_waiting')
  const { statusCode } = await t.app.inject({ method: 'POST', url: '/v1/accounts', headers: await t.host(), payload: { handle: 'ainur', birthDate: '1990-05-17', country: 'KZ', locale: 'ru' } })
  expect(statusCode).toBe(201)
  await t.house.jobs.resume([{ queue: 'flow.queue-webhooks', data: {} }])
  await sql`insert into kernel.dead_job (id, flow, fact_id, work, error, died_at) values ('00000000-0000-7000-8000-000000000009', 'queue-webhooks', null, '{}', 'sample', ${t.clock.now()})`.execute(t.house.database.kysely)
  const after = await metrics.text()
  expect(after).toContain('qorgan_jobs_dead 1')
  expect(after).toMatch(/qorgan_jobs\{queue="flow\.queue-webhooks",state="created"\} [1-9]/)
  expect(after).toMatch(/qorgan_database_connections\{state="awaited"\} 0/)
  expect(after).not.toContain('ainur')
})
