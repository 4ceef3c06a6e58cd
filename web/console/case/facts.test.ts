import i18next from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import type { Clause } from './clauses.ts'
import { firstFacts } from './facts.ts'

type File = Parameters<typeof firstFacts>[0]
const clause = { id: 'dangerous-acts.challenges' } as Clause
const about = (locale: string, words: string[] = []): File => ({ author: { locale }, subject: { kind: 'video', id: 'v' }, content: { matches: words.map((word) => ({ word })) } }) as unknown as File

// A screen that has fetched one language only.
beforeAll(() => i18next.init({ lng: 'ru', fallbackLng: false, resources: { ru: { translation: {} } }, interpolation: { escapeValue: false } }))

test('the first sentence is in the language of whoever will read it, whatever the screen speaks', () => {
  expect(firstFacts(about('kk'), clause)).toBe('Бейнеде тармақ рұқсат етпейтін нәрсе көрсетілген.')
  expect(firstFacts(about('ru'), clause)).toMatch(/^В видео/)
  expect(firstFacts(about('en'), clause)).toMatch(/^The video/)
  expect(firstFacts(about('pl'), clause)).toMatch(/^The video/)
})

test('it names the words that were matched, or the moments that were marked, with the right plural', () => {
  expect(firstFacts(about('kk', ['мал']), clause)).toBe('Мәтінде мынадай сөздер бар: «мал».')
  expect(firstFacts(about('en'), clause, [2, 65])).toContain('0:02, 1:05')
  expect(firstFacts(about('ru'), clause, [2])).not.toBe(firstFacts(about('ru'), clause, [2, 3]).replace('0:02, 0:03', '0:02'))
})
