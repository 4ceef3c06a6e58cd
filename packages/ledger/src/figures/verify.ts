import { blindLeaf } from '../blind.ts'
import { fromBase64, portable, sameBytes, type Sha256, toBase64, utf8 } from '../bytes.ts'
import { readCheckpoint } from '../checkpoint.ts'
import { frontier } from '../frontier.ts'
import { isSignedBy, readVerifier, verifySignature } from '../notes.ts'
import { groupKey } from './levels.ts'
import type { Group } from './opened-groups.ts'
import { recount, recountAll } from './recount.ts'

type Values = (string | boolean | null)[]
/** What the ledger serves of one leaf, one publication and one key. */
export type ServedLeaf = { index: number; hash: string; levels: Values[]; behind: string | null }
export type ServedPublication = { month: string; revision: number; fromSize: number; toSize: number; opened: readonly Group[]; figures: Record<string, Record<string, number | null>> }
export type ServedKey = { number: number; verifier: string; since: string; crossSignature: string | null }

export type Fraud = 'wrong-key' | 'forked-history' | 'leaf-dropped' | 'leaf-altered' | 'leaf-added-later' | 'leaves-reordered' | 'opened-otherwise' | 'figure-changed' | 'period-published-twice'
export type Difference = { fraud: Fraud; detail: string }

export type Evidence = {
  checkpoint: string
  /** What the reader kept from an earlier visit; without it a fork made before this one cannot be seen. */
  kept: string | null
  keys: readonly ServedKey[]
  leaves: AsyncIterable<ServedLeaf>
  publications: readonly ServedPublication[]
}

export type Verdict = { leaves: number; checkpoint: string; differences: Difference[] }

/** Recounts everything that was published from the leaves, and the tree from its leaves, believing nobody. */
export async function verify(evidence: Evidence, sha: Sha256 = portable): Promise<Verdict> {
  const now = readCheckpoint(evidence.checkpoint)
  if (!now) return { leaves: 0, checkpoint: '', differences: [{ fraud: 'wrong-key', detail: 'the checkpoint is not a signed note' }] }
  const kept = evidence.kept === null ? null : readCheckpoint(evidence.kept)
  const counter = batches(evidence.publications)
  const { seen, rootAt, differences } = await walk(evidence.leaves, [now.size, ...(kept ? [kept.size] : [])], (leaf) => counter.add(leaf), sha)
  const found = [...(await judgeKeys(evidence)), ...differences]
  if (seen < now.size) found.push({ fraud: 'leaf-dropped', detail: `${now.size} leaves were signed, ${seen} are shown` })
  const root = rootAt.get(now.size)
  if (differences.length === 0 && root && !sameBytes(root, now.root)) found.push({ fraud: 'leaf-altered', detail: 'the leaves shown do not give the signed root' })
  if (evidence.kept !== null) found.push(...judgeKept(now, kept, rootAt))
  return { leaves: seen, checkpoint: `${now.size} ${toBase64(now.root)}`, differences: [...found, ...counter.judge()] }
}

async function judgeKeys({ keys, checkpoint, kept }: Evidence): Promise<Difference[]> {
  const verifiers = keys.map(({ verifier }) => readVerifier(verifier))
  const [first] = verifiers
  if (!first || verifiers.includes(null)) return [{ fraud: 'wrong-key', detail: 'no key is published' }]
  const found: Difference[] = []
  for (const [at, key] of keys.entries()) {
    const before = verifiers[at - 1]
    const signature = key.crossSignature === null ? null : fromBase64(key.crossSignature)
    if (before && !(signature && (await verifySignature(before.publicKey, utf8(key.verifier), signature)))) found.push({ fraud: 'wrong-key', detail: `key ${key.number} is not signed by the key before it` })
  }
  if (!(await isSignedBy(checkpoint, verifiers.at(-1)!))) found.push({ fraud: 'wrong-key', detail: 'the checkpoint is not signed by the present key' })
  const oldSigned = kept === null || (await Promise.all(verifiers.map((each) => isSignedBy(kept, each!)))).some(Boolean)
  return oldSigned ? found : [...found, { fraud: 'wrong-key', detail: 'the earlier checkpoint was signed by a key that is not among the published ones' }]
}

function judgeKept(now: NonNullable<ReturnType<typeof readCheckpoint>>, kept: ReturnType<typeof readCheckpoint>, rootAt: ReadonlyMap<number, Uint8Array>): Difference[] {
  if (!kept) return [{ fraud: 'forked-history', detail: 'the earlier checkpoint cannot be read' }]
  if (kept.origin !== now.origin) return [{ fraud: 'forked-history', detail: `the earlier checkpoint is of ${kept.origin}, this one of ${now.origin}` }]
  if (kept.size > now.size) return [{ fraud: 'forked-history', detail: `${kept.size} leaves were signed before, ${now.size} now` }]
  const root = rootAt.get(kept.size)
  return root && sameBytes(root, kept.root) ? [] : [{ fraud: 'forked-history', detail: `the first ${kept.size} leaves are not those that were signed before` }]
}

