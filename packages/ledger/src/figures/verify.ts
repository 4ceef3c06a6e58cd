import { portable, sameBytes, type Sha256, toBase64 } from '../bytes.ts'
import { readCheckpoint } from '../checkpoint.ts'
import { nodeHash } from '../merkle.ts'
import { type Asked, type Digest, packedLeaves, type Peak } from '../packed/index.ts'
import { locate } from './locate.ts'
import { figuresJudge, type ServedPublication } from './verify-figures.ts'
import { judgeKept, judgeKeys, type ServedKey } from './verify-keys.ts'

export type Fraud = 'wrong-key' | 'forked-history' | 'leaf-dropped' | 'leaf-altered' | 'leaf-added-later' | 'leaves-reordered' | 'opened-otherwise' | 'figure-changed' | 'period-published-twice'
export type Difference = { fraud: Fraud; detail: string }

export type Evidence = {
  checkpoint: string
  /** What the reader kept from an earlier visit; without it a fork made before this one cannot be seen. */
  kept: string | null
  keys: readonly ServedKey[]
  publications: readonly ServedPublication[]
  /** Reads the packed leaves of one file, here or in a worker; null when there is none or it cannot be read. */
  digest(index: number, asked: Asked): Promise<Digest | null>
  /** Hashes as the ledger serves them; asked for only to say where leaves differ. */
  tile(level: number, index: number, width: number): Promise<Uint8Array | null>
  /** How many files are read at once; one unless said otherwise. */
  ahead?: number
  onLeaves?(leaves: number): void
}

export type Verdict = { leaves: number; checkpoint: string; differences: Difference[] }

/** Recounts everything that was published from the leaves, and the tree from its leaves, believing nobody. */
export async function verify(evidence: Evidence, sha: Sha256 = portable): Promise<Verdict> {
  const now = readCheckpoint(evidence.checkpoint)
  if (!now) return { leaves: 0, checkpoint: '', differences: [{ fraud: 'wrong-key', detail: 'the checkpoint is not a signed note' }] }
  const kept = evidence.kept === null ? null : readCheckpoint(evidence.kept)
  const counter = figuresJudge(evidence.publications)
  const walked = await walk(evidence, now.size, kept?.size ?? now.size, (digest) => counter.add(digest), sha)
  const found = [...(await judgeKeys(evidence)), ...walked.differences]
  const root = walked.rootAt.get(now.size)
  if (!root || !sameBytes(root, now.root)) {
    const places = await locate(evidence, now.size, walked.files)
    const named = places.filter(({ fraud }) => !walked.differences.some((each) => each.fraud === fraud))
    found.push(...named)
    if (places.length === 0 && walked.differences.length === 0) found.push({ fraud: 'leaf-altered', detail: 'the leaves shown do not give the signed root' })
  }
  if (evidence.kept !== null) found.push(...judgeKept(now, kept, walked.rootAt))
  return { leaves: walked.seen, checkpoint: `${now.size} ${toBase64(now.root)}`, differences: [...found, ...counter.judge()] }
}

type Walked = { seen: number; rootAt: Map<number, Uint8Array>; files: (Uint8Array | null)[]; differences: Difference[] }

/** Builds the tree file by file, remembering the root at both sizes and what each file comes to. */
async function walk(evidence: Evidence, size: number, keptSize: number, add: (digest: Digest) => void, sha: Sha256): Promise<Walked> {
  const before: Peak[] = []
  const walked: Walked = { seen: 0, rootAt: new Map([[0, sha(new Uint8Array())]]), files: [], differences: [] }
  const asked: Asked = { sizes: [keptSize, size], cuts: evidence.publications.flatMap(({ fromSize, toSize }) => [fromSize, toSize]) }
  const count = Math.ceil(size / packedLeaves)
  for await (const [index, digest] of inOrder(count, evidence.ahead ?? 1, (at) => evidence.digest(at, asked))) {
    const first = index * packedLeaves
    walked.differences.push(...judgeFile(digest, first, Math.min(packedLeaves, size - first)))
    walked.files.push(null)
    if (!digest) continue
    for (const { size: at, peaks } of digest.peaks) walked.rootAt.set(at, rootOfPeaks([...before, ...peaks], sha))
    const own = digest.peaks.at(-1)!.peaks
    walked.files[index] = own.length === 0 ? null : rootOfPeaks(own, sha)
    for (const peak of own) append(before, peak, sha)
    walked.seen += digest.count
    add(digest)
    evidence.onLeaves?.(walked.seen)
  }
  return walked
}

function judgeFile(digest: Digest | null, first: number, expected: number): Difference[] {
  if (!digest) return [{ fraud: 'leaf-dropped', detail: `leaves ${first} to ${first + expected - 1} are not shown, or cannot be read` }]
  if (digest.first !== first) return [{ fraud: 'leaves-reordered', detail: `where leaf ${first} should stand, ${digest.first} does` }]
  if (digest.count < expected) return [{ fraud: 'leaf-dropped', detail: `${first + expected} leaves were signed, ${first + digest.count} are shown` }]
  return digest.count > expected ? [{ fraud: 'leaf-added-later', detail: `${digest.count - expected} leaves are not under the signed root` }] : []
}

const rootOfPeaks = (peaks: readonly Peak[], sha: Sha256): Uint8Array => (peaks.length === 0 ? sha(new Uint8Array()) : peaks.map(({ hash }) => hash).reduceRight((right, left) => nodeHash(left, right, sha)))

function append(peaks: Peak[], peak: Peak, sha: Sha256): void {
  peaks.push(peak)
  for (let [left, right] = peaks.slice(-2); left && right && left.level === right.level; [left, right] = peaks.slice(-2)) peaks.splice(-2, 2, { level: left.level + 1, hash: nodeHash(left.hash, right.hash, sha) })
}

async function* inOrder<T>(count: number, ahead: number, make: (index: number) => Promise<T>): AsyncGenerator<[number, T]> {
  const waiting: Promise<T>[] = []
  for (let index = 0; index < count; index += 1) {
    while (waiting.length < ahead && index + waiting.length < count) waiting.push(make(index + waiting.length))
    yield [index, await waiting.shift()!]
  }
}
