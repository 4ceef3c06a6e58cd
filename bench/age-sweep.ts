import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCtx } from '../server/src/kernel/house.ts'
import { readConfig } from '../server/src/kernel/config.ts'
import { openHouse, root } from '../server/src/open-house.ts'
import { startSweep, sweepOn } from '../server/src/rooms/underage/index.ts'
import { sql } from 'kysely'
import type { Row } from './main.ts'

export const name = 'age-sweep'

const people = 200_000
const goalPerSecond = 10_000_000 / 3_600

/**
 * A dry search for accounts of children over a stock of accounts: two thirds have a profile text, every account has
 * three comments and one video, one in two hundred says a child's age. PostgreSQL runs on the same cores.
 */
export async function run(): Promise<Row[]> {
  const place = await mkdtemp(join(tmpdir(), 'qorgan-sweep-'))
  const config = readConfig({ QORGAN_DATA: place, QORGAN_ROLES: 'api', QORGAN_LOG: 'error', ...(process.env.DATABASE_URL ? { DATABASE_URL: process.env.DATABASE_URL } : {}) }, root)
  try {
    const opened = await openHouse(config)
    try {
      const { kysely } = opened.house.database
      await fill(kysely)
      const lead = openCtx(opened.house, { kind: 'staff', staffId: '00000000-0000-7000-8000-000000000002', roles: ['senior'], sessionId: '00000000-0000-7000-8000-000000000003' })
      const { id } = await startSweep(lead, { question: 'signals', mode: 'dry', reason: 'measuring' })
      const begun = performance.now()
      while (await sweepOn(openCtx(opened.house, { kind: 'timer', job: 'sweep-accounts' }))) { /* the next batch */ }
      const seconds = (performance.now() - begun) / 1_000
      const { rows } = await sql<{ looked: number; found: number }>`select looked, found from underage.sweep where id = ${id}`.execute(kysely)
      const rate = (rows[0]?.looked ?? 0) / seconds
      return [{ name: 'accounts searched per second', value: rate, unit: '1/s', peer: 'goal', peerValue: goalPerSecond, ratio: rate / goalPerSecond, n: rows[0]?.looked ?? 0, notes: `dry, one process and PostgreSQL on the same cores; ${rows[0]?.found} found; 10 million would take ${(10_000_000 / rate / 60).toFixed(1)} minutes` }]
    } finally {
      await opened.close()
    }
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

async function fill(db: Parameters<ReturnType<typeof sql>['execute']>[0]): Promise<void> {
  const id = (n: string, kind: string) => sql.raw(`('01900000-${kind}-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`)
  await sql`insert into accounts.account (id, handle, handle_key, country, locale, time_zone, display_name, bio, created_at)
    select ${id('n', '0000')}, 'p' || n, 'p' || n, 'KZ', 'ru', 'Asia/Almaty', 'Sample ' || n,
      case when n % 200 = 0 then 'мне ' || (9 + n % 4) || ' лет, танцую' when n % 3 = 0 then null else 'Люблю горы, музыку и кофе с 2015 года. Алматы, район ' || n % 90 end, now() - n * interval '1 minute'
    from generate_series(1, ${people}) n`.execute(db)
  await sql`insert into content.comment (id, account_id, video_id, country, language, text, created_at)
    select ${id('n * 3 + k', '0001')}, ${id('n', '0000')}, ${id('n', '0002')}, 'KZ', 'ru', (array['Очень красиво получилось, молодцы!', 'Керемет бейне, рақмет ' || n, 'а сколько стоит? 1500 тенге нормально'])[k + 1], now()
    from generate_series(1, ${people}) n, generate_series(0, 2) k`.execute(db)
  await sql`insert into content.video (id, account_id, country, language, caption, blob_key, bytes, sha256, submitted_at)
    select ${id('n', '0002')}, ${id('n', '0000')}, 'KZ', 'ru', 'Прогулка у реки, день ' || n % 30, 'x', 1, lpad(to_hex(n), 64, '0'), now() from generate_series(1, ${people}) n`.execute(db)
  for (const table of ['accounts.account', 'content.comment', 'content.video']) await sql`analyze ${sql.raw(table)}`.execute(db)
}
