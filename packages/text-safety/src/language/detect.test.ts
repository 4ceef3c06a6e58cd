import { expect, test } from 'vitest'
import { detectLanguage } from './detect.ts'

test.each([
  ['kk', 'бүгін ауа райы қандай жақсы'], ['kk', 'мен сени жаксы коремин'], ['kk', 'калайсын бауырым'], ['ru', 'сегодня хорошая погода'], ['ru', 'привет как дела'], ['en', 'what a lovely day'],
  ['en', 'lol you are funny'], ['kk-Latn', 'sen qalaisyn bauyrym'], ['kk-Latn', 'men mektepte oqimyn'], ['kk-Arab', 'قازاق تىلى'], ['other', '日本語のテキスト'], ['other', '12345 !!! 👍'],
  ['mixed', 'мен кеше мектепте болдым, но сегодня я дома и это хорошо'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text).language).toBe(language)
})

test('a text without letters has no confidence', () => {
  expect(detectLanguage('...')).toEqual({ language: 'other', confidence: 0 })
})
