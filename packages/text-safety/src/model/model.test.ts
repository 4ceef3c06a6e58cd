import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createTextSafety } from '../scan.ts'
import { parseModel, shippedModel } from './model.ts'

const safety = createTextSafety({ listsDir: new URL('../../../../policies/wordlists', import.meta.url).pathname })

test('a model file that was cut short is refused', () => {
  const bytes = readFileSync(shippedModel)
  expect(() => parseModel(bytes.subarray(0, bytes.length - 3))).toThrow('bytes')
})

test.each([
  ['threat', 'I will kill you'], ['threat', 'я тебя убью'], ['threat', 'сені өлтіремін'], ['selfHarm', 'kill yourself'], ['selfHarm', 'хочу умереть'], ['selfHarm', 'өлгім келеді'],
  ['insult', 'shut up idiot'], ['insult', 'ты тупая свинья'], ['insult', 'сен ақымақсың'], ['toxic', 'you are a worthless piece of garbage'],
] as const)('%s: "%s" reaches 0.5', (label, text) => {
  expect(safety.scan(text).scores[label]).toBeGreaterThanOrEqual(0.5)
})

test.each(['have a nice day everyone', 'what a beautiful song', 'I will kill this exam lol', 'какой хороший день', 'евреи хорошие соседи', 'бүгін ауа райы жақсы', 'мен мұсылманмын',
  'қой сойып той жасадық', 'I am a gay man from Almaty'])('"%s" reaches 0.5 nowhere', (text) => {
  expect(Object.entries(safety.scan(text).scores).filter(([, score]) => score >= 0.5)).toEqual([])
})

test('every score is a probability, whatever the text', () => {
  for (const text of ['', ' ', '!!!', '👍', 'а'.repeat(20_000), '\u0000\uD800', '1 2 3']) {
    for (const score of Object.values(safety.scan(text).scores)) expect(score >= 0 && score <= 1).toBe(true)
  }
})
