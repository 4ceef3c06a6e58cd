import fc from 'fast-check'
import { assurances, bands, scoreLabels, spanKinds, subjectKinds } from './vocabulary.ts'
import { snapshotOf, type Snapshot } from './snapshot.ts'

/** Lists, rules and snapshots for the tests of this package. */
export const sampleLists = ['ru/harassment', 'en/harassment', 'ru/hate', 'kk/hate', 'ru/violence']

export function sampleRules(): string {
  return `pack: sample
version: 3
counters:
  - { name: recent, measure: count, of: [comment], by: account, window: 10m }
rules:
  - id: insult
    policy: harassment.targeted-abuse
    severity: 2
    mode: live
    subjects: [comment]
    when: hit("harassment") && author.strikes < 5
    proposal: { action: hold, confidence: 0.7 }
    limits: { automaticPerHour: 100 }
    reason: { kk: "Балағат: {words}.", ru: "Оскорбление: {words}.", en: "Insult: {words}." }
    cases:
      - { text: ты дурак, language: ru, hits: { harassment: [дурак] }, expect: fires }
      - { text: ты друг, language: ru, expect: silent }
  - id: slur
    policy: hate.slurs
    severity: 3
    mode: live
    subjects: [comment]
    countries: [KZ]
    languages: [ru, kk]
    when: hit("hate")
    proposal: { action: remove, confidence: 0.9 }
    limits: { automaticPerHour: 100 }
    reason: { kk: "Кемсіту: {words}.", ru: "Кличка: {words}.", en: "Slur: {words}." }
    cases:
      - { text: ты хачик, language: ru, hits: { hate: [хачик] }, expect: fires }
      - { text: ты хачик, language: ru, hits: { hate: [хачик] }, given: { country: DE }, expect: silent }
  - id: trial
    policy: violence.threats
    severity: 3
    mode: shadow
    subjects: [comment, video]
    when: hit("violence") || score("threat") >= 0.9 && !content.isReply
    proposal: { action: hold, confidence: 0.6 }
    limits: { automaticPerHour: 100 }
    reason: { kk: Қорқыту болуы мүмкін., ru: Возможна угроза., en: "This may be a threat, score {score.threat}." }
    cases:
      - { text: убью, language: ru, scores: { threat: 0.95 }, expect: fires }
      - { text: люблю, language: ru, scores: { threat: 0.1 }, expect: silent }
  - id: flood
    policy: authenticity.spam
    severity: 1
    mode: live
    subjects: [comment]
    when: counter("recent") >= 10
    proposal: { action: not-for-feeds, confidence: 0.6 }
    limits: { automaticPerHour: 100 }
    reason: { kk: "Он минутта {counter.recent} пікір.", ru: "Комментариев за десять минут: {counter.recent}.", en: "{counter.recent} comments in ten minutes." }
    cases:
      - { text: hi, given: { counters: { recent: 10 } }, expect: fires }
      - { text: hi, given: { counters: { recent: 9 } }, expect: silent }
  - id: young
    policy: youth-safety.minimum-age
    severity: 2
    mode: live
    subjects: [comment, account]
    when: signals.statedAge >= 0 && signals.statedAge < place.minimumAge
    proposal: { action: open-case, confidence: 0.5, queue: under-age }
    reason: { kk: Автор жасын жазды., ru: Автор назвал возраст., en: "The author states an age of {signals.statedAge}." }
    cases:
      - { text: мне 11, language: ru, given: { signals: { statedAge: 11 } }, expect: fires }
      - { text: мне 14, language: ru, given: { signals: { statedAge: 14 } }, expect: silent }
  - id: new-author
    policy: authenticity.spam
    severity: 1
    mode: live
    subjects: [comment, account]
    when: author.accountAgeDays < 1 && audience.minorsShare > 0.5
    proposal: { action: warn, confidence: 0.3 }
    limits: { automaticPerHour: 100 }
    reason: { kk: Жаңа аккаунт., ru: Новый аккаунт., en: New account. }
    cases:
      - { text: hi, given: { author: { accountAgeDays: 0 }, audience: { minorsShare: 0.9 } }, expect: fires }
      - { text: hi, expect: silent }
  - id: mild-threat
    policy: violence.threats
    severity: 1
    mode: live
    subjects: [comment]
    when: score("threat") >= 0.5
    proposal: { action: warn-screen, confidence: 0.4 }
    limits: { automaticPerHour: 100 }
    reason: { kk: Қорқытуға ұқсайды., ru: Похоже на угрозу., en: This resembles a threat. }
    cases:
      - { text: hm, scores: { threat: 0.5 }, expect: fires }
      - { text: hm, scores: { threat: 0.4 }, expect: silent }
  - id: word-or-audience
    policy: harassment.targeted-abuse
    severity: 1
    mode: live
    subjects: [comment]
    when: hit("violence") || audience.minorsShare > 0.95
    proposal: { action: not-for-feeds, confidence: 0.4 }
    limits: { automaticPerHour: 100 }
    reason: { kk: Балаларға арналмаған., ru: Не для детей., en: Not for children. }
    cases:
      - { text: hm, given: { audience: { minorsShare: 1 } }, expect: fires }
      - { text: hm, expect: silent }
  - id: no-word-but-views
    policy: authenticity.spam
    severity: 1
    mode: live
    subjects: [comment]
    when: '!hit("hate") && spans("link") == 0 && audience.views >= 15'
    proposal: { action: warn, confidence: 0.1 }
    limits: { automaticPerHour: 100 }
    reason: { kk: Көп көрілген., ru: Много просмотров., en: Many views. }
    cases:
      - { text: hm, given: { audience: { views: 15 } }, expect: fires }
      - { text: hm, expect: silent }
`
}

