import { blindLeaf, frontier, fromBase64, openTo, signCheckpoint, signerFrom, toBase64 } from '@qorgan/ledger'
import { type Evidence, type ServedLeaf, verify } from '@qorgan/ledger/figures'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../../tests/kit/house.ts'
import { evidenceFrom } from '../../../../cli/transparency-verify.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { auditFigures, checkpointNow, enter, type Entry, publishMonth } from './index.ts'

type Held = Omit<Evidence, 'leaves'> & { leaves: ServedLeaf[] }

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

async function held(): Promise<Held> {
  const { leaves, ...rest } = await evidenceFrom(async (path) => (await t.app.inject({ url: path })).body, 'own', kept)
  const shown: ServedLeaf[] = []
  for await (const leaf of leaves) shown.push(leaf)
  return { ...rest, leaves: shown }
}

async function* stream(leaves: readonly ServedLeaf[]) { yield* leaves }
const fraudsIn = async ({ leaves, ...evidence }: Held) => [...new Set((await verify({ ...evidence, leaves: stream(leaves) })).differences.map(({ fraud }) => fraud))]

/** What a dishonest operator signs over leaves of their own. */
async function resigned(evidence: Held, leaves: ServedLeaf[], seed = 1): Promise<Held> {
  const tree = frontier()
  for (const { hash } of leaves) tree.add(fromBase64(hash)!)
  const origin = evidence.checkpoint.split('\n')[0]!
  return { ...evidence, leaves, checkpoint: await signCheckpoint({ origin, size: leaves.length, root: tree.root(), extensions: [] }, [await signerFrom(origin, new Uint8Array(32).fill(seed))]) }
}

const numbered = (leaves: readonly ServedLeaf[]) => leaves.map((leaf, index) => ({ ...leaf, index }))

test('an honest ledger verifies, and small groups stay closed', async () => {
  expect(await fraudsIn(honest)).toEqual([])
  expect(honest.leaves).toHaveLength(66)
  expect(honest.leaves.filter(({ behind }) => behind === null)).toHaveLength(3)
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
  expect(await fraudsIn({ ...honest, leaves: honest.leaves.toSpliced(50, 1) })).toContain('leaf-dropped')
  expect(await fraudsIn({ ...honest, leaves: honest.leaves.slice(0, -1) })).toContain('leaf-dropped')
})

test('a leaf altered, in what is said of it or in its hash', async () => {
  const leaves = structuredClone(honest.leaves)
  leaves[5]!.levels[1] = ['decision', 'comment', false]
  expect(await fraudsIn({ ...honest, leaves })).toContain('leaf-altered')
  const hashes = structuredClone(honest.leaves)
  hashes[60]!.hash = toBase64(new Uint8Array(32))
  expect(await fraudsIn({ ...honest, leaves: hashes })).toContain('leaf-altered')
})

test('a leaf added later', async () => {
  expect(await fraudsIn({ ...honest, leaves: [...honest.leaves, { ...honest.leaves[0]!, index: honest.leaves.length }] })).toContain('leaf-added-later')
})

test('leaves reordered', async () => {
  const [first, second, ...rest] = honest.leaves
  expect(await fraudsIn({ ...honest, leaves: [second!, first!, ...rest] })).toContain('leaves-reordered')
  expect(await fraudsIn({ ...honest, leaves: numbered([second!, first!, ...rest]) })).not.toEqual([])
})

test('a forked history, even with a true signature over it', async () => {
  const levels = [['KZ', '2026-03']]
  const behind = new Uint8Array(32).fill(3)
  const other: ServedLeaf = { index: 0, levels, behind: toBase64(behind), hash: toBase64(blindLeaf(openTo(levels, behind, 1))) }
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
