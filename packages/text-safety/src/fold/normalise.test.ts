import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalise } from './normalise.ts'

const readings = (text: string): string[] => {
  const { text: primary, alternates } = normalise(text)
  return [primary, ...alternates.map((one) => one.text)].map((one) => one.trim())
}

test.each([
  ['ⓘⓓⓘⓞⓣ', 'idiot'], ['𝓲𝓭𝓲𝓸𝓽', 'idiot'], ['🅸🅳🅸🅾🆃', 'idiot'], ['ｉｄｉｏｔ', 'idiot'], ['i.d.i.o.t', 'idiot'], ['i d i o t', 'idiot'], ['1d10t', 'idiot'],
  ['id\u200Biot', 'idiot'], ['i\u0336d\u0336i\u0336o\u0336t', 'idiot'], ['idiiiiiot', 'idiot'], ['ıdıot', 'idiot'], ['іdіоt', 'idiot'],
  ['сyкa', 'сука'], ['с у к а', 'сука'], ['с_у_к_а', 'сука'], ['сук@', 'сука'], ['5ука', 'сука'], ['сұқа', 'сука'], ['суууука', 'сука'], ['c̈ӱк̈ӓ', 'сука'],
  ['өлтiремiн', 'өлтіремін'], ['ɵлтіремін', 'өлтіремін'], ['қ о т а қ', 'қотақ'], ['a қ ы м а қ', 'ақымақ'], ['ё', 'е'], ['и\u0306', 'й'], ['I’ll', 'ill'], ['$h!t', 'shit'],
])('"%s" can be read as "%s"', (disguised, plain) => {
  expect(readings(disguised)).toContain(plain)
})

test.each(['A55', '5th grade', 'covid 19', 'с 9 до 18', '100$', 'Kazakhstan', 'кто-то пришёл', 'e.g. this', 'қазақ тілі'])('"%s" is not read as letters in disguise', (text) => {
  expect(normalise(text).alternates.filter((one) => /[a-z]/u.test(one.text) && /\d/u.test(text) && !/\d/u.test(one.text))).toEqual([])
})

test('a sentence end stays visible, so that a phrase is not put together of two', () => {
  expect(normalise('kill. You').text).toContain('. ')
})

const piece = fc.oneof(fc.string(), fc.constantFrom('сука', ' ', '𝓯', '🅰', '\u0301', '\u200B', 'й', 'с у к а', '...', '1d10t', '👨‍👩‍👧', '\uD800'))

test('every folded character points into the text, in order, and never past its end', () => {
  fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
    const text = pieces.join('')
    for (const { text: folded, starts, ends } of [normalise(text), ...normalise(text).alternates]) {
      expect(starts).toHaveLength(folded.length)
      for (const [at, start] of starts.entries()) {
        expect(start).toBeGreaterThanOrEqual(at > 0 ? starts[at - 1]! : 0)
        expect(ends[at]).toBeGreaterThanOrEqual(start)
        expect(ends[at]).toBeLessThanOrEqual(text.length)
      }
    }
  }))
})

test('folding what is folded changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'б', 'қ', ' ', 'е', 'z'), maxLength: 30 }), (text) => {
    const once = normalise(text).text
    expect(normalise(once).text).toBe(once)
  }))
})
