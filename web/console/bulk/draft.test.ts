import { expect, test } from 'vitest'
import { emptyDraft, idsIn, missingIn, requestOf, termsOf } from './draft.ts'

const facts = 'The same insult, again and again.'
const draft = { ...emptyDraft, policy: 'harassment.targeted-abuse', facts }

test('ids stand on lines or between commas, each once', () => {
  expect(idsIn(' a\nb, c;a  d\n')).toEqual(['a', 'b', 'c', 'd'])
})

test('what does not fit the kind is left out, and a day is whole', () => {
  const filled = { ...draft, handle: '@aru', text: 'слово', hash: 'AB', like: 'v', accountId: 'x', from: '2026-03-16', to: '2026-03-16' }
  expect(requestOf({ ...filled, kind: 'account' }).query).toMatchObject({ kind: 'account', handle: 'aru' })
  expect(Object.keys(requestOf({ ...filled, kind: 'account' }).query)).toEqual(['kind', 'handle', 'from', 'to'])
  const { from, to } = requestOf({ ...filled, kind: 'video', hashIs: 'pdq' }).query
  expect(requestOf({ ...filled, kind: 'video', hashIs: 'pdq' }).query).toMatchObject({ pdq: 'ab', like: 'v', text: 'слово' })
  expect(Date.parse(to!) - Date.parse(from!)).toBe(86_400_000)
})

test('an action takes its terms with it, and countries are asked for', () => {
  const withheld = { ...draft, handle: 'aru', action: 'withhold', terms: { ...draft.terms, territory: 'kz, uz' } } as const
  expect(requestOf(withheld).verdict).toEqual({ verdict: 'violation', policy: draft.policy, action: 'withhold', territory: ['KZ', 'UZ'], facts })
  expect([missingIn(withheld), missingIn({ ...withheld, terms: draft.terms })]).toEqual([null, 'countries'])
  expect(requestOf({ ...draft, kind: 'account', action: 'restrict-feature', terms: termsOf('account') }).verdict).toMatchObject({ hours: 168, feature: 'profile' })
})

test('a preview waits for a condition, days beside mere words, a clause and facts', () => {
  expect(missingIn(draft)).toBe('query')
  expect(missingIn({ ...draft, text: 'слово' })).toBe('days')
  expect(missingIn({ ...draft, text: 'слово', from: '2026-03-01', to: '2026-03-02' })).toBeNull()
  expect(missingIn({ ...draft, handle: 'aru', policy: '' })).toBe('clause')
  expect(missingIn({ ...draft, handle: 'aru', policy: '', verdict: 'no-violation' })).toBeNull()
  expect(missingIn({ ...draft, handle: 'aru', facts: 'short' })).toBe('facts')
})