const unit = fc.oneof(fc.constantFrom(0, 0.5, 0.9, 1), fc.double({ min: 0, max: 1, noNaN: true }))
const count = fc.integer({ min: 0, max: 20 })

export const arbitrarySnapshot: fc.Arbitrary<Snapshot> = fc.record({
  kind: fc.constantFrom(...subjectKinds), language: fc.constantFrom('ru', 'kk', 'en', 'other'), isReply: fc.boolean(), text: fc.string({ maxLength: 20 }),
  scores: fc.dictionary(fc.constantFrom(...scoreLabels), unit, { maxKeys: 4, noNullPrototype: true }),
  matches: fc.array(fc.record({ word: fc.constantFrom('a', 'b'), start: fc.constant(0), end: fc.constant(1), policy: fc.constant('x'), severity: fc.integer({ min: 1, max: 3 }), list: fc.constantFrom(...sampleLists, 'en/other') }), { maxLength: 3 }),
  spans: fc.array(fc.record({ kind: fc.constantFrom(...spanKinds), start: fc.constant(0), end: fc.constant(1) }), { maxLength: 3 }),
  hashMatches: fc.array(fc.record({ bank: fc.constantFrom('a', 'b'), distance: fc.integer({ min: 0, max: 40 }), share: unit }), { maxLength: 2 }),
  statedAge: fc.integer({ min: -1, max: 20 }),
  author: fc.record({ band: fc.constantFrom(...bands), assurance: fc.constantFrom(...assurances), accountAgeDays: count, strikes: count, followers: count, following: count }),
  audience: fc.record({ minorsShare: unit, views: count, addresseeBand: fc.constantFrom(...bands, '' as const) }),
  recent: count, country: fc.constantFrom('KZ', 'DE'),
}).map(({ kind, language, isReply, text, scores, matches, spans, hashMatches, statedAge, author, audience, recent, country }) => snapshotOf({
  content: { kind, language, isReply, text }, signals: { scores, matches, spans, hashMatches, statedAge }, author, audience, counters: { 'sample/recent': recent }, country,
}))
