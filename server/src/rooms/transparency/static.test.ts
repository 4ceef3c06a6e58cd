import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inclusionProof, isSignedBy, readCheckpoint, readVerifier, rootOf, subtreesOf } from '@qorgan/ledger'
import { verify } from '@qorgan/ledger/figures'
import { readPacked, tilePath } from '@qorgan/ledger/packed'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportLedger } from '../../../../cli/transparency-export.ts'
import { answered, evidenceFrom, openLedger } from '../../../../cli/transparency-source.ts'
import { openTestHouse, type TestHouse } from '../../../../tests/kit/house.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { root } from '../../open-house.ts'
import { checkpointNow, enter, type Entry, publishMonth, rotateKey } from './index.ts'

let t: TestHouse
let folder: string
const copies: string[] = []
beforeAll(async () => {
  t = await openTestHouse()
  await put(600)
  folder = await mkdtemp(join(tmpdir(), 'qorgan-ledger-'))
  copies.push(folder)
})
afterAll(async () => {
  for (const each of copies) await rm(each, { recursive: true, force: true })
  await t.close()
})

const ctx = () => t.as({ kind: 'timer', job: 'test' })
const removal = { kind: 'decision', country: 'KZ', subjectKind: 'video', action: 'remove', policy: 'harassment.targeted-abuse', source: 'moderator', automated: 'not', proactive: false, beforePublication: false, beforeAnyView: false, withinOneDay: true } as const
const put = (n: number, entry: Partial<Entry> = {}) => change(ctx(), async (tx) => {
  for (let at = 0; at < n; at += 1) await enter(tx, { ...removal, id: newId(t.clock.now()), at: t.clock.now(), language: 'kk', ...entry })
})
const answer = (name: string) => t.app.inject({ url: `/v1/transparency/logs/own/${name}` })
const ledger = { get: (name: string) => answered(answer(name)) }

test('tiles of every width give the signed root to whoever has nothing but them', async () => {
  const { size, root: signed } = readCheckpoint((await checkpointNow(ctx(), 'own')).note)!
  expect(size).toBe(600)
  const tiles = new Map<string, Uint8Array>()
  for (const [level, index, width] of [[0, 0, 256], [0, 1, 256], [0, 2, 88], [1, 0, 2]] as const) tiles.set(`${level}/${index}`, (await ledger.get(`tile/${level}/${tilePath(index, width, 256)}`))!)
  const subtree = subtreesOf((level, index) => tiles.get(`${level}/${index}`) ?? null)
  expect(rootOf(size, subtree)).toEqual(signed)
  expect(inclusionProof(599, size, subtree).length).toBeGreaterThan(3)
  const full = await answer('tile/0/000')
  expect(full.headers).toMatchObject({ 'content-type': 'application/octet-stream', 'cache-control': expect.stringContaining('immutable') as string })
  // A part of a tile is there for every size that was ever signed.
  expect((await ledger.get('tile/0/001.p/3'))!.length).toBe(96)
})

test('what no tile has is not there, and a log’s name is a name', async () => {
  for (const name of ['tile/0/003', 'tile/0/002.p/89', 'tile/0/2', 'tile/1/000.p/3', 'leaves/000', 'leaves/000.p/601', 'leaves/001.p/1', 'tile/0/..%2f000']) expect((await answer(name)).statusCode, name).toBe(404)
  expect((await answer('tile/7/000')).statusCode).toBe(400)
  expect((await t.app.inject({ url: '/v1/transparency/logs/OWN/checkpoint' })).statusCode).toBe(400)
  expect((await t.app.inject({ url: '/v1/transparency/logs/no-such-log/dictionary.json' })).statusCode).toBe(404)
  expect((await t.app.inject({ url: '/v1/transparency/logs' })).json()).toMatchObject({ items: [{ name: 'own', synthetic: false, size: 600 }] })
})

test('leaves say nothing before their month is published, and all that is opened after', async () => {
  const closed = readPacked((await ledger.get('leaves/000.p/600'))!)!
  expect(closed).toMatchObject({ first: 0, count: 600, groups: [] })
  await put(25, { subjectKind: 'account', policy: 'youth-safety.minimum-age' })
  await put(4, { country: 'UZ' })
  t.clock.set('2026-04-10T00:00:00Z')
  await publishMonth(ctx(), 'own', '2026-03')
  const opened = readPacked((await ledger.get('leaves/000.p/629'))!)!
  expect(opened.groups).toHaveLength(2)
  expect(opened.numbers.subarray(625 * 2).every((byte) => byte === 0)).toBe(true)
})

