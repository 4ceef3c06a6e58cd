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

test('every text is in the language that it says', () => {
  expect(everyText.length).toBeGreaterThan(900)
  for (const { kk, ru, en } of everyText) {
    expect(en, en).not.toMatch(/\p{Script=Cyrillic}/u)
    expect(ru, ru).not.toMatch(/[әғқңөұүһі]/iu)
    expect(kk, kk).toMatch(/\p{Script=Cyrillic}/u)
    if (kk.split(' ').length > 5) {
      expect(kk, kk).toMatch(/[әғқңөұүһі]/iu)
      expect(kk).not.toBe(ru)
    }
  }
})

test('no text mixes Latin letters into Cyrillic words', () => {
  for (const { kk, ru } of everyText) expect(`${kk} ${ru}`).not.toMatch(/\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u)
})

test('a rule can be read by a thirteen-year-old: sentences stay short', () => {
  for (const { id, rule } of policy.current.clauses) {
    for (const words of Object.values(rule)) {
      const longest = Math.max(...words.split(/[.!?;:]\s/).map((sentence) => sentence.split(/\s+/).length))
      expect(longest, `${id}: ${words}`).toBeLessThanOrEqual(40)
    }
  }
})

test('every clause is mapped to the European categories', () => {
  for (const { id, dsa } of policy.current.clauses) {
    const own: readonly string[] = dsaKeywordsByCategory[dsa.category]
    expect([...own, 'KEYWORD_OTHER', 'KEYWORD_STALKING'], id).toContain(dsa.keyword)
  }
  expect(Object.keys(dsaKeywordsByCategory)).toHaveLength(16)
  expect(new Set(Object.values(dsaKeywordsByCategory).flat()).size).toBe(67)
})

test('the gravest clauses cost the account at once, and some clauses are gravest', () => {
  const gravest = policy.current.clauses.filter(({ immediate }) => immediate)
  expect(gravest.length).toBeGreaterThan(5)
  for (const { id } of gravest) expect(policy.actionsFor(id, 'account'), id).toContain('remove')
  expect(policy.clause('youth-abuse.sexual-exploitation')?.exceptions).toEqual([])
})

test('the reasons that hosts rely on are there, in three languages, each with a clause that can be decided', () => {
  const relied = ['under-minimum-age', 'impersonation', 'harassment', 'dangerous-acts', 'violence', 'hate', 'sexual-content', 'self-harm', 'spam']
  const reasons = policy.reasons('kk')
  expect(reasons.map(({ id }) => id)).toEqual(expect.arrayContaining(relied))
  for (const { id, policy: clauseId, subjects } of reasons) {
    for (const kind of subjects) {
      const acts = [...policy.actionsFor(clauseId, kind), ...policy.actionsFor(clauseId, 'account')]
      expect(acts.length, `${id} on a ${kind}`).toBeGreaterThan(0)
    }
  }
})

test('every queue has clauses to decide by, and only child safety is sealed', () => {
  for (const { id } of policy.queues()) expect(policy.clausesForQueue(id).length, id).toBeGreaterThan(0)
  expect(policy.queues().filter(({ sealed }) => sealed).map(({ id }) => id)).toEqual(['child-safety'])
})

test('a teenager starts nowhere looser than an adult', () => {
  for (const country of ['KZ', 'DE', 'US']) {
    for (const { id, values } of policy.settings) {
      if (!values) continue
      const [young, older, adult] = bands.map((band) => values.findIndex((value) => value === policy.settingDefaults(country, band)[id]!.value))
      expect(young, id).toBeGreaterThanOrEqual(older!)
      expect(older, id).toBeGreaterThanOrEqual(adult!)
    }
  }
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
