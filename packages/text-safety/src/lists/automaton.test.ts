import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildAutomaton, step, type Automaton } from './automaton.ts'

function build(patterns: string[], denseCells?: number): Automaton {
  const work = buildAutomaton(patterns, 2, denseCells)
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

function found(made: Automaton, patterns: string[], text: string): string[] {
  const hits: string[] = []
  let state = 0
  for (let at = 0; at < text.length; at++) {
    state = step(made, state, made.symbols[text.charCodeAt(at)]!)
    for (let output = made.outputHead[state]!; output >= 0; output = made.outputNext[output]!) hits.push(`${patterns[made.outputPattern[output]!]}@${at}`)
  }
  return hits.sort()
}

function searched(patterns: string[], text: string): string[] {
  const hits: string[] = []
  for (const pattern of patterns) {
    for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) hits.push(`${pattern}@${at + pattern.length - 1}`)
  }
  return hits.sort()
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'қ', ' '), minLength: 1, maxLength: 6 })

test('the automaton finds exactly what searching for every pattern finds', () => {
  fc.assert(fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), fc.string({ unit: fc.constantFrom('a', 'b', 'қ', ' ', 'z'), maxLength: 60 }), (patterns, text) => {
    expect(found(build(patterns), patterns, text)).toEqual(searched(patterns, text))
    expect(found(build(patterns, 1), patterns, text), 'with one full row').toEqual(searched(patterns, text))
  }))
})

test('the full rows end where their memory does', () => {
  const patterns = Array.from({ length: 400 }, (_, at) => `ab${at.toString(2).padStart(14, '0')}`)
  const made = build(patterns, 64)
  expect(made.dense.length).toBeLessThanOrEqual(64)
  expect(made.denseCount).toBeLessThan(made.states)
  const text = `x${patterns[7]}${patterns[399]}abab${patterns[0]}`
  expect(found(made, patterns, text)).toEqual(searched(patterns, text))
})
