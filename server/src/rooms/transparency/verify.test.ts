import { blindLeaf, frontier, signCheckpoint, signerFrom } from '@qorgan/ledger'
import { type Evidence, verify } from '@qorgan/ledger/figures'
import { digestLeaves, type PackedLeaf, packLeaves, readPacked } from '@qorgan/ledger/packed'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../../tests/kit/house.ts'
import { answered, evidenceFrom } from '../../../../cli/transparency-source.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { auditFigures, checkpointNow, enter, type Entry, publishMonth } from './index.ts'

type Held = Omit<Evidence, 'digest'> & { leaves: PackedLeaf[] }

let t: TestHouse
let honest: Held
let kept: string
beforeAll(async () => {
  t = await openTestHouse()
  await enterMany(40)
  kept = (await checkpointNow(ctx(), 'own')).note
  await enterMany(23, { subjectKind: 'account', policy: 'youth-safety.minimum-age' })
  await enterMany(3, { country: 'UZ' })
  await publishMonth(ctx(), 'own', '2026-03')
  honest = await held()
})
afterAll(() => t.close())

const ctx = () => t.as({ kind: 'timer', job: 'test' })
const removal = { kind: 'decision', country: 'KZ', subjectKind: 'video', action: 'remove', policy: 'harassment.targeted-abuse', source: 'moderator', automated: 'not', proactive: false, beforePublication: false, beforeAnyView: false, withinOneDay: true } as const
const enterMany = (count: number, more: Partial<Entry> = {}) => change(ctx(), async (tx) => {
  for (let at = 0; at < count; at += 1) await enter(tx, { ...removal, id: newId(t.clock.now()), at: t.clock.now(), ...more })
})

const files = { get: (name: string) => answered(t.app.inject({ url: `/v1/transparency/logs/own/${name}` })) }

async function held(): Promise<Held> {
  const evidence = await evidenceFrom(files, kept)
  const { count, groups, numbers, values } = readPacked((await files.get(`leaves/000.p/${evidence.checkpoint.split('\n')[1]}`))!)!
  return { ...evidence, leaves: Array.from({ length: count }, (_, at) => ({ levels: groups[numbers[at * 2]! * 256 + numbers[at * 2 + 1]! - 1] ?? [], value: values.subarray(at * 32, at * 32 + 32) })) }
}

const verdictOn = ({ leaves, ...evidence }: Held) => verify({ ...evidence, digest: async (_index, asked) => digestLeaves(packLeaves('own', 0, leaves), asked) })
const fraudsIn = async (evidence: Held) => [...new Set((await verdictOn(evidence)).differences.map(({ fraud }) => fraud))]
const hashOf = ({ levels, value }: PackedLeaf) => (levels.length === 0 ? value : blindLeaf({ levels, behind: value }))

/** What a dishonest operator signs over leaves of their own. */
async function resigned(evidence: Held, leaves: PackedLeaf[], seed = 1): Promise<Held> {
  const tree = frontier()
  for (const leaf of leaves) tree.add(hashOf(leaf))
  const origin = evidence.checkpoint.split('\n')[0]!
  return { ...evidence, leaves, checkpoint: await signCheckpoint({ origin, size: leaves.length, root: tree.root(), extensions: [] }, [await signerFrom(origin, new Uint8Array(32).fill(seed))]) }
}

test('an honest ledger verifies, and small groups stay closed', async () => {
  expect(await fraudsIn(honest)).toEqual([])
  expect(honest.leaves).toHaveLength(66)
  expect(honest.leaves.filter(({ levels }) => levels.length === 0)).toHaveLength(3)
  expect(honest.publications[0]!.figures.KZ).toMatchObject({ 'videosRemoved.total': 40 })
})

test('a figure changed', async () => {
  const [publication] = structuredClone(honest.publications)
  publication!.figures.KZ!['videosRemoved.total'] = 39
  expect(await fraudsIn({ ...honest, publications: [publication!] })).toEqual(['figure-changed'])
})

test('a live figure changed, as the installation itself can tell', async () => {
  expect(await auditFigures(ctx(), 'own')).toEqual([])
  await sql`update transparency.cell set n = n - 1 where country = 'KZ' and subject_kind = 'video'`.execute(t.house.database.kysely)
  expect(await auditFigures(ctx(), 'own')).toEqual([{ fraud: 'figure-changed', detail: 'KZ 2026-03 decision: 39 are shown, 40 were entered' }])
  await sql`update transparency.cell set n = n + 1 where country = 'KZ' and subject_kind = 'video'`.execute(t.house.database.kysely)
})