test('a folder of files verifies by itself, a second export adds what is new, and the dictionary names every field', async () => {
  expect(await exportLedger(ledger, folder)).toMatchObject({ leaves: 629 })
  const kept = await readFile(join(folder, 'checkpoint'), 'utf8')
  await put(300)
  await change(ctx(), (tx) => rotateKey(tx, 'own'))
  await checkpointNow(ctx(), 'own')
  expect(await exportLedger(ledger, folder)).toMatchObject({ leaves: 929, files: 8 })
  const here = await openLedger({ dir: folder, log: 'own' })
  const evidence = await evidenceFrom(here, kept)
  expect(await verify(evidence)).toMatchObject({ leaves: 929, differences: [] })
  const dictionary = JSON.parse(await readFile(join(folder, 'dictionary.json'), 'utf8')) as { version: number; levels: { name: string; meaning: string }[][]; figures: { id: string }[] }
  expect(dictionary).toMatchObject({ schema: 'qorgan-ledger', version: 1 })
  expect(dictionary.levels.flat().map(({ name }) => name)).toEqual(['country', 'month', 'kind', 'subjectKind', 'beforePublication', 'policy', 'action', 'outcome', 'source', 'automated', 'proactive', 'beforeAnyView', 'withinOneDay', 'language'])
  const keys = JSON.parse(await readFile(join(folder, 'keys.json'), 'utf8')) as { items: { verifier: string }[] }
  expect(await isSignedBy(await readFile(join(folder, 'checkpoint'), 'utf8'), readVerifier(keys.items.at(-1)!.verifier)!)).toBe(true)
  await writeFile(join(folder, 'kept.txt'), kept)
})

const python = await promisify(execFile)('python3', ['--version']).then(() => true, () => false)

describe.skipIf(!python)('the second verifier (needs python3)', () => {
  const run = async (place: string, ...more: string[]) => {
    const { stdout } = await promisify(execFile)('python3', [join(root, 'packages/ledger/verifier/verify_ledger.py'), place, ...more]).catch((error: { stdout: string; stderr: string }) => { expect(error.stderr ?? '').toBe(''); return error })
    return JSON.parse(stdout) as { figures: string; leaves: number; differences?: { fraud: string }[] }
  }
  const spoilt = async (spoil: (place: string) => Promise<void>) => {
    const place = await mkdtemp(join(tmpdir(), 'qorgan-ledger-'))
    copies.push(place)
    await cp(folder, place, { recursive: true })
    await spoil(place)
    return [...new Set((await run(place, join(folder, 'kept.txt'))).differences?.map(({ fraud }) => fraud))]
  }
  const edit = (name: string, change: (text: string) => string) => async (place: string) => writeFile(join(place, name), change(await readFile(join(place, name), 'latin1')), 'latin1')
  const leaves = 'leaves/000.p/929'

  test('agrees with an honest ledger', async () => {
    expect(await run(folder, join(folder, 'kept.txt'))).toMatchObject({ figures: 'ok', leaves: 929 })
  })

  test('the ten lines that count one figure give the number that was published, from the one file that holds everything', async () => {
    const place = await mkdtemp(join(tmpdir(), 'qorgan-ledger-'))
    copies.push(place)
    const tar = await answer('ledger.tar')
    expect(tar.headers['content-type']).toBe('application/x-tar')
    await writeFile(join(place, 'ledger.tar'), tar.rawPayload)
    await promisify(execFile)('python3', ['-c', 'import sys, tarfile; tarfile.open(sys.argv[1]).extractall(sys.argv[2])', join(place, 'ledger.tar'), place])
    const example = await readFile(join(root, 'packages/ledger/verifier/recount.py'), 'utf8')
    expect(example.trimEnd().split('\n').length - 1).toBe(10)
    const { stdout } = await promisify(execFile)('python3', [join(root, 'packages/ledger/verifier/recount.py'), place, 'KZ', '2026-03'])
    const published = (await t.app.inject({ url: '/v1/transparency/publications' })).json<{ items: { figures: Record<string, Record<string, number>> }[] }>().items[0]!
    expect(Number(stdout)).toBe(published.figures.KZ!['accountsRemoved.underMinimumAge'])
    expect(await run(place)).toMatchObject({ figures: 'ok', leaves: 929 })
  })

  test('names each planted fraud', async () => {
    const withFirst = (place: (file: string) => string) => edit(leaves, place)
    expect(await spoilt(edit('publications.json', (text) => text.replace('"videosRemoved.total":600', '"videosRemoved.total":599')))).toEqual(['figure-changed'])
    expect(await spoilt(withFirst((file) => `${file.slice(0, -1)}x`))).toEqual(['leaf-altered'])
    expect(await spoilt(withFirst((file) => file.replace('"count":929', '"count":900')))).toContain('leaf-dropped')
    expect(await spoilt(edit('keys.json', (text) => { const { items, ...rest } = JSON.parse(text) as { items: object[] }; return JSON.stringify({ items: items.slice(0, 1), ...rest }) }))).toContain('wrong-key')
    expect(await spoilt(edit('publications.json', (text) => { const { items } = JSON.parse(text) as { items: object[] }; return JSON.stringify({ items: [items[0], items[0]] }) }))).toContain('period-published-twice')
    const other = (await readFile(join(folder, 'kept.txt'), 'utf8')).replace('\n629\n', '\n628\n')
    const place = await mkdtemp(join(tmpdir(), 'qorgan-ledger-'))
    copies.push(place)
    await writeFile(join(place, 'other.txt'), other)
    expect((await run(folder, join(place, 'other.txt'))).differences?.map(({ fraud }) => fraud)).toEqual(['wrong-key', 'forked-history'])
  })
})
