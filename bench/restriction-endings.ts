import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { fixedClock } from '../server/src/kernel/clock.ts'
import { readConfig } from '../server/src/kernel/config.ts'
import { openCtx } from '../server/src/kernel/house.ts'
import { openHouse, root } from '../server/src/open-house.ts'
import { accountStatus, endDueRestrictions } from '../server/src/rooms/standing/index.ts'
import type { Row } from './main.ts'

export const name = 'restriction-endings'

const endings = 100_000
const limitSeconds = 60

/** What the timer needs when 100,000 suspensions come to their end in one minute, and whether anybody is freed late. */
export async function run(): Promise<Row[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'qorgan-bench-'))
  const clock = fixedClock('2026-03-16T07:00:00.000Z')
  const env = { QORGAN_DATA: dataDir, QORGAN_ROLES: 'api', QORGAN_LOG: 'error', ...(process.env.DATABASE_URL && { DATABASE_URL: process.env.DATABASE_URL }) }
  const opened = await openHouse(readConfig(env, root), { clock })
  try {
    const { database: { kysely } } = opened.house
    const begun = clock.now()
    await sql`
      insert into standing.restriction (id, subject_kind, subject_id, kind, decision_id, starts_at, ends_at)
      select gen_random_uuid(), 'account', gen_random_uuid(), 'suspend', gen_random_uuid(), ${begun}, ${begun}::timestamptz + make_interval(secs => 1 + n % 60) from generate_series(1, ${endings}) n
    `.execute(kysely)
    clock.advance(limitSeconds)
    const ctx = openCtx(opened.house, { kind: 'timer', job: 'bench' })
    const sample = await sql<{ subjectId: string }>`select subject_id from standing.restriction order by random() limit 1000`.execute(kysely)
    const late = (await Promise.all(sample.rows.map(({ subjectId }) => accountStatus(ctx, subjectId)))).filter((status) => status !== 'active').length
    const started = performance.now()
    const ended = await endDueRestrictions(ctx)
    const seconds = (performance.now() - started) / 1_000
    const { rows: [left] } = await sql<{ count: number }>`select count(*)::int as count from standing.restriction where ended_at is null`.execute(kysely)
    const notes = `one timer run; ${ended} ended at the instant they were due, ${left?.count ?? 0} left; before the run ${late} of ${sample.rows.length} people asked about were still held; limit: the next run, a minute later`
    return [{ name: 'seconds to end 100,000 restrictions due in one minute', value: seconds, unit: 's', peer: 'limit', peerValue: limitSeconds, ratio: limitSeconds / seconds, n: ended, notes }]
  } finally {
    await opened.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}
