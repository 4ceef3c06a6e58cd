import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rangeOf } from './media.ts'

describe('a range of a file', () => {
  it('from a byte to the end, between two bytes, and the last bytes', () => {
    expect(rangeOf('bytes=10-', 100)).toEqual({ start: 10, end: 99 })
    expect(rangeOf('bytes=0-0', 100)).toEqual({ start: 0, end: 0 })
    expect(rangeOf('bytes=10-500', 100)).toEqual({ start: 10, end: 99 })
    expect(rangeOf('bytes=-30', 100)).toEqual({ start: 70, end: 99 })
    expect(rangeOf('bytes=-300', 100)).toEqual({ start: 0, end: 99 })
  })
  it('that begins after the end cannot be given', () => {
    expect(rangeOf('bytes=100-', 100)).toBe('unsatisfiable')
    expect(rangeOf('bytes=-0', 100)).toBe('unsatisfiable')
    expect(rangeOf('bytes=0-', 0)).toBe('unsatisfiable')
  })
  it('that is no single range of bytes asks for the whole file', () => {
    for (const header of [null, '', 'bytes=', 'bytes=-', 'bytes=5-2', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=a-b', 'bytes=9999999999999999-']) expect(rangeOf(header, 100)).toBeNull()
  })
  it('never reaches outside the file', () => {
    fc.assert(fc.property(fc.option(fc.nat(300)), fc.option(fc.nat(300)), fc.nat(200), (from, to, size) => {
      const range = rangeOf(`bytes=${from ?? ''}-${to ?? ''}`, size)
      if (range === null || range === 'unsatisfiable') return
      expect(range.start).toBeGreaterThanOrEqual(0)
      expect(range.start).toBeLessThanOrEqual(range.end)
      expect(range.end).toBeLessThan(size)
    }))
  })
})
