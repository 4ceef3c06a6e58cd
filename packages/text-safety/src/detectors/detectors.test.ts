import { expect, test } from 'vitest'
import { statedAges } from './age.ts'
import { validCardNumber, validKazakhId } from './check-digits.ts'
import { contacts } from './contact.ts'
import { floods } from './flood.ts'

test.each([
  ['мне 11', 11], ['Мне 11 лет', 11], ['маған 11 жас', 11], ['im in 5th grade', 10], ['мы в 4 классе', 10], ['I’m 12 lol', 12], ['мне одиннадцать', 11], ['маған он бір жас', 11],
  ['мен 11 жастамын', 11], ['4-сыныпта оқимын', 10], ['magan 10 jas', 10], ['учусь в 4б классе', 10], ['im 11yo', 11], ['i am eleven', 11], ['скоро мне 12', 11], ['мне 16', 16], ['мне 1️⃣1️⃣', 11],
])('"%s" states the writer’s age of %i', (text, age) => {
  expect(statedAges(text).filter((stated) => stated.own).map((stated) => stated.age)).toEqual([age])
})

test.each(['мне не 11', 'когда мне было 11', 'мне 11 рублей', 'im 5 minutes away', 'моему брату 11', 'my brother is 11', 'i wish i was 11', 'маған 11 жас емес', 'im not 11', 'она сказала: «мне 11»',
  'маған 11 теңге бер', 'мой сын в 4 классе', 'будто мне 11 лет', 'если мне 11 лет то что', 'when im 12 i get a phone', 'she said im 11', '11 августа', 'happy birthday'])('"%s" states no age of the writer', (text) => {
  expect(statedAges(text)).toEqual([])
})

test('a birthday wish names an age, but not the writer’s own', () => {
  expect(statedAges('happy 11th birthday').map(({ age, own }) => [age, own])).toEqual([[11, false]])
})

test.each([
  ['phone', '+7 707 123 45 67'], ['phone', '8(701)1234567'], ['email', 'mail me at a.b@mail.ru'], ['card', '4111 1111 1111 1111'], ['link', 'смотри t.me/abc'],
  ['solicitation', 'write me on whatsapp'], ['solicitation', 'маған ватсапқа жаз'], ['solicitation', 'пиши мне в телегу'], ['solicitation', 'номеріңді берші'], ['handle', '@super_man'],
])('%s is found in "%s"', (kind, text) => {
  expect(contacts(text).map((one) => one.kind)).toContain(kind)
})

test.each(['12.05.2024 10:30', 'цена 150 000 000 тг', '1234567890123', '4111 1111 1111 1112', 'в 2024 году 1000 лет', 'и т.д. и т.п.'])('"%s" holds nobody’s contact details', (text) => {
  expect(contacts(text)).toEqual([])
})

test('check digits tell a number from a look-alike', () => {
  expect(validCardNumber('4111111111111111')).toBe(true)
  expect(validCardNumber('4111111111111112')).toBe(false)
  expect(validKazakhId('900101300017')).toBe(true)
  expect(validKazakhId('900101300018')).toBe(false)
})

test('repeats, walls of tags and several links are floods; a refrain is not', () => {
  expect(floods('купи сейчас '.repeat(8), []).map((flood) => flood.kind)).toEqual(['repeat'])
  expect(floods('#a1 '.repeat(3) + Array.from({ length: 12 }, (_, at) => `#tag${at}`).join(' '), []).map((flood) => flood.kind)).toEqual(['tags'])
  const links = 'a.kz b.kz c.kz'
  expect(floods(links, contacts(links)).map((flood) => flood.kind)).toEqual(['links'])
  expect(floods('ля ля ля, тополя', [])).toEqual([])
})
