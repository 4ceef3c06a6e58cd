import { expect, test } from 'vitest'
import { readChoices, readVeil, veilFor } from './veil.ts'

test('whatever was kept, every choice is there, veiled as usual', () => {
  expect(readChoices('not JSON')).toEqual(readChoices(null))
  expect(readChoices('{"everything":{"grey":"yes","small":true}}').everything).toEqual({ blurred: true, grey: true, muted: true, small: true, unloaded: false })
})

test('a topic has its own choice, or that of everything, and grave ones are not fetched', () => {
  const clear = readVeil({ blurred: false, grey: false, muted: false })
  const choices = { everything: clear, topics: { violence: readVeil({ small: true }) } }
  expect(veilFor(choices, 'harassment')).toEqual(clear)
  expect(veilFor(choices, 'graphic-content')).toEqual({ ...clear, unloaded: true })
  expect(veilFor(choices, 'violence')).toMatchObject({ small: true, unloaded: false })
})
