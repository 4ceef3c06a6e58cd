import { expect, test } from 'vitest'
import { createTextSafety, scanLine } from './index.ts'

const safety = createTextSafety({ listsDir: new URL('../../../policies/wordlists', import.meta.url).pathname })
const policies = (text: string): string[] => [...new Set(safety.scan(text).matches.map((match) => match.policy))].sort()

test.each([
  ['I will kill you', 'violence'], ['я тебя убью', 'violence'], ['сені өлтіремін', 'violence'], ['убей себя', 'self-harm'], ['өзіңді өлтір', 'self-harm'],
  ['тыы идииоот', 'harassment'], ['ты дуррак', 'harassment'], ['you idiott', 'harassment'],
  ['kys', 'self-harm'], ['ты тупой баран', 'harassment'], ['сен ақымақсың', 'harassment'], ['you are pathetic', 'harassment'], ['скинь нюдсы', 'sexual'],
  ['казино онлайн', 'spam'], ['мне 11', 'under-minimum-age'], ['маған 11 жас', 'under-minimum-age'], ['im in 5th grade', 'under-minimum-age'],
])('"%s" is found under %s', (text, policy) => {
  expect(policies(text)).toContain(policy)
})

test('a match covers exactly what was written', () => {
  const text = 'ну ты и и.д.и.о.т, правда'
  const [match] = safety.scan(text).matches
  expect(match && text.slice(match.start, match.end)).toBe('и.д.и.о.т')
})

test('a line of the command answers with its id, language, scores and matches', () => {
  const plain = createTextSafety({ listsDir: new URL('../../../policies/wordlists', import.meta.url).pathname, model: false })
  expect(scanLine(plain, '{"id":"a","text":"маған 11 жас"}')).toEqual({
    id: 'a', language: 'kk', scores: { underage: 0.95 },
    matches: [{ word: 'маған 11 жас', start: 0, end: 12, policy: 'under-minimum-age' }],
  })
  expect(() => scanLine(safety, '{"id":"a"}')).toThrow('text')
  expect(() => scanLine(safety, 'nonsense')).toThrow('not JSON')
})

test('without any list it refuses to start', () => {
  expect(() => createTextSafety({ lists: [] })).toThrow('word lists')
})

test('labels that the model was not trained for in a language are absent, and other languages have none', () => {
  expect(safety.scan('какой хороший день').scores).not.toHaveProperty('sexual')
  expect(safety.scan('what a lovely day').scores).toHaveProperty('sexual')
  expect(Object.keys(safety.scan('日本語のテキスト').scores)).toEqual(['underage'])
})

test('the language may be given, and a wrong name is not believed', () => {
  expect(safety.scan('salem', { language: 'kk-Latn' }).language).toBe('kk-Latn')
  expect(safety.scan('какой хороший день', { language: 'xx' }).language).toBe('ru')
})

test('new lists replace the old ones', async () => {
  const swapped = createTextSafety({ lists: [{ id: 'a', language: 'en', policy: 'spam', entries: [{ word: 'zorp' }] }], model: false })
  expect(swapped.scan('zorp and glib').matches.map((match) => match.word)).toEqual(['zorp'])
  await swapped.replaceLists([{ id: 'b', language: 'en', policy: 'spam', entries: [{ word: 'glib' }] }])
  expect(swapped.scan('zorp and glib').matches.map((match) => match.word)).toEqual(['glib'])
})
