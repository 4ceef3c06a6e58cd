import { fromBase64, sameBytes, utf8 } from '../bytes.ts'
import type { Checkpoint } from '../checkpoint.ts'
import { isSignedBy, readVerifier, verifySignature } from '../notes.ts'
import type { Difference } from './verify.ts'

export type ServedKey = { number: number; verifier: string; since: string; crossSignature: string | null }

export async function judgeKeys({ keys, checkpoint, kept }: { keys: readonly ServedKey[]; checkpoint: string; kept: string | null }): Promise<Difference[]> {
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

/** Whether the tree of now begins with what was signed when the reader kept a checkpoint. */
export function judgeKept(now: Checkpoint, kept: Checkpoint | null, rootAt: ReadonlyMap<number, Uint8Array>): Difference[] {
  if (!kept) return [{ fraud: 'forked-history', detail: 'the earlier checkpoint cannot be read' }]
  if (kept.origin !== now.origin) return [{ fraud: 'forked-history', detail: `the earlier checkpoint is of ${kept.origin}, this one of ${now.origin}` }]
  if (kept.size > now.size) return [{ fraud: 'forked-history', detail: `${kept.size} leaves were signed before, ${now.size} now` }]
  const root = rootAt.get(kept.size)
  return root && sameBytes(root, kept.root) ? [] : [{ fraud: 'forked-history', detail: `the first ${kept.size} leaves are not those that were signed before` }]
}
