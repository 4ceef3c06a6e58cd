import { expect, test } from 'vitest'
import en from './en.json' with { type: 'json' }
import kk from './kk.json' with { type: 'json' }
import ru from './ru.json' with { type: 'json' }

type Texts = { [name: string]: string | Texts }

/** Names of all texts with what is inserted into them; plural forms differ by language and count as one. */
function namesOf(texts: Texts, before = ''): string[] {
  return [...new Set(Object.entries(texts).flatMap(([name, value]) => (typeof value === 'string' ? [`${before}${name.replace(/_(one|few|many|other)$/, '')} ${(value.match(/\{\{\w+\}\}/g) ?? []).toSorted().join(' ')}`] : namesOf(value, `${before}${name}.`))))].toSorted()
}

test.each([['Kazakh', kk], ['Russian', ru]])('every text of the console is there in %s, with the same insertions', (_, texts) => {
  expect(namesOf(texts)).toEqual(namesOf(en))
})

test('no Kazakh or Russian text glues an ending to an insertion', () => {
  const glued = [kk, ru].flatMap((texts) => JSON.stringify(texts).match(/\}\}-?\p{L}+|\p{L}\{\{/gu) ?? [])
  // “2-саты” is a numeral with its noun and not an ending.
  expect(glued.filter((each) => each !== '}}-саты')).toEqual([])
})
