import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitrarySnapshot } from '../samples.ts'
import { conditionOf, runner } from './condition.ts'
import { environment, runReference } from './environment.ts'
import { isList } from './lookups.ts'
import { sourceOf } from './source.ts'

const terms = [
  'author.strikes == 3', 'author.strikes != 3', '3 > author.strikes', 'author.strikes <= 3', '3 <= author.strikes', '3 >= author.strikes', 'author.strikes >= 3', '-1 < signals.statedAge', 'signals.statedAge < place.minimumAge',
  'author.followers == author.following', 'author.followers <= author.following', 'content.isReply', 'content.isReply == false', 'content.isReply != false',
  'country == "KZ"', 'country != "KZ"', 'author.band in ["13-15", "16-17"]', '"18+" == author.band', 'hit("harassment")', 'hit("ru/hate")', 'hits("hate") > 1', 'severity("hate") >= 3',
  'score("threat") >= 0.5', 'spans("link") == 0', 'hash("a")', 'counter("recent") >= 10', 'matches(content.text, "^[a-m]")', 'content.text.contains("a")', 'content.text.startsWith("b")', 'content.text.endsWith("c")',
  'author.followers * 2 > author.following + 1', '(author.followers - 3) / 2 > 1.5', 'signals.matches.exists(m, m.severity == 3 && m.list == "ru/hate")', 'has(signals.scores.threat)', 'size(content.text) > 4',
  'signals.hashMatches.all(h, (h.distance + 1) < 20)', 'author.strikes > 5 ? country == "KZ" : content.isReply', 'signals.scores.threat > 0.3', 'signals.hashMatches[0].share > 0.5', 'true', '1 + 1 > 3',
]

const expression: fc.Arbitrary<string> = fc.letrec<{ tree: string, term: string }>((tie) => ({
  term: fc.constantFrom(...terms),
  tree: fc.oneof({ maxDepth: 4 }, tie('term'), tie('term'),
    fc.tuple(tie('tree'), tie('tree')).map(([left, right]) => `(${left}) && (${right})`),
    fc.tuple(tie('term'), tie('tree')).map(([left, right]) => `${left.includes('?') ? `(${left})` : left} || (${right})`),
    tie('tree').map((inner) => `!(${inner})`)),
})).tree

function outcome(run: () => boolean): boolean | 'failed' {
  try {
    return run()
  } catch {
    return 'failed'
  }
}

test('every expression comes out as the reference evaluator has it, failures included', () => {
  fc.assert(fc.property(expression, arbitrarySnapshot, (text, snapshot) => {
    const program = environment.parse(text)
    expect(program.check().valid).toBe(true)
    const ours = runner(conditionOf(program.ast, 'sample'))
    expect(outcome(() => ours(snapshot))).toBe(outcome(() => runReference(environment.parse(text), snapshot, 'sample')))
  }), { numRuns: 3_000 })
})

test('the words of a part are whole, parentheses and strings included', () => {
  const parts = (text: string): string[] => {
    const { ast } = environment.parse(text)
    return ast.op === '&&' || ast.op === '||' ? ast.args.map((part) => sourceOf(part).source) : [sourceOf(ast).source]
  }
  expect(parts('(author.strikes + 1) > 2 && content.isReply')).toEqual(['(author.strikes + 1) > 2', 'content.isReply'])
  expect(parts('content.isReply && 3 > (author.strikes)')).toEqual(['content.isReply', '3 > (author.strikes)'])
  expect(parts('content.text == "a)" && (content.text.contains("(") || hit("\\")"))')).toEqual(['content.text == "a)"', 'content.text.contains("(") || hit("\\")")'])
})

test('a list is meant by its whole id, or by its name in any language, and not by part of a name', () => {
  expect([isList('ru/hate', 'hate'), isList('ru/hate', 'ru/hate')]).toEqual([true, true])
  expect([isList('ru/hateful', 'hate'), isList('ru/no-hate', 'hate'), isList('kk/hate', 'ru/hate'), isList('hate/ru', 'hate'), isList('hate/slur', 'hate')]).toEqual([false, false, false, false, false])
})
