import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { snapshotOf } from '@qorgan/rules'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, platform, type TestHouse } from '../../../../tests/kit/house.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { policyOf } from '../policy/index.ts'
import { countEvent, forgetTrials, judge, keepTrial, loadRules, mayActAlone, onceAnHour } from './index.ts'
import { knownTo } from './open-rules.ts'

let t: TestHouse
let dir: string
beforeAll(async () => {
  t = await openTestHouse()
  dir = await mkdtemp(join(tmpdir(), 'qorgan-rules-'))
  await cp(join(t.house.config.policiesDir, 'wordlists'), join(dir, 'wordlists'), { recursive: true })
})
afterAll(async () => {
  await rm(dir, { recursive: true, force: true })
  await t.close()
})

const pack = (rule: string) => `pack: sample
version: 1
rules:
  - id: loud
    policy: harassment.targeted-abuse
    severity: 2
    mode: live
    subjects: [comment]
    when: hit("harassment")
    ${rule}
    limits: { automaticPerHour: 2 }
    reason: { kk: Дөрекі сөз бар., ru: Есть грубое слово., en: There is a rude word. }
    cases:
      - { text: ты идиот, language: ru, hits: { harassment: [идиот] }, expect: fires }
      - { text: доброе утро, language: ru, expect: silent }
`
const load = async (files: Record<string, string>) => {
  await rm(join(dir, 'rules'), { recursive: true, force: true })
  await cp(join(dir, 'wordlists'), join(dir, 'rules'), { recursive: true, filter: (path) => path.endsWith('wordlists') })
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, 'rules', name), text)
  return loadRules(dir, knownTo(policyOf({ house: t.house })))
}

describe('packs', () => {
  it('that are sound are compiled', async () => {
    const compiled = await load({ 'sample.yaml': pack('proposal: { action: hold, confidence: 0.8, queue: harassment }') })
    expect(compiled.rules.map((rule) => rule.id)).toEqual(['sample/loud'])
  })
  it('that are absent keep Qorgan from starting', async () => {
    await expect(load({})).rejects.toThrow('there is no rule that is on')
  })
  it('with an action that the clause does not allow keep it from starting, with file and line', async () => {
    await expect(load({ 'sample.yaml': pack('proposal: { action: warn, confidence: 0.8, queue: harassment }') })).rejects.toThrow(/rules\/sample\.yaml:4:1: sample\/loud: harassment\.targeted-abuse allows no warn of a comment/)
  })
  it('with a mistake or a queue that does not exist keep it from starting, all named at once', async () => {
    const broken = load({ 'a.yaml': 'pack: a\nversion: one\n', 'b.yaml': pack('proposal: { action: hold, confidence: 0.8, queue: nowhere }') })
    await expect(broken).rejects.toThrow(/a\.yaml:2.*[\s\S]*b\.yaml/)
  })
  it('of the product name only what the policy knows', () => {
    expect(loadRules(t.house.config.policiesDir, knownTo(policyOf({ house: t.house }))).rules.length).toBeGreaterThan(10)
  })
})

describe('a judgement', () => {
  it('of clean words proposes nothing', () => {
    expect(judge(t.as(platform), snapshotOf({ content: { kind: 'comment', text: 'доброе утро', language: 'ru' } }))).toEqual({ proposal: null, because: null, trial: [] })
  })
  it('of a threat proposes with the words and the reason for them', () => {
    const text = 'я тебя убью'
    const { proposal, because } = judge(t.as(platform), snapshotOf({ content: { kind: 'comment', text, language: 'ru' }, signals: { matches: [{ word: text, start: 0, end: 11, policy: 'violence', severity: 3, list: 'ru/violence' }] } }))
    expect(proposal).toMatchObject({ policy: 'violence.threats', words: [{ start: 0, end: 11 }] })
    expect(because?.held).toBe(true)
  })
})

describe('acting alone', () => {
  const act = (automaticPerHour: number | null, rule = 'sample/loud') => change(t.as(platform), (tx) => mayActAlone(tx, { rule, automaticPerHour }, 'comment'))
  it('ends at the limit of the hour, is told once, and begins again with the next hour', async () => {
    expect([await act(2), await act(2), await act(2), await act(2)]).toEqual([true, true, false, false])
    const told = await t.house.database.pool.query(`select payload->>'rule' as rule from kernel.fact where name = 'rule.limit-reached'`)
    expect(told.rows).toEqual([{ rule: 'sample/loud' }])
    t.clock.advance(3_600)
    expect(await act(2)).toBe(true)
  })
  it('is never for a rule without a limit', async () => {
    expect(await act(null, 'sample/asks')).toBe(false)
  })
})

describe('counters', () => {
  it('count what an account does in their window, the present event included', () => {
    const comment = () => countEvent(t.as(platform), { kind: 'comment', account: 'a', target: 'b' })
    expect([comment(), comment()].map((values) => values['comments/comments-10m'])).toEqual([1, 2])
    expect(countEvent(t.as(platform), { kind: 'comment', account: 'other' })['comments/comments-10m']).toBe(1)
    t.clock.advance(601)
    expect(comment()['comments/comments-10m']).toBe(1)
  })
  it('let the same thing be told once an hour', () => {
    const tell = (key: string) => onceAnHour(t.as(platform), key)
    expect([tell('x'), tell('x'), tell('y')]).toEqual([true, false, true])
    t.clock.advance(3_600)
    expect(tell('x')).toBe(true)
  })
})

describe('a trial', () => {
  it('is kept for ninety days', async () => {
    const { proposal } = judge(t.as(platform), snapshotOf({ content: { kind: 'comment', text: 'я тебя убью', language: 'ru' }, signals: { matches: [{ word: 'x', start: 0, end: 11, policy: 'violence', severity: 3, list: 'ru/violence' }] } }))
    await change(t.as(platform), (tx) => keepTrial(tx, { kind: 'comment', id: newId(tx.ctx.now) }, [proposal!]))
    const rows = async () => (await t.house.database.pool.query('select rule from rules.trial')).rows
    expect(await rows()).toHaveLength(1)
    t.clock.advance(91 * 86_400)
    await forgetTrials(t.as({ kind: 'timer', job: 'test' }))
    expect(await rows()).toEqual([])
    await expect(forgetTrials(t.as(platform))).rejects.toMatchObject({ slug: 'not-permitted' })
  })
})