test('a leaf dropped', async () => {
  for (const leaves of [honest.leaves.toSpliced(50, 1), honest.leaves.slice(0, -1)]) expect(await fraudsIn({ ...honest, leaves })).toContain('leaf-dropped')
  const { differences } = await verdictOn({ ...honest, leaves: [...honest.leaves.toSpliced(50, 1), honest.leaves[0]!] })
  expect(differences).toContainEqual({ fraud: 'leaf-dropped', detail: 'leaf 50 is not shown' })
  expect((await verdictOn({ ...honest, leaves: [] })).differences[0]).toMatchObject({ fraud: 'leaf-dropped' })
})

test('a leaf altered, in what is said of it or in what hides the rest', async () => {
  const levels = structuredClone(honest.leaves[5]!.levels) as (string | boolean | null)[][]
  levels[1] = ['decision', 'comment', false]
  const { differences } = await verdictOn({ ...honest, leaves: honest.leaves.with(5, { ...honest.leaves[5]!, levels }) })
  expect(differences).toContainEqual({ fraud: 'leaf-altered', detail: 'what is said of leaf 5 is not what was entered' })
  const closed = honest.leaves.findIndex((leaf) => leaf.levels.length === 0)
  expect(await fraudsIn({ ...honest, leaves: honest.leaves.with(closed, { levels: [], value: new Uint8Array(32) }) })).toEqual(['leaf-altered'])
  // A ledger whose tiles say the same as its altered leaves still does not give the root that was signed.
  expect(await fraudsIn({ ...honest, leaves: honest.leaves.with(closed, { levels: [], value: new Uint8Array(32) }), tile: async () => null })).toEqual(['leaf-altered'])
})

test('a leaf added later', async () => {
  expect(await fraudsIn({ ...honest, leaves: [...honest.leaves, honest.leaves[0]!] })).toContain('leaf-added-later')
  const { differences } = await verdictOn({ ...honest, leaves: honest.leaves.toSpliced(9, 0, { levels: [], value: new Uint8Array(32) }).slice(0, -1) })
  expect(differences).toContainEqual({ fraud: 'leaf-added-later', detail: 'what stands at leaf 9 is not in the tree' })
})

test('leaves reordered', async () => {
  const swapped = (at: number, other: number) => ({ ...honest, leaves: honest.leaves.with(at, honest.leaves[other]!).with(other, honest.leaves[at]!) })
  expect(await fraudsIn(swapped(45, 46))).toEqual(['leaves-reordered'])
  expect(await fraudsIn(swapped(0, 60))).toEqual(['leaves-reordered', 'forked-history'])
})

test('a forked history, even with a true signature over it', async () => {
  const levels = [['KZ', '2026-03']]
  const behind = new Uint8Array(32).fill(3)
  const other: PackedLeaf = { levels, value: behind }
  expect(await fraudsIn(await resigned(honest, [other, ...honest.leaves.slice(1)]))).toContain('forked-history')
  expect(await fraudsIn(await resigned(honest, honest.leaves.slice(0, 30)))).toContain('forked-history')
})

test('a wrong key', async () => {
  expect(await fraudsIn(await resigned(honest, honest.leaves))).toEqual(['wrong-key'])
})

test('a period published twice', async () => {
  const [publication] = honest.publications
  expect(await fraudsIn({ ...honest, publications: [publication!, { ...publication!, revision: 2 }] })).toContain('period-published-twice')
})

test('the ledger signs no fork of itself, and its rows cannot be changed in passing', async () => {
  await expect(sql`update transparency.entry set country = 'RU' where seq = 1`.execute(t.house.database.kysely)).rejects.toThrow(/only grows/)
  await enterMany(1)
  await sql`alter table transparency.entry disable trigger entry_is_kept`.execute(t.house.database.kysely)
  await sql`update transparency.entry set country = 'RU' where seq = 1`.execute(t.house.database.kysely)
  await expect(checkpointNow(ctx(), 'own')).rejects.toThrow(/no longer begins with/)
})
