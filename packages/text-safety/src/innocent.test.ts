import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { compileLists, loadLists } from './index.ts'

const lists = compileLists(loadLists(new URL('../../../policies/wordlists', import.meta.url).pathname))
const innocent = z.record(z.string(), z.array(z.string())).parse(parse(readFileSync(new URL('innocent-texts.yaml', import.meta.url), 'utf8')))

for (const [language, texts] of Object.entries(innocent)) {
  test.each(texts)(`${language}: "%s" is innocent`, (text) => {
    expect(lists.find(text).map((match) => `${match.list}: ${match.word}`)).toEqual([])
  })
}

test('what is innocent in a phrase does not excuse the rest of the text', () => {
  expect(lists.find('убью время, а потом убью тебя').map((match) => match.policy)).toEqual(['violence'])
})

test('identity words alone are on no list', () => {
  const named = 'muslim jew christian gay lesbian trans black woman immigrant мусульманин еврей христианин гей лесбиянка узбек таджик мигрант цыган мұсылман еврей гей қазақ орыс өзбек мүгедек'
  expect(lists.find(named)).toEqual([])
})

test('what is innocent in one list is still a hit of another', () => {
  const insults = { id: 'ru/insults', language: 'ru', policy: 'insults', entries: [{ word: 'баран' }] }
  const threats = { id: 'ru/threats', language: 'ru', policy: 'threats', entries: [{ word: 'баран' }] }
  const excused = { id: 'ru/insults/accepted', language: 'ru', policy: 'accepted', entries: [], innocent: ['баран пасётся'] }
  const hits = (innocentIn?: string) => compileLists([insults, threats, { ...excused, innocentIn }]).find('баран пасётся').map(({ list }) => list)
  expect([hits('ru/insults'), hits()]).toEqual([['ru/threats'], []])
})
