import { expect, test } from 'vitest'
import { dsaKeywordsByCategory } from './dsa-vocabulary.ts'
import { loadPolicy } from './load-policy.ts'
import type { LocalisedText } from './localised.ts'
import { drives } from './place.ts'
import { packsDir } from './planted-packs.ts'
import { bands } from './vocabulary.ts'

const policy = loadPolicy(packsDir)

function textsOf(value: unknown): LocalisedText[] {
  if (typeof value !== 'object' || value === null) return []
  if ('kk' in value && 'ru' in value && 'en' in value) return [value as LocalisedText]
  return Object.values(value).flatMap(textsOf)
}
const everyText = [...textsOf(policy.current), ...textsOf(policy.queues()), ...textsOf(policy.settings), ...textsOf([...policy.versions])]

const kazakhOnly = /[әғқңөұүһі]/iu
const cyrillic = /\p{Script=Cyrillic}/u

test('every text is in the language that it says', () => {
  expect(everyText.length).toBeGreaterThan(900)
  expect(everyText.filter(({ en }) => cyrillic.test(en))).toEqual([])
  expect(everyText.filter(({ ru }) => kazakhOnly.test(ru))).toEqual([])
  expect(everyText.filter(({ kk }) => !cyrillic.test(kk))).toEqual([])
  const sentences = everyText.filter(({ kk }) => kk.split(' ').length > 5)
  expect(sentences.filter(({ kk, ru }) => !kazakhOnly.test(kk) || kk === ru)).toEqual([])
})

test('no text mixes Latin letters into Cyrillic words', () => {
  const mixed = /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u
  expect(everyText.filter(({ kk, ru }) => mixed.test(`${kk} ${ru}`))).toEqual([])
})

test('a rule can be read by a thirteen-year-old: sentences stay short', () => {
  const sentences = policy.current.clauses.flatMap(({ rule }) => Object.values(rule)).flatMap((words) => words.split(/[.!?;:]\s/))
  expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 40)).toEqual([])
})

test('every clause is mapped to the European categories', () => {
  const free = ['KEYWORD_OTHER', 'KEYWORD_STALKING']
  const misplaced = policy.current.clauses.filter(({ dsa }) => {
    const own: readonly string[] = dsaKeywordsByCategory[dsa.category]
    return !own.includes(dsa.keyword) && !free.includes(dsa.keyword)
  })
  expect(misplaced).toEqual([])
  expect(Object.keys(dsaKeywordsByCategory)).toHaveLength(16)
  expect(new Set(Object.values(dsaKeywordsByCategory).flat()).size).toBe(67)
})

test('the gravest clauses cost the account at once, and some clauses are gravest', () => {
  const gravest = policy.current.clauses.filter(({ immediate }) => immediate)
  expect(gravest.length).toBeGreaterThan(5)
  expect(gravest.filter(({ id }) => !policy.actionsFor(id, 'account').includes('remove'))).toEqual([])
  expect(policy.clause('youth-abuse.sexual-exploitation')?.exceptions).toEqual([])
})

test('a child’s account is never removed by a machine alone, and its removal is no strike', () => {
  expect(policy.clause('youth-safety.minimum-age')).toMatchObject({ personDecides: true, strikes: false, queue: 'under-age' })
  expect(policy.actionsFor('youth-safety.minimum-age', 'account')).toContain('remove')
})

test('care is no punishment: what only leaves feeds gives no strike above severity 2', () => {
  const hidden = policy.current.clauses.filter(({ tiers }) => !tiers.notAllowed && !tiers.limited18)
  expect(hidden.filter(({ severity, strikes }) => severity > 2 && strikes)).toEqual([])
})

test('the reasons that hosts rely on are there, in three languages, each with a clause that can be decided', () => {
  const relied = ['under-minimum-age', 'impersonation', 'harassment', 'dangerous-acts', 'violence', 'hate', 'sexual-content', 'self-harm', 'spam']
  const reasons = policy.reasons('kk')
  expect(reasons.map(({ id }) => id)).toEqual(expect.arrayContaining(relied))
  const pairs = reasons.flatMap(({ policy: clauseId, subjects }) => subjects.map((kind) => ({ clauseId, kind })))
  expect(pairs.filter(({ clauseId, kind }) => [...policy.actionsFor(clauseId, kind), ...policy.actionsFor(clauseId, 'account')].length === 0)).toEqual([])
})

test('every queue has clauses to decide by, and only child safety is sealed', () => {
  expect(policy.queues().filter(({ id }) => policy.clausesForQueue(id).length === 0)).toEqual([])
  expect(policy.queues().filter(({ sealed }) => sealed).map(({ id }) => id)).toEqual(['child-safety'])
})

test.each(['KZ', 'DE', 'US'])('a teenager in %s starts nowhere looser than an adult', (country) => {
  const listed = policy.settings.filter(({ kind }) => kind === 'switch' || kind === 'choice')
  expect(listed.length).toBeGreaterThan(15)
  const looser = listed.filter(({ id, values }) => {
    const [young = -1, older = -1, adult = -1] = bands.map((band) => values!.findIndex((value) => value === policy.settingDefaults(country, band)[id]!.value))
    return young < older || older < adult || adult < 0
  })
  expect(looser).toEqual([])
})

test('in Kazakhstan the law’s own clock for a request is 24 hours and nothing unsourced drives', () => {
  const { clocks, legalGrounds, helplines, appealTermDays } = policy.place('KZ')
  expect(clocks.find(({ id }) => id === 'kz-authorised-body-request')).toMatchObject({ hours: 24, startsFrom: 'receipt', dutyIs: 'consider' })
  expect(clocks.filter(drives).every(({ source }) => source !== undefined)).toBe(true)
  expect(clocks.some((clock) => !drives(clock))).toBe(true)
  expect(legalGrounds.find(({ id }) => id === 'kz-online-platforms-9')?.requestedActions).toEqual(['withhold', 'remove', 'suspend-account', 'preserve'])
  expect(helplines.map(({ number }) => number)).toEqual(['111'])
  expect(appealTermDays).toBe(180)
})

test('six months in the Union are never shorter than six calendar months', () => {
  expect(policy.place('DE').appealTermDays).toBeGreaterThanOrEqual(184)
})
