import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { checkRules } from './rules-check.ts'
import { CsvReader } from './rules-csv.ts'
import { history, type HistoryOptions, type HistoryRow } from './rules-history.ts'
import { knownNames } from './rules-packs.ts'
import { replayRules } from './rules-replay.ts'
import { testRules } from './rules-test.ts'

const folder = mkdtempSync(join(tmpdir(), 'rules-'))
afterAll(() => rmSync(folder, { recursive: true }))
const comments = fileURLToPath(new URL('../policies/rules/comments.yaml', import.meta.url))

type Line = Record<string, unknown>
async function run(command: (argv: string[], out: (line: object) => void) => Promise<void>, argv: string[]): Promise<{ lines: Line[], error: string | null }> {
  const lines: Line[] = []
  const error = await command(argv, (line) => lines.push(line as Line)).then(() => null, (failure: Error) => failure.message)
  return { lines, error }
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

async function rows(path: string, options?: HistoryOptions): Promise<HistoryRow[]> {
  const all: HistoryRow[] = []
  for await (const row of history(path, options)) all.push(row)
  return all
}

test('the packs of the repository are sound: every clause, queue and list exists and every case passes', async () => {
  const { lines, error } = await run(checkRules, [])
  expect(error).toBeNull()
  expect(lines.map((line) => line.pack)).toEqual(['accounts', 'comments', 'videos'])
  const names = knownNames()
  expect(names.policies).toContain('youth-safety.minimum-age')
  expect(names.lists).toContain('kk/harassment')
})

test('every case of the packs holds for what the word lists and detectors really find', async () => {
  const { lines, error } = await run(testRules, [])
  expect({ error, failed: lines.filter((line) => line.message) }).toEqual({ error: null, failed: [] })
})

test('a wrong pack is named with file, line and column, and the command fails', async () => {
  const path = file('wrong.yaml', readFileSync(comments, 'utf8').replace('hit("hate")', 'hit("hated")').replace('policy: violence.threats', 'policy: violence.threat'))
  const { lines, error } = await run(checkRules, [path])
  expect(error).toBe('2 errors in 1 of 1 packs')
  const at = (needle: string): number => readFileSync(path, 'utf8').split('\n').findIndex((line) => line.includes(needle)) + 1
  expect(lines).toMatchObject([
    { file: path, line: at('violence.threat'), column: 13, rule: 'comments/threat', message: 'there is no policy clause violence.threat' },
    { file: path, line: at('hit("hated")'), rule: 'comments/slur', message: 'there is no list "hated"; did you mean "hate"?' },
  ])
})

test('a case that only its own statement makes pass is found by the real detectors', async () => {
  const path = file('stated.yaml', readFileSync(comments, 'utf8').replace('text: ты полный идиот, language: ru, hits: { harassment: [идиот] }', 'text: ты полный стол, language: ru, hits: { harassment: [стол] }'))
  expect((await run(checkRules, [path])).error).toBeNull()
  const { lines, error } = await run(testRules, [path])
  expect(error).toBe('1 case failed')
  expect(lines[0]).toMatchObject({ file: path, rule: 'comments/insult', case: 1, message: expect.stringContaining('«ты полный стол» was to fire') })
})

const csv = `id,text,language,verdict,at,account,band
1,"ты полный идиот, да",ru,violation,2026-03-01T10:00:00Z,a,13-15
2,"привет ""друг""
вторая строка",ru,no-violation,2026-03-01T10:01:00Z,b,18+
3,i will kill you,en,violation,2026-03-01T10:02:00Z,b,18+
4,маған 11 жас,,,2026-03-01T10:02:00Z,c,13-15
`

test('packs are replayed over a CSV history: what they catch, by rule, language and band, with samples and precision', async () => {
  const { lines, error } = await run(replayRules, [file('history.csv', csv)])
  expect(error).toBeNull()
  expect(lines[0]).toMatchObject({ items: 4, caughtBefore: 0, newlyCaught: 3, precision: { after: { of: 2, hits: 2 } } })
  expect(lines).toContainEqual(expect.objectContaining({ rule: 'comments/threat', after: 1 }))
  expect(lines).toContainEqual({ band: '13-15', newlyCaught: 2, newlyLetGo: 0, otherAction: 0 })
  expect(lines).toContainEqual(expect.objectContaining({ sample: 'newly-caught', id: '4', language: 'kk' }))
})

test('a changed pack is compared with the one it takes the place of', async () => {
  const milder = file('milder.yaml', readFileSync(comments, 'utf8').replace('when: severity("harassment") >= 2', 'when: severity("harassment") >= 2 && author.band == "18+"')
    .replace(/(- \{ text: (?:ты полный идиот|сен ақымақсың|what an idiot).*?) expect: fires/g, '$1 expect: fires'))
  const { lines, error } = await run(replayRules, [file('history.csv', csv), '--new', milder])
  expect(error).toBeNull()
  expect(lines[0]).toMatchObject({ caughtBefore: 3, caughtAfter: 2, newlyLetGo: 1, newlyCaught: 0 })
  expect(lines).toContainEqual(expect.objectContaining({ sample: 'newly-let-go', id: '1' }))
})

test('windowed counters run along a history that says when and by whom', async () => {
  const flood = Array.from({ length: 12 }, (_, at) => JSON.stringify({ id: at, text: 'see a.top', account: 'x', at: `2026-03-01T10:0${Math.floor(at / 2)}:00Z`, accountAgeDays: 1 })).join('\n')
  const { lines } = await run(replayRules, [file('flood.jsonl', flood)])
  expect(lines.find((line) => line.rule === 'comments/link-flood')).toMatchObject({ after: 8 })
})

test('items of Coop are read as they are sent, singly and as a batch', async () => {
  const items = [{ id: 'a', typeId: 'comment', data: { body: 'сен ақымақсың', authorId: 'u1', url: 'https://a.kz/1', createdAt: '2026-03-01T10:00:00Z' } }, { id: 'b', type: { id: 't2', name: 'Video' }, data: { title: 'Таң', description: 'тау' } }]
  const expected = [{ id: 'a', kind: 'comment', text: 'сен ақымақсың' }, { id: 'b', kind: 'video', text: 'Таң\nтау' }]
  expect(await rows(file('items.json', JSON.stringify({ items })))).toMatchObject(expected)
  expect(await rows(file('items.jsonl', items.map((item) => JSON.stringify(item)).join('\n')))).toMatchObject(expected)
  expect(await rows(file('one.jsonl', JSON.stringify(items[1])), { textField: 'title' })).toMatchObject([{ text: 'Таң' }])
})

test('a history that cannot be read is named with its line', async () => {
  const failure = async (path: string): Promise<string> => rows(path).then(() => 'read', (error: Error) => error.message.replace(`${folder}/`, ''))
  expect(await failure(file('a.csv', 'id,words\n1,x\n'))).toBe('a.csv:1: there is no column "text"')
  expect(await failure(file('b.csv', 'id,text\n1,x\n2,y,z\n'))).toBe('b.csv:3: 3 fields where the first row has 2')
  expect(await failure(file('c.csv', 'id,text\n1,"x\n'))).toBe('c.csv: line 2: a quote is never closed')
  expect(await failure(file('d.jsonl', '{"id":"1","text":"x"}\n{oops\n'))).toBe('d.jsonl:2: this is not JSON')
  expect(await failure(file('e.jsonl', '{"id":"1","text":"x","band":"13-17"}\n'))).toMatch(/^e\.jsonl:1: band: /)
  expect(await failure(file('f.txt', 'x'))).toContain('say --format')
})

test('what is written as CSV is read back, however it is cut into pieces', () => {
  const field = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', 'қ', ' '), maxLength: 6 })
  fc.assert(fc.property(fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 7 }), (table, size) => {
    const text = table.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join('\n')
    const reader = new CsvReader()
    const read: string[][] = []
    for (let at = 0; at < text.length; at += size) read.push(...reader.take(text.slice(at, at + size)).map((row) => row.fields))
    read.push(...reader.end().map((row) => row.fields))
    expect(read).toEqual(table)
  }))
})
