import fc from 'fast-check'
import { expect, test } from 'vitest'
import { affectedBy, diff } from './compare-versions.ts'
import { loadPolicy } from './load-policy.ts'
import { text } from './localised.ts'
import { messageScanningOn } from './place.ts'
import { nextVersion, packsDir, plantedPacks } from './planted-packs.ts'

const policy = loadPolicy(packsDir)

test('a clause is found by a few letters in any of the three languages', () => {
  const first = (query: string, locale: 'kk' | 'ru' | 'en') => policy.searchClauses(query, locale)[0]?.id
  expect(first('арб', 'kk')).toBe('youth-abuse.grooming')
  expect(first('есір', 'kk')).toBe('regulated-goods.drugs')
  expect(first('кибербул', 'ru')).toBe('harassment.child-cyberbullying')
  expect(first('phish', 'kk')).toBe('frauds.phishing')
  expect(first('құмар', 'en')).toBe('regulated-goods.gambling')
  expect(first('минимальный возр', 'ru')).toBe('youth-safety.minimum-age')
  expect(policy.searchClauses('zzzz', 'en')).toEqual([])
})

test('a search never throws and never exceeds its limit', () => {
  expect(() => fc.assert(fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (query, limit) => policy.searchClauses(query, 'kk', { limit }).length <= limit))).not.toThrow()
})

test('every clause is found by its own title', () => {
  const lost = policy.current.clauses.filter(({ id, title }) =>
    (['kk', 'ru', 'en'] as const).some((locale) => !policy.searchClauses(title[locale], locale, { limit: 5 }).some((found) => found.id === id)))
  expect(lost).toEqual([])
})

test('texts fall back by the reader’s language', () => {
  const words = { kk: 'сөз', ru: 'слово', en: 'word' }
  expect(['kk-KZ', 'RU', 'en_GB', 'ky', 'de', ''].map((tag) => text(words, tag))).toEqual(['сөз', 'слово', 'word', 'слово', 'word', 'word'])
})

test('a country without a pack gets the default, as itself', () => {
  expect(policy.place('BR')).toMatchObject({ id: 'default', country: 'BR', timeZone: 'UTC' })
  expect(policy.place('KZ')).toMatchObject({ id: 'kz', timeZone: 'Asia/Almaty' })
  expect(policy.place('FI').timeZone).toBe('Europe/Helsinki')
  expect(policy.settingDefaults('FI', '16-17').personalisedAds).toMatchObject({ value: false, boundBy: 'law' })
  expect(policy.settingDefaults('KZ', '16-17').personalisedAds).toMatchObject({ value: false, boundBy: 'platform' })
})

test('bands end and begin on birthdays', () => {
  expect([0, 12, 13, 15, 16, 17, 18, 120].map((age) => policy.bandOf(age))).toEqual([null, null, '13-15', '13-15', '16-17', '16-17', '18+', '18+'])
})

test('a draft law binds nobody; once it has a day, it binds new registrations from that day on', () => {
  expect(policy.minimumAge('KZ', '2099-01-01')).toBe(13)
  const packs = plantedPacks()
  packs.replace('places/kz.yaml', 'status: draft\n    startsAt: null', 'status: adopted\n    startsAt: 2027-03-01')
  const adopted = loadPolicy(packs.dir)
  expect(adopted.minimumAge('KZ', '2027-02-28')).toBe(13)
  expect(adopted.minimumAge('KZ', '2027-03-01')).toBe(16)
  expect(adopted.minimumAgeToStay('KZ', '2027-03-01')).toBe(13)
  expect(adopted.minimumAge('UZ', '2027-03-01')).toBe(13)
  packs.replace('places/kz.yaml', 'appliesTo: new', 'appliesTo: all')
  expect(loadPolicy(packs.dir).minimumAgeToStay('KZ', '2027-03-01')).toBe(16)
})

test('messages are scanned only while a dated legal basis holds', () => {
  expect(messageScanningOn(policy.place('KZ'), '2026-11-24')).toBe(false)
  const packs = plantedPacks()
  const basis = '{ title: { kk: Негіз, ru: Основание, en: Basis }, source: "https://example.org/law", startsAt: 2027-01-01, endsAt: 2028-01-01 }'
  packs.replace('places/kz.yaml', 'legalBasis: null', `legalBasis: ${basis}`)
  const place = loadPolicy(packs.dir).place('KZ')
  expect(['2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01'].map((date) => messageScanningOn(place, date))).toEqual([false, true, true, false])
})

test('a new version keeps the old one citable and says what it changed and whom it affects', () => {
  const packs = nextVersion()
  packs.replace('guidelines/guidelines.yaml', '2026-11', '2027-01')
  const later = loadPolicy(packs.dir)
  const [before, after] = later.versions
  expect(later.current).toBe(after)
  expect(later.clause('hate.slurs')).toBeNull()
  expect(later.clause('hate.slurs', '2026-11')?.version).toBe('2026-11')
  const change = diff(before!, after!)
  expect(change.added.map(({ id }) => id)).toEqual(['hate.names'])
  expect(change.removed.map(({ id }) => id)).toEqual(['hate.slurs'])
  expect(change.changed.map(({ id, fields }) => [id, fields])).toEqual([['frauds.scams', ['severity']], ['privacy.personal-information', ['title']]])
  expect(change.strikesChanged).toBe(true)
  expect(affectedBy(change)).toEqual({ queues: ['frauds', 'hate'], clauses: ['frauds.scams', 'hate.slurs'], removed: ['hate.slurs'] })
  expect(diff(after!, after!)).toMatchObject({ added: [], removed: [], changed: [], strikesChanged: false })
})
