import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { compileLists, loadLists } from './index.ts'

const lists = compileLists(loadLists(new URL('../../../policies/wordlists', import.meta.url).pathname))
const apart = (text: string, by = ' '): string => [...text.replaceAll(/[^\p{L}]/gu, '')].join(by)
const seen = (text: string): string[] => lists.find(text).map((match) => `${match.policy}: ${text.slice(match.start, match.end)}`)

test.each([
  ['я т е б я у б ь ю', 'violence: т е б я у б ь ю'], ['я.т.е.б.я.у.б.ь.ю', 'violence: т.е.б.я.у.б.ь.ю'], ['ну что, Я Т Е Б Я Н А Й Д У И У Б Ь Ю!!!', 'violence: Т Е Б Я Н А Й Д У И У Б Ь Ю'],
  ['i w i l l k i l l y o u', 'violence: i w i l l k i l l y o u'], ['k-i-l-l-y-o-u-r-s-e-l-f', 'self-harm: k-i-l-l-y-o-u-r-s-e-l-f'], ['i k n o w w h e r e y o u l i v e', 'violence: i k n o w w h e r e y o u l i v e'],
  ['м е н с е н і ө л т і р е м і н', 'violence: с е н і ө л т і р е м і н'], ['ө з і ң д і ө л т і р', 'self-harm: ө з і ң д і ө л т і р'], ['с е н а қ ы м а қ с ы ң', 'harassment: а қ ы м а қ с ы ң'],
  ['т ы и д и о т', 'harassment: т ы и д и о т'], ['y o u a r e a n i d i o t', 'harassment: y o u a r e a n i d i o t'],
])('"%s" is read as the words it makes', (text, match) => {
  expect(seen(text)).toContain(match)
})

test.each(['s k i l l y o u r s e l f', 'h a p p y b i r t h d a y t o y o u', 't i t a n', 'a s s e s s', 'a p a t h e t i c', 'c l a s s', 'm y m o m w i l l k i l l m e', 'с д н е м р о ж д е н и я', 'к а н а л', 'я т е б я л ю б л ю',
  'п о с т у п е н ь к а м', 'б ы л у н а с р а н н и й в ы л е т', 'м е н с е н і с ү й е м і н', 'т у ғ а н к ү н і ң қ ұ т т ы б о л с ы н', 'о қ ы п ж ү р г е н б а л а', 'а б в г д е ж з и к л м н', 'a b c d e f g h i j k l m n o p'])('"%s" is innocent', (text) => {
  expect(seen(text)).toEqual([])
  expect(seen(text.replaceAll(' ', '.'))).toEqual([])
})

/** What a phrase or a mark of two words excuses is not excused when its words are run together. */
const excusedAsPhrases = ['chink in the armor', 'шешең аман ба']

test('innocent texts stay innocent with all their letters apart', () => {
  const texts = z.record(z.string(), z.array(z.string())).parse(parse(readFileSync(new URL('innocent-texts.yaml', import.meta.url), 'utf8')))
  const parts = Object.values(texts).flat().flatMap((text) => text.split(/[,.?!]/u)).map((part) => part.trim()).filter((part) => !excusedAsPhrases.includes(part))
  expect(parts.length).toBeGreaterThan(150)
  expect(parts.filter((part) => lists.find(apart(part)).length > 0)).toEqual([])
})

test('a very long run of single letters is left alone, quickly and without a match', () => {
  expect(seen(apart('i will kill you '.repeat(400)))).toEqual([])
})
