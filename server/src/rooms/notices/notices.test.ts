import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, platform, type TestHouse } from '../../../../tests/kit/house.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { attachReceipt, momentIn, noticesOf, releaseNotices, sendNotice } from './index.ts'
import { noticeTexts } from './texts.ts'

let t: TestHouse
beforeAll(async () => { t = await openTestHouse() })
afterAll(() => t.close())

const timer = { kind: 'timer', job: 'test' } as const
const reader = (locale: string) => ({ id: newId(t.clock.now()), locale, timeZone: 'Asia/Almaty' })
const facts = async () => (await sql<{ payload: { noticeId: string } }>`select payload from kernel.fact where name = 'notice.sent'`.execute(t.house.database.kysely)).rows.map(({ payload }) => payload.noticeId)

describe('texts', () => {
  test('every kind names the same values in all three languages and ends its sentences', () => {
    const names = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].toSorted((a, b) => (a < b ? -1 : 1))
    for (const { title, body } of Object.values(noticeTexts)) {
      for (const part of [title, body]) {
        expect(names(part.kk)).toEqual(names(part.en))
        expect(names(part.ru)).toEqual(names(part.en))
      }
      for (const sentence of Object.values(body)) expect(sentence).toMatch(/[.!?}]$/)
    }
  })

  test('no letter touches an inserted value, so that no ending is glued to it', () => {
    for (const { title, body } of Object.values(noticeTexts)) for (const sentence of [...Object.values(title), ...Object.values(body)]) {
      expect(sentence).not.toMatch(/[\p{L}-]\{|\}[\p{L}-]/u)
    }
  })

  test('moments are written in each language’s own way', () => {
    const at = new Date('2026-03-16T19:05:00Z')
    expect(momentIn(at, 'kk', 'Asia/Almaty')).toBe('2026 жылғы 17 наурыз, 00:05')
    expect(momentIn(at, 'ru', 'UTC')).toBe('16 марта 2026 года, 19:05')
    expect(momentIn(at, 'en', 'America/New_York')).toBe('16 March 2026, 15:05')
  })
})

describe('notices', () => {
  test('a notice is told in the language that the person reads, newest first', async () => {
    const to = reader('kk-KZ')
    await change(t.as(timer), (tx) => sendNotice(tx, { to, kind: 'unreadable' }))
    t.clock.advance(1)
    const id = await change(t.as(timer), (tx) => sendNotice(tx, { to, kind: 'report-received', values: { reason: { kk: 'Қорлау', ru: 'Травля', en: 'Harassment' } } }))
    const told = await noticesOf(t.as(platform), to.id)
    expect(told.map(({ kind }) => kind)).toEqual(['report-received', 'unreadable'])
    expect(told[0]).toMatchObject({ id, language: 'kk', title: 'Шағымыңызды алдық' })
    expect(told[0]!.body).toContain('«Қорлау»')
    expect(await facts()).toContain(id)
  })

  test('a secret one is neither seen nor announced before its time, and then once', async () => {
    const to = reader('en')
    const visibleAt = new Date(t.clock.now().getTime() + 60_000)
    const id = await change(t.as(timer), (tx) => sendNotice(tx, { to, kind: 'unreadable', visibleAt }))
    expect(await releaseNotices(t.as(timer))).toBe(0)
    expect(await noticesOf(t.as(platform), to.id)).toEqual([])
    t.clock.set(visibleAt)
    expect(await releaseNotices(t.as(timer))).toBe(1)
    expect(await releaseNotices(t.as(timer))).toBe(0)
    expect((await facts()).filter((each) => each === id)).toHaveLength(1)
    expect(await noticesOf(t.as(platform), to.id)).toMatchObject([{ id }])
  })

  test('the receipt of a decision is put on its notice and stays', async () => {
    const to = reader('ru')
    const decisionId = newId(t.clock.now())
    await change(t.as(timer), async (tx) => {
      await sendNotice(tx, { to, kind: 'decision', values: { title: 'А.', statement: 'Б.' }, decisionId })
      await attachReceipt(tx, decisionId, 'first')
      await attachReceipt(tx, decisionId, 'second')
    })
    expect(await noticesOf(t.as(platform), to.id)).toMatchObject([{ receipt: 'first' }])
  })

  test('a sentence without its value is never sent', async () => {
    const to = reader('en')
    await expect(change(t.as(timer), (tx) => sendNotice(tx, { to, kind: 'report-received' }))).rejects.toThrow('no value for reason')
    expect(await noticesOf(t.as(platform), to.id)).toEqual([])
  })

  test('a stranger reads no notices, and only a timer releases them', async () => {
    await expect(noticesOf(t.as({ kind: 'public' }), newId(t.clock.now()))).rejects.toMatchObject({ kind: 'unauthenticated' })
    await expect(releaseNotices(t.as(platform))).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
