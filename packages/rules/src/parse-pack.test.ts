import { expect, test } from 'vitest'
import { parsePack, type PackError } from './index.ts'

const lists = ['ru/harassment', 'en/harassment', 'ru/violence']
const names = { lists, policies: ['harassment.targeted-abuse', 'youth-safety.minimum-age'], queues: ['harassment', 'under-age'] }

interface Parts { when?: string, action?: string, policy?: string, extra?: string, reason?: string, cases?: string, subjects?: string }

/** A pack of one rule; the expression stands on line 9 and begins in column 11. */
function pack({ when = 'hit("harassment")', action = 'action: hold, confidence: 0.8', policy = 'harassment.targeted-abuse', extra = '', reason = 'An insult was found.', cases, subjects = '[comment]' }: Parts = {}): string {
  return `pack: sample
version: 1
rules:
  - id: insult
    policy: ${policy}
    severity: 2
    mode: live
    subjects: ${subjects}
    when: ${when}
    proposal: { ${action} }
    reason: { kk: Балағат табылды., ru: Найдено оскорбление., en: "${reason}" }
    limits: { automaticPerHour: 100 }
${extra}    cases:
${cases ?? `      - { text: ты дурак, language: ru, hits: { harassment: [дурак] }, expect: fires }
      - { text: добрый день, language: ru, expect: silent }`}
`
}

function errors(text: string): PackError[] {
  const parsed = parsePack(text, 'sample.yaml', names)
  return parsed.ok ? [] : parsed.errors
}

function only(text: string): string {
  const found = errors(text)
  expect(found).toHaveLength(1)
  const { file, line, column, message } = found[0]!
  return `${file}:${line}:${column} ${message}`
}

test('a sound pack is read', () => {
  const parsed = parsePack(pack(), 'sample.yaml', names)
  expect(parsed).toMatchObject({ ok: true, pack: { id: 'sample', version: 1, rules: [{ id: 'sample/insult', action: 'hold', triggers: [{ kind: 'list', name: 'harassment' }] }] } })
})

test('YAML that cannot be read is reported where it breaks', () => {
  expect(errors('pack: sample\nrules: [\n')[0]).toMatchObject({ file: 'sample.yaml', line: 3 })
  expect(only('pack: a\npack: b\n')).toContain('sample.yaml:2:1')
})

test('an unknown field is reported at its key', () => {
  expect(only(pack({ extra: '    threshold: 3\n' }))).toBe('sample.yaml:13:5 there is no field "threshold" here')
})

test('a wrong value is reported at the value', () => {
  expect(only(pack({ action: 'action: destroy, confidence: 0.8' }))).toMatch(/^sample\.yaml:10:25 rules\.0\.proposal\.action: /)
})

test('a syntax error in an expression is reported at its character', () => {
  expect(only(pack({ when: 'hit("harassment") && && true' }))).toMatch(/^sample\.yaml:9:32 /)
})

test('the place of an error is right in folded, indented and quoted expressions', () => {
  expect(only(pack({ when: '>\n      hit("harassment")\n      && author.bnd == "18+"' }))).toBe('sample.yaml:11:17 No such key: bnd')
  expect(only(pack({ when: '|\n      hit("harassment")\n        && author.bnd == "18+"' }))).toBe('sample.yaml:11:19 No such key: bnd')
  expect(only(pack({ when: '"hit(\\"harassment\\") && author.bnd == \\"18+\\""' }))).toBe('sample.yaml:9:42 No such key: bnd')
})

test('types and names are checked before anything runs', () => {
  expect(only(pack({ when: 'hit("harassment") && author.strikes == "two"' }))).toContain('no such overload: double == string')
  expect(only(pack({ when: 'hits("harassment")' }))).toContain('the expression gives double, not true or false')
  expect(only(pack({ when: 'hit("harasment")' }))).toBe('sample.yaml:9:15 there is no list "harasment"; did you mean "harassment"?')
  expect(only(pack({ when: 'hit("harassment") && score("rude") > 0.5' }))).toContain('there is no label "rude"')
  expect(only(pack({ when: 'hit("harassment") && author.band == "13-17"' }))).toContain('author.band is never "13-17"')
  expect(only(pack({ when: 'hit("harassment") && counter("posts") > 3' }))).toContain('there is no counter in this pack "posts"')
  expect(only(pack({ when: 'hit("harassment") && country in ["Kazakhstan"]' }))).toContain('no ISO 3166-1')
  expect(only(pack({ when: 'hit(content.text)' }))).toContain('hit() takes a name in quotes')
})

