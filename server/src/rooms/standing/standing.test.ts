import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, platform, type TestHouse } from '../../../../tests/kit/house.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { activeRestrictions, endDueRestrictions, lift, restrict, restrictionHistory, type Subject } from './index.ts'

let t: TestHouse
beforeAll(async () => { t = await openTestHouse() })
afterAll(() => t.close())

const timer = { kind: 'timer', job: 'test' } as const
const newSubject = (): Subject => ({ kind: 'video', id: newId(t.clock.now()) })
const lay = (subject: Subject, more: { kind?: 'remove' | 'limit-18'; decisionId?: string; endsAt?: Date | null } = {}) =>
  change(t.as(timer), (tx) => restrict(tx, [{ subject, kind: more.kind ?? 'remove', countries: null, feature: null, decisionId: more.decisionId ?? newId(tx.ctx.now), endsAt: more.endsAt ?? null }]))

describe('restrictions', () => {
  test('one decision ends without touching another on the same subject', async () => {
    const subject = newSubject()
    const [first] = await lay(subject)
    const [second] = await lay(subject)
    await change(t.as(timer), (tx) => lift(tx, first!.decisionId))
    expect((await activeRestrictions(t.as(platform), [subject])).map(({ id }) => id)).toEqual([second!.id])
    expect(await change(t.as(timer), (tx) => lift(tx, first!.decisionId))).toEqual([])
  })

  test('a kind of subject is part of its name', async () => {
    const subject = newSubject()
    await lay(subject)
    expect(await activeRestrictions(t.as(platform), [{ kind: 'comment', id: subject.id }])).toEqual([])
  })

  test('a row counts until its end and not at it, whether or not the timer has come', async () => {
    const subject = newSubject()
    const start = t.clock.now()
    await lay(subject, { endsAt: new Date(start.getTime() + 60_000) })
    t.clock.advance(59)
    expect(await activeRestrictions(t.as(platform), [subject])).toHaveLength(1)
    t.clock.advance(1)
    expect(await activeRestrictions(t.as(platform), [subject])).toEqual([])
    expect(await endDueRestrictions(t.as(timer))).toBe(1)
    expect(await endDueRestrictions(t.as(timer))).toBe(0)
    const [row] = await restrictionHistory(t.as(platform), subject)
    expect(row!.endedAt).toEqual(row!.endsAt)
  })

  test('thousands that end in one minute are ended and told in batches', async () => {
    const endsAt = new Date(t.clock.now().getTime() + 60_000)
    await sql`
      insert into standing.restriction (id, subject_kind, subject_id, kind, decision_id, starts_at, ends_at)
      select gen_random_uuid(), 'account', gen_random_uuid(), 'suspend', gen_random_uuid(), ${t.clock.now()}, ${endsAt} from generate_series(1, 5001)
    `.execute(t.house.database.kysely)
    t.clock.set(endsAt)
    expect(await endDueRestrictions(t.as(timer))).toBe(5_001)
    const facts = await sql<{ n: number }>`select jsonb_array_length(payload -> 'lapsed') as n from kernel.fact where name = 'restrictions.lapsed' and at = ${endsAt} order by id`.execute(t.house.database.kysely)
    expect(facts.rows.map(({ n }) => n).toSorted((a, b) => a - b)).toEqual([1_001, 2_000, 2_000])
  })

  test('only a timer writes down that time has passed', async () => {
    await expect(endDueRestrictions(t.as(platform))).rejects.toMatchObject({ slug: 'not-permitted' })
  })

  test('the database takes no withholding without countries', async () => {
    await expect(change(t.as(timer), (tx) => restrict(tx, [{ subject: newSubject(), kind: 'withhold', countries: null, feature: null, decisionId: newId(tx.ctx.now), endsAt: null }]))).rejects.toMatchObject({ constraint: 'withheld_somewhere' })
  })
})
