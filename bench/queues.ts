import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../server/src/kernel/config.ts'
import { openCtx } from '../server/src/kernel/house.ts'
import { openHouse, root } from '../server/src/open-house.ts'
import { addCertificates, createMember, newPassword } from '../server/src/rooms/access/index.ts'
import { change } from '../server/src/kernel/change.ts'
import { openEdge } from '../server/src/serve.ts'
import type { Row } from './main.ts'

export const name = 'queues'

const openCases = Number(process.env.BENCH_CASES ?? 1_000_000)
const calls = 300
const topics = ['harassment', 'hate', 'violence', 'self-harm', 'dangerous-acts', 'sexual-content', 'graphic-content', 'misinformation', 'authenticity', 'regulated-goods', 'frauds', 'privacy', 'general', 'under-age']

/** What a moderator's screens ask for while a million cases are open, over HTTP, on PostgreSQL, all on the same cores. */
export async function run(): Promise<Row[]> {
  const place = await mkdtemp(join(tmpdir(), 'qorgan-bench-'))
  const config = readConfig({ QORGAN_DATA: join(place, 'data'), QORGAN_ROLES: 'api', QORGAN_LOG: 'error', ...(process.env.DATABASE_URL && { DATABASE_URL: process.env.DATABASE_URL }) }, root)
  const opened = await openHouse(config)
  const app = await openEdge(opened.house)
  try {
    const { pool } = opened.house.database
    await pool.query('alter table review.case disable trigger case_moved')
    // Loaded without its indexes, which are made again as they were: a third of the time.
    const { rows: indexes } = await pool.query<{ name: string; made: string }>("select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as made from pg_index where indrelid = 'review.case'::regclass and not indisprimary")
    for (const index of indexes) await pool.query(`drop index ${index.name}`)
    await pool.query(`insert into review.case (id, subject_kind, subject_id, account_id, effect, queue, lane, language, country, opened_at, severity, probability, views_per_hour, minors_share, rank, due_at, words)
      select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(n % 4096), 3, '0') || '8000' || lpad(to_hex(n), 12, '0'))::uuid, 'comment', gen_random_uuid(), gen_random_uuid(), 'act',
        topic, topic, (array['kk', 'ru', 'en'])[1 + n % 3], (array['KZ', 'DE', 'UZ'])[1 + n % 3], at, 1 + n % 5, random(), random() * 100, random(), random() * 40 - n % 1000, case when n % 500 = 0 then at + interval '24 hours' end,
        'sample' || n % 50000 || ' word' || n % 97
      from (select n, now() - (n * interval '1 second') as at, ($2::text[])[1 + n % array_length($2::text[], 1)] as topic from generate_series(1, $1::int) as n) as made`, [openCases, topics])
    for (const index of indexes) await pool.query(index.made)
    await pool.query('alter table review.case enable trigger case_moved')
    await pool.query(`insert into review.tally select lane, language, country, 0, count(*) from review.case group by 1, 2, 3`)
    await pool.query('vacuum analyze review.case')
    const ctx = openCtx(opened.house, { kind: 'timer', job: 'bench' })
    const password = newPassword()
    const member = await createMember(ctx, { kind: 'staff', email: 'bench@staff.example', name: 'Bench', roles: ['senior'], locale: 'en', languages: ['kk', 'ru', 'en'] }, password)
    await change(ctx, (tx) => addCertificates(tx, member.id, topics.map((queue) => ({ queue, language: '*' })), 'override', 'bench', null))
    const url = await app.listen({ port: 0, host: '127.0.0.1' })
    const signedIn = await fetch(`${url}/v1/staff/sessions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: 'bench@staff.example', password }) })
    const headers = { authorization: `Bearer ${((await signedIn.json()) as { token: string }).token}` }
    const topic = (n: number) => topics[n % topics.length]!
    const rows: Row[] = []
    for (const [what, ask] of [
      ['queue list', () => ({ path: '/v1/queues' })],
      ['queue page', (n: number) => ({ path: `/v1/cases?state=open&queue=${topic(n)}` })],
      ['queue page in one language', (n: number) => ({ path: `/v1/cases?state=open&queue=${topic(n)}&language=kk` })],
      ['search by a handle', (n: number) => ({ path: `/v1/cases?q=sample${n * 37 % 50_000}` })],
      ['search by a common word', (n: number) => ({ path: `/v1/cases?q=word${n % 97}` })],
      ['claim and give back', (n: number) => ({ path: `/v1/queues/${topic(n)}/claims`, method: 'POST' })],
    ] as [string, (n: number) => { path: string; method?: string }][]) rows.push(await measure(url, headers, what, ask))
    return rows
  } finally {
    await app.close()
    await opened.close()
    await rm(place, { recursive: true, force: true })
  }
}

async function measure(url: string, headers: Record<string, string>, what: string, ask: (n: number) => { path: string; method?: string }): Promise<Row> {
  const took: number[] = []
  for (let n = 0; n < calls + 20; n += 1) {
    const { path, method = 'GET' } = ask(n)
    const begun = performance.now()
    const answer = await fetch(`${url}${path}`, { method, headers })
    const body = (await answer.json()) as { id?: string }
    if (n >= 20) took.push(performance.now() - begun)
    if (!answer.ok) throw new Error(`${what}: answered ${answer.status}`)
    if (body.id) await fetch(`${url}/v1/cases/${body.id}/release`, { method: 'POST', headers })
  }
  took.sort((a, b) => a - b)
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))]!
  const goal = what.startsWith('search') ? 100 : 25
  return { name: `${what} p99`, value: at(0.99), unit: 'ms', peer: 'goal', peerValue: goal, ratio: goal / at(0.99), n: took.length, notes: `${openCases} open cases; p50 ${at(0.5).toFixed(1)} ms; one caller at a time over HTTP, ${process.env.DATABASE_URL ? 'DATABASE_URL' : 'embedded PostgreSQL'} on the same cores` }
}