test('patterns that do not run in linear time are refused', () => {
  expect(only(pack({ when: String.raw`hit("harassment") && matches(content.text, "(a)\\1")` }))).toContain('the pattern cannot be used')
  expect(only(pack({ when: 'hit("harassment") && content.text.matches("a+")' }))).toContain('write matches(text, "pattern")')
})

test('a rule that can never hold, that always holds, or a branch nothing takes is refused', () => {
  for (const when of ['"false"', '1 > 2', 'hit("harassment") && !hit("harassment")', 'score("threat") > 0.8 && score("threat") < 0.2', 'score("threat") > 1', 'content.kind == "video"', 'author.band == "18+" && author.band in ["13-15", "16-17"]', '"!(author.strikes >= 0)"']) {
    expect(only(pack({ when }))).toContain('can never hold')
  }
  for (const when of ['"true"', 'score("threat") >= 0', 'score("threat") <= 1', 'hit("harassment") || !hit("harassment") ', 'content.kind == "comment"']) expect(only(pack({ when }))).toContain('always holds')
  expect(only(pack({ when: 'hit("harassment") || score("threat") > 2' }))).toBe('sample.yaml:9:32 this part can never hold: score("threat") > 2')
})

test('an expression that would take too long is refused', () => {
  const inner = 'signals.matches.exists(a, signals.matches.exists(b, signals.matches.exists(c, a.word == b.word && b.word == c.word)))'
  expect(only(pack({ when: `hit("harassment") && ${inner}` }))).toMatch(/costs up to \d+ steps/)
})

test('a rule about the minimum age may only open a case', () => {
  const age = { policy: 'youth-safety.minimum-age' }
  expect(only(pack({ ...age, action: 'action: remove, confidence: 1' }))).toContain('only opens a case; people decide')
  expect(errors(pack({ ...age, action: 'action: open-case, confidence: 1, queue: under-age' }))).toEqual([])
})

test('messages are read only with a dated legal basis for the country', () => {
  const text = pack({ subjects: '[message]', extra: '    countries: [KZ, DE]\n' })
  expect(only(text)).toContain('dated legal basis')
  const based = (countries: string): string => text.replace('version: 1', `version: 1\nmessages: { legalBasis: a law, since: 2026-01-01, countries: ${countries} }`)
  expect(only(based('[KZ]'))).toContain('all of them among those of the legal basis')
  expect(parsePack(based('[KZ, DE]'), 'sample.yaml', names)).toMatchObject({ ok: true, pack: { messages: { legalBasis: 'a law', since: '2026-01-01', countries: ['KZ', 'DE'] } } })
})

test('unknown clauses and queues, double ids and missing limits are found', () => {
  expect(only(pack({ policy: 'harassment.rude' }))).toContain('no policy clause')
  expect(only(pack({ action: 'action: open-case, confidence: 1, queue: nobody' }))).toContain('no queue nobody')
  expect(only(pack({ action: 'action: open-case, confidence: 1' }))).toContain('needs the queue')
  expect(only(pack().replace('    limits: { automaticPerHour: 100 }\n', ''))).toContain('needs limits.automaticPerHour')
  const twice = `${pack()}${pack().slice(pack().indexOf('  - id'))}`
  expect(only(twice)).toContain('already a rule insult')
})

test('reasons fill in only what is there, and nothing is glued to a value', () => {
  expect(only(pack({ reason: 'Because of {wrods}.' }))).toContain('{wrods} is nothing that can be filled in')
  expect(only(pack({ reason: 'Because of {words}ness.' }))).toContain('letters are glued')
  expect(errors(pack({ reason: 'Because of {words}.' }))).toEqual([])
  expect(only(pack({ when: 'hit("harassment") || score("insult") > 0.9', reason: 'Because of {words}.' }))).toContain('{words} may be empty')
})

test('a case that fails is reported at the case with what each part came to', () => {
  const cases = `      - { text: ты дурак, language: ru, hits: { harassment: [дурак] }, expect: silent }
      - { text: вот так, language: ru, expect: fires }`
  const found = errors(pack({ when: 'hit("harassment") && author.strikes < 1', cases }))
  expect(found.map(({ line, column, rule, message }) => ({ line, column, rule, message }))).toEqual([
    { line: 14, column: 9, rule: 'sample/insult', message: '«ты дурак» was to stay silent, but: hit("harassment") is true; author.strikes < 1 (0) is true' },
    { line: 15, column: 9, rule: 'sample/insult', message: '«вот так» was to fire, but: hit("harassment") is false; author.strikes < 1 (0) is true' },
  ])
})

test('a rule without a case of each kind is refused', () => {
  expect(only(pack({ cases: '      - { text: ты дурак, language: ru, hits: { harassment: [дурак] }, expect: fires }' }))).toContain('no case says when the rule is to stay silent')
})
