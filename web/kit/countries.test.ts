import { expect, test } from 'vitest'
import { formatCountry } from './countries.ts'

test('a country is named in each language, and an unknown code stays as it is', () => {
  expect([formatCountry('KZ', 'kk'), formatCountry('KZ', 'ru'), formatCountry('KZ', 'en')]).toEqual(['Қазақстан', 'Казахстан', 'Kazakhstan'])
  expect([formatCountry('US', 'kk'), formatCountry('QQ', 'kk'), formatCountry('QQ', 'en')]).toEqual(['Америка Құрама Штаттары', 'QQ', 'QQ'])
})

test('every country that has an English name has a Kazakh one, the same as Node’s', () => {
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const kazakh = new Intl.DisplayNames(['kk'], { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  // Groups, former countries and places without a code of their own are no countries of an account.
  const none = new Set('AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH QO RH SU TA TP UK UN VD XA XB XK YD YU ZR ZZ'.split(' '))
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter((code) => english.of(code) && !none.has(code))
  expect(codes).toHaveLength(249)
  expect(codes.filter((code) => formatCountry(code, 'kk') !== kazakh.of(code))).toEqual([])
})
