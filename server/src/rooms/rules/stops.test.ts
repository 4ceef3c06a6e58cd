import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, platform, staff, type TestHouse } from '../../../../tests/kit/house.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { mayActAlone } from './index.ts'
import { answerStop, listStops } from './stops.ts'

let t: TestHouse
beforeAll(async () => { t = await openTestHouse() })
afterAll(() => t.close())

describe('a rule that stopped', () => {
  const stop = (rule: string) => change(t.as(platform), async (tx) => { for (let time = 0; time < 5; time++) await mayActAlone(tx, { rule, automaticPerHour: 2 }, 'comment') })
  const lead = () => t.as(staff(['policy']))
  const openOf = async (rule: string) => (await listStops(lead(), { state: 'open', limit: 100 })).items.find((each) => each.rule === rule)

  it('waits for the policy lead with what went to people, and no longer once it is answered', async () => {
    await stop('sample/everywhere')
    const waiting = (await openOf('sample/everywhere'))!
    expect(waiting).toMatchObject({ subjectKind: 'comment', limit: 2, sentToPeople: 3, answer: null })
    const { open } = await listStops(lead(), { limit: 50 })
    const by = lead()
    await answerStop(by, waiting.id, { finding: 'A wave of spam; the limit stays.' })
    expect(await openOf('sample/everywhere')).toBeUndefined()
    const after = await listStops(by, { state: 'answered', limit: 50 })
    expect(after.open).toBe(open - 1)
    expect(after.items[0]).toMatchObject({ id: waiting.id, answer: { finding: 'A wave of spam; the limit stays.' } })
    const told = await t.house.database.pool.query(`select payload->>'rule' as rule from kernel.fact where name = 'rule.stop-answered'`)
    expect(told.rows).toEqual([{ rule: 'sample/everywhere' }])
  })
  it('is answered once, by the policy lead, with words, and only when it is there', async () => {
    await stop('sample/again')
    const { id } = (await openOf('sample/again'))!
    await expect(answerStop(t.as(staff(['moderator'])), id, { finding: 'All well.' })).rejects.toMatchObject({ slug: 'not-permitted' })
    await expect(listStops(t.as(platform), { limit: 50 })).rejects.toMatchObject({ slug: 'not-permitted' })
    await expect(answerStop(lead(), id, { finding: ' ' })).rejects.toMatchObject({ slug: 'invalid' })
    await expect(answerStop(lead(), newId(t.as(platform).now), { finding: 'All well.' })).rejects.toMatchObject({ slug: 'not-found' })
    await answerStop(lead(), id, { finding: 'All well.' })
    await expect(answerStop(lead(), id, { finding: 'All well.' })).rejects.toMatchObject({ slug: 'already-answered' })
  })
  it('comes in pages, newest first', async () => {
    t.clock.advance(3_600)
    await stop('sample/later')
    const first = await listStops(lead(), { limit: 1 })
    expect(first.items.map(({ rule }) => rule)).toEqual(['sample/later'])
    expect((await listStops(lead(), { limit: 1, cursor: first.nextCursor! })).items[0]!.rule).not.toBe('sample/later')
  })
})
