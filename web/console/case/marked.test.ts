import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marked } from './marked.ts'

test('matched words are cut out with what they matched, and those that overlap share their part', () => {
  expect(marked('ab cd ef', [{ start: 3, end: 5, label: 'x', from: 'r' }, { start: 4, end: 8, label: 'y', from: 'r' }])).toEqual([
    { text: 'ab ', labels: [] }, { text: 'c', labels: ['x'] }, { text: 'd', labels: ['x', 'y'] }, { text: ' ef', labels: ['y'] },
  ])
})

test('no letter is lost or doubled, whatever matches', () => {
  fc.assert(fc.property(fc.string(), fc.array(fc.tuple(fc.nat(30), fc.nat(30))), (text, spans) => {
    const matches = spans.map(([start, end]) => ({ start, end, label: 'x', from: 'r' }))
    expect(marked(text, matches).map((piece) => piece.text).join('')).toBe(text)
  }))
})
