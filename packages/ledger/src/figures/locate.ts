import { sameBytes } from '../bytes.ts'
import { tileWidth } from '../frontier.ts'
import { packedLeaves } from '../packed/index.ts'
import type { Difference, Evidence } from './verify.ts'

const most = 3

/** Where the leaves shown part from the hashes that the ledger serves under its root, and in what way. */
export async function locate(evidence: Pick<Evidence, 'digest' | 'tile'>, size: number, files: readonly (Uint8Array | null)[]): Promise<Difference[]> {
  const found: Difference[] = []
  for (const [index, root] of files.entries()) {
    if (found.length >= most) break
    const first = index * packedLeaves
    const count = Math.min(packedLeaves, size - first)
    if (count === packedLeaves && root && (await agrees(evidence, index, size, root))) continue
    const digest = await evidence.digest(index, { sizes: [], cuts: [], hashes: true })
    const served = await servedHashes(evidence, first, count)
    if (digest?.hashes && served) found.push(...compare(split(digest.hashes), split(served), first))
  }
  return found
}

/** Whether the ledger's own tiles say the same of a complete file: its hash stands two tiles up. */
async function agrees({ tile }: Pick<Evidence, 'tile'>, index: number, size: number, root: Uint8Array): Promise<boolean> {
  const complete = Math.floor(size / packedLeaves)
  const [row, at] = [Math.floor(index / tileWidth), index % tileWidth]
  const hashes = await tile(2, row, Math.min(tileWidth, complete - row * tileWidth))
  return hashes !== null && sameBytes(hashes.subarray(at * 32, at * 32 + 32), root)
}

async function servedHashes({ tile }: Pick<Evidence, 'tile'>, first: number, count: number): Promise<Uint8Array | null> {
  const all = new Uint8Array(count * 32)
  for (let at = 0; at < count; at += tileWidth) {
    const hashes = await tile(0, (first + at) / tileWidth, Math.min(tileWidth, count - at))
    if (!hashes) return null
    all.set(hashes, at * 32)
  }
  return all
}

const split = (hashes: Uint8Array): string[] => Array.from({ length: hashes.length / 32 }, (_, at) => hashes.subarray(at * 32, at * 32 + 32).join(' '))

function compare(shown: readonly string[], served: readonly string[], first: number): Difference[] {
  const at = Array.from({ length: Math.max(shown.length, served.length) }).findIndex((_, place) => shown[place] !== served[place])
  if (at < 0) return []
  const leaf = first + at
  if (shown.length === served.length && sameMembers(shown, served)) return [{ fraud: 'leaves-reordered', detail: `leaf ${leaf} stands elsewhere in the tree` }]
  if (shown[at] !== undefined && shown[at] === served[at + 1]) return [{ fraud: 'leaf-dropped', detail: `leaf ${leaf} is not shown` }]
  if (shown[at + 1] !== undefined && shown[at + 1] === served[at]) return [{ fraud: 'leaf-added-later', detail: `what stands at leaf ${leaf} is not in the tree` }]
  const altered = shown.filter((hash, place) => hash !== served[place]).length
  return [{ fraud: 'leaf-altered', detail: `what is said of leaf ${leaf} is not what was entered${altered > 1 ? `, and of ${altered - 1} more` : ''}` }]
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  const sorted = b.toSorted()
  return a.toSorted().every((hash, place) => hash === sorted[place])
}
