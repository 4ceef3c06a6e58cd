import { expect, test } from 'vitest'
import { existingId, placeAfter } from './parse.ts'

const id = '0197F3B2-0000-7000-8000-000000000001'

test('an id of another shape is one that does not exist', () => {
  expect(existingId(id)).toBe(id.toLowerCase())
  expect(() => existingId('yesterday')).toThrow(expect.objectContaining({ kind: 'missing' }))
})

test('a list begins anew without a cursor, goes on after one, and names the field of what is none', () => {
  expect([placeAfter(undefined), placeAfter(''), placeAfter(id)]).toEqual([null, null, id.toLowerCase()])
  expect(() => placeAfter('yesterday')).toThrow(expect.objectContaining({ kind: 'invalid', extra: { errors: [{ pointer: '/cursor', message: expect.stringContaining('nextCursor') as string }] } }))
})
