import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsChanged } from './words-changed.ts'

test('only the words that went and came are marked', () => {
  expect(wordsChanged('Біреудің нөмірін жарияламаңыз.', 'Біреудің нөмірін рұқсатсыз жарияламаңыз.')).toEqual([
    { text: 'Біреудің нөмірін ', is: 'same' }, { text: 'рұқсатсыз ', is: 'new' }, { text: 'жарияламаңыз.', is: 'same' },
  ])
  expect(wordsChanged('', 'whole')).toEqual([{ text: 'whole', is: 'new' }])
  expect(wordsChanged('whole', '')).toEqual([{ text: 'whole', is: 'gone' }])
  expect(wordsChanged('', '')).toEqual([])
})

test('what stayed and went is the text before, what stayed and came the text after', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'ә', ' ', '.', '👍', 'don’t'), { maxLength: 30 }).map((words) => words.join(''))
  fc.assert(fc.property(text, text, (before, after) => {
    const pieces = wordsChanged(before, after)
    const without = (kind: string) => pieces.filter(({ is }) => is !== kind).map((piece) => piece.text).join('')
    expect([without('new'), without('gone')]).toEqual([before, after])
  }))
})
