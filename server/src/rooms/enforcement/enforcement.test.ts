import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, platform, staff, type TestHouse } from '../../../../tests/kit/house.ts'
import { newComment, newPerson, newVideo } from '../../../../tests/kit/scene.ts'
import { change } from '../../kernel/change.ts'
import { actingAs } from '../../kernel/house.ts'
import { accountStatus, standing } from '../standing/index.ts'
import { noticesOf } from '../notices/index.ts'
import { enforce, type Enforcement, liveStrikes, reverse } from './index.ts'

let t: TestHouse
beforeAll(async () => { t = await openTestHouse() })
afterAll(() => t.close())

const moderator = staff(['moderator'])
const abuse = 'harassment.targeted-abuse'
const byPerson = { facts: 'в комментарии оскорбляют человека.', source: 'report', automatedDetection: false, automatedDecision: 'not' } as const
const remove = (subject: Enforcement['subject'], more: Partial<Enforcement> = {}) => enforce(t.as(moderator), { subject, policyId: abuse, action: 'remove', ...byPerson, ...more })
const factsNamed = async (name: string) => (await sql<{ payload: Record<string, unknown> }>`select payload from kernel.fact where name = ${name} order by id`.execute(t.house.database.kysely)).rows.map(({ payload }) => payload)

async function comments(count: number) {
  const author = await newPerson(t, { locale: 'kk' })
  const video = await newVideo(t, author.id)
  const made = []
  for (let index = 0; index < count; index += 1) made.push(await newComment(t, author.id, video.id))
  return { author, made }
}