/** Builds the tree from the leaves in the order shown, and looks at each opening. */
async function walk(leaves: Evidence['leaves'], sizes: readonly number[], add: (leaf: ServedLeaf) => void, sha: Sha256) {
  const tree = frontier(sha)
  const rootAt = new Map<number, Uint8Array>()
  const differences: Difference[] = []
  const largest = Math.max(...sizes)
  const say = (fraud: Fraud, detail: string) => { if (differences.length < 20) differences.push({ fraud, detail }) }
  if (sizes.includes(0)) rootAt.set(0, tree.root())
  for await (const leaf of leaves) {
    const hash = fromBase64(leaf.hash) ?? new Uint8Array(32)
    if (leaf.index > tree.size) say('leaf-dropped', `after leaf ${tree.size - 1} comes ${leaf.index}`)
    if (leaf.index < tree.size) say('leaves-reordered', `leaf ${leaf.index} comes after ${tree.size - 1}`)
    if (tree.size >= largest) say('leaf-added-later', `leaf ${leaf.index} is not under the signed root`)
    const behind = leaf.behind === null ? null : fromBase64(leaf.behind)
    if (behind && !sameBytes(blindLeaf({ levels: leaf.levels, behind }, sha), hash)) say('leaf-altered', `what is said of leaf ${leaf.index} is not what was entered`)
    else if (behind) add(leaf)
    tree.add(hash)
    if (sizes.includes(tree.size)) rootAt.set(tree.size, tree.root())
  }
  return { seen: tree.size, rootAt, differences }
}

/** Counts opened leaves into the publication that opened them, and compares at the end. */
function batches(publications: readonly ServedPublication[]) {
  const counts = publications.map(() => new Map<string, Group>())
  const byMonth = Map.groupBy(publications.map((publication, at) => ({ publication, at })), ({ publication }) => publication.month)
  return {
    add({ index, levels }: ServedLeaf): void {
      const batch = byMonth.get(String(levels[0]?.[1]))?.find(({ publication: { fromSize, toSize } }) => index >= fromSize && index < toSize)
      if (!batch) return
      const key = groupKey(levels)
      const group = counts[batch.at]!.get(key)
      if (group) group.n += 1
      else counts[batch.at]!.set(key, { levels, n: 1 })
    },
    judge: (): Difference[] => [...byMonth.values()].flatMap((of) => judgeMonth(of.map(({ publication, at }) => ({ publication, counted: [...counts[at]!.values()] })))),
  }
}

function judgeMonth(revisions: readonly { publication: ServedPublication; counted: Group[] }[]): Difference[] {
  const found: Difference[] = []
  const all: Group[] = []
  let reached = 0
  for (const [at, { publication, counted }] of revisions.entries()) {
    const { month, revision, fromSize, toSize, opened, figures } = publication
    if (revision !== at + 1 || fromSize !== reached) found.push({ fraud: 'period-published-twice', detail: `${month}, revision ${revision}, does not continue the one before it` })
    reached = toSize
    const stated = new Map(opened.map((group) => [groupKey(group.levels), group.n]))
    for (const { levels, n } of counted) if (stated.get(groupKey(levels)) !== n) found.push({ fraud: 'opened-otherwise', detail: `${month}: ${n} leaves are opened as ${groupKey(levels)}, ${stated.get(groupKey(levels)) ?? 0} were stated` })
    const missing = opened.filter((group) => !counted.some(({ levels }) => groupKey(levels) === groupKey(group.levels)))
    for (const { levels, n } of missing) found.push({ fraud: 'opened-otherwise', detail: `${month}: ${n} leaves were stated as ${groupKey(levels)}, none is opened so` })
    all.push(...counted)
    found.push(...judgeFigures(month, recountAll(recount(all)), figures))
  }
  return found
}

function judgeFigures(month: string, counted: ServedPublication['figures'], stated: ServedPublication['figures']): Difference[] {
  const found: Difference[] = []
  for (const country of new Set([...Object.keys(counted), ...Object.keys(stated)])) {
    // A figure that got its definition after the month was published is not in that publication.
    for (const metric of new Set(stated[country] ? Object.keys(stated[country]) : Object.keys(counted[country] ?? {}))) {
      const [own, theirs] = [counted[country]?.[metric] ?? null, stated[country]?.[metric] ?? null]
      if (own !== theirs) found.push({ fraud: 'figure-changed', detail: `${country} ${month} ${metric}: ${theirs} was stated, the leaves give ${own}` })
    }
  }
  return found
}