describe('enforce', () => {
  test('a removal is a decision, a restriction, a notice in the person’s language and a fact', async () => {
    const { author, made: [comment] } = await comments(1)
    const { decisionId } = await remove(comment!)
    expect(await standing(t.as(platform), comment!)).toMatchObject({ state: 'removed', decisions: [decisionId] })
    const [notice] = await noticesOf(t.as(platform), author.id)
    expect(notice).toMatchObject({ kind: 'decision', decisionId, language: 'kk', title: 'Пікіріңізді жойдық.' })
    expect(notice!.body).toContain('Адамды қорлау')
    expect(notice!.body).toContain('Бұл — ескерту')
    expect(notice!.appealableUntil).toBe('2026-09-12T07:00:00.000Z')
    expect((await factsNamed('decision.recorded')).at(-1)).toMatchObject({ decisionId, subject: comment, accountId: author.id, country: 'KZ', policyId: abuse, action: 'remove', source: 'report', fromReport: true, beforePublication: false })
  })

  test('a rule acts in its own name within a person’s request', async () => {
    const { made: [comment] } = await comments(1)
    const { decisionId } = await change(t.as(platform), (tx) => enforce(actingAs(tx.ctx, { kind: 'rule', rule: 'insult', version: '3' }), { subject: comment!, policyId: abuse, action: 'hold', facts: null, source: 'rule', detection: { rule: 'insult', words: [{ word: 'слова', start: 8, end: 13 }] }, automatedDetection: true, automatedDecision: 'fully', beforePublication: true }))
    const answer = await t.app.inject({ url: `/v1/decisions/${decisionId}`, headers: { ...await t.host(), 'accept-language': 'en' } })
    expect(answer.json()).toMatchObject({ source: 'rule', automatedDetection: true, automatedDecision: 'fully', facts: 'these words: “слова”.', action: 'hold', reversedBy: null })
    const { rows } = await sql<{ decidedBy: string }>`select decided_by from decisions.decision where id = ${decisionId}`.execute(t.house.database.kysely)
    expect(rows).toEqual([{ decidedBy: 'insult@3' }])
  })

  test('a decision on something held takes the hold’s place, so its reversal makes it visible', async () => {
    const { made: [comment] } = await comments(1)
    await remove(comment!, { action: 'hold' })
    const { decisionId } = await remove(comment!)
    expect(await standing(t.as(platform), comment!)).toMatchObject({ state: 'removed', decisions: [decisionId] })
    await reverse(t.as(moderator), { decisionId, facts: null, source: 'appeal' })
    expect(await standing(t.as(platform), comment!)).toMatchObject({ state: 'visible', decisions: [] })
  })

  test('withholding without countries holds in the subject’s own', async () => {
    const author = await newPerson(t)
    const video = await newVideo(t, author.id)
    await remove(video, { action: 'withhold' })
    expect(await standing(t.as(platform), video)).toMatchObject({ state: 'limited', withheldIn: ['KZ'] })
  })

  test('an order under secrecy restricts at once and is told when it may be', async () => {
    const author = await newPerson(t)
    const video = await newVideo(t, author.id)
    const notifyAfter = new Date(t.clock.now().getTime() + 3_600_000)
    const legal = staff(['legal'])
    const { decisionId } = await enforce(t.as(legal), { subject: video, policyId: 'kz-online-platforms-9', action: 'withhold', facts: 'предписание уполномоченного органа.', source: 'order', automatedDetection: false, automatedDecision: 'not', notifyAfter })
    const host = await t.host()
    expect((await standing(t.as(platform), video)).withheldIn).toEqual(['KZ'])
    expect(await noticesOf(t.as(platform), author.id)).toEqual([])
    expect((await t.app.inject({ url: `/v1/decisions/${decisionId}`, headers: host })).statusCode).toBe(404)
    t.clock.set(notifyAfter)
    expect(await noticesOf(t.as(platform), author.id)).toMatchObject([{ decisionId }])
    expect((await t.app.inject({ url: `/v1/decisions/${decisionId}`, headers: host })).statusCode).toBe(200)
  })

  test.each([
    ['an unknown clause', { policyId: 'no.such' }, '/policy'],
    ['a legal ground without an order', { policyId: 'kz-online-platforms-9' }, '/policy'],
    ['an action that the clause does not allow', { action: 'not-for-feeds' }, '/action'],
    ['an action that a comment cannot bear', { action: 'suspend' }, '/action'],
  ] as const)('%s is refused by its field', async (_, wrong, pointer) => {
    const { made: [comment] } = await comments(1)
    await expect(remove(comment!, wrong)).rejects.toMatchObject({ kind: 'invalid', extra: { errors: [{ pointer }] } })
  })

  test('a host decides nothing, and what does not exist cannot be decided about', async () => {
    const { made: [comment] } = await comments(1)
    await expect(enforce(t.as(platform), { subject: comment!, policyId: abuse, action: 'remove', ...byPerson })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(remove({ kind: 'video', id: comment!.id })).rejects.toMatchObject({ kind: 'missing' })
  })
})

describe('strikes and reversals', () => {
  test('the third violation restricts the feature by the rule on strikes, and reversing it gives the feature back', async () => {
    const { author, made } = await comments(3)
    const decided = []
    for (const comment of made) {
      t.clock.advance(60)
      decided.push((await remove(comment)).decisionId)
    }
    expect((await liveStrikes(t.as(platform), author.id)).map(({ kind }) => kind)).toEqual(['warning', 'strike', 'strike'])
    expect(await standing(t.as(platform), author.subject)).toMatchObject({ state: 'limited', features: ['comments'] })
    expect((await factsNamed('decision.recorded')).at(-1)).toMatchObject({ consequenceOf: decided[2], action: 'restrict-feature', source: 'rule', automatedDecision: 'partially' })
    await reverse(t.as(moderator), { decisionId: decided[0]!, facts: null, source: 'appeal' })
    expect((await liveStrikes(t.as(platform), author.id)).map(({ kind }) => kind)).toEqual(['warning', 'strike'])
    expect(await accountStatus(t.as(platform), author.id)).toBe('active')
    expect((await standing(t.as(platform), made[0]!)).state).toBe('visible')
    expect((await standing(t.as(platform), made[1]!)).state).toBe('removed')
    const told = await noticesOf(t.as(platform), author.id)
    expect(told.filter(({ kind }) => kind === 'decision-reversed')).toHaveLength(2)
  })

  test('a consequence taken back by itself stays taken back when the next strike comes', async () => {
    const { author, made } = await comments(4)
    for (const comment of made.slice(0, 3)) await remove(comment)
    const [consequence] = (await standing(t.as(platform), author.subject)).decisions
    await reverse(t.as(moderator), { decisionId: consequence!, facts: null, source: 'appeal' })
    await remove(made[3]!)
    const standingNow = await standing(t.as(platform), author.subject)
    expect(standingNow.decisions).not.toContain(consequence)
    expect(standingNow.decisions).toHaveLength(1)
  })

  test('the gravest clause removes the account at once, and taking it back brings it back', async () => {
    const { author, made: [comment] } = await comments(1)
    const { decisionId } = await remove(comment!, { policyId: 'youth-abuse.sexual-exploitation' })
    expect(await accountStatus(t.as(platform), author.id)).toBe('removed')
    await reverse(t.as(moderator), { decisionId, facts: null, source: 'appeal' })
    expect(await accountStatus(t.as(platform), author.id)).toBe('active')
  })

  test('many violations at once on one account are counted one after the other', async () => {
    const { author, made } = await comments(6)
    await Promise.all(made.map((comment) => remove(comment)))
    const strikes = await liveStrikes(t.as(platform), author.id)
    expect(strikes.map(({ kind }) => kind)).toEqual(['warning', 'strike', 'strike', 'strike', 'strike', 'strike'])
    const wanted = strikes.filter(({ consequence }) => consequence).length
    expect((await standing(t.as(platform), author.subject)).decisions).toHaveLength(wanted)
  })

  test('a decision is taken back once, even by two at the same time', async () => {
    const { made: [comment] } = await comments(1)
    const { decisionId } = await remove(comment!)
    const both = await Promise.allSettled([1, 2].map(() => reverse(t.as(moderator), { decisionId, facts: null, source: 'appeal' })))
    expect(both.map(({ status }) => status).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['fulfilled', 'rejected'])
    await expect(reverse(t.as(moderator), { decisionId, facts: null, source: 'appeal' })).rejects.toMatchObject({ slug: 'already-reversed' })
    await expect(reverse(t.as(platform), { decisionId, facts: null, source: 'appeal' })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(reverse(t.as(moderator), { decisionId: 'nothing', facts: null, source: 'appeal' })).rejects.toMatchObject({ kind: 'missing' })
  })

  test('a reversal cannot be reversed', async () => {
    const { made: [comment] } = await comments(1)
    const { decisionId } = await remove(comment!)
    const reversal = await reverse(t.as(moderator), { decisionId, facts: null, source: 'appeal' })
    await expect(reverse(t.as(moderator), { decisionId: reversal.decisionId, facts: null, source: 'appeal' })).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('the person sees strikes with their end', async () => {
    const { author, made } = await comments(2)
    for (const comment of made) await remove(comment)
    const answer = await t.app.inject({ url: `/v1/accounts/${author.id}/strikes`, headers: await t.host() })
    expect(answer.json()).toMatchObject({ expiryDays: 90, items: [{ kind: 'warning' }, { kind: 'strike', policy: abuse, feature: 'comments' }] })
  })
})
