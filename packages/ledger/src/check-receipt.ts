import { blindLeaf, type Level } from './blind.ts'
import { fromBase64, portable, sameBytes, type Sha256 } from './bytes.ts'
import { readCheckpoint } from './checkpoint.ts'
import { verifyInclusion } from './merkle.ts'
import { isSignedBy, readVerifier } from './notes.ts'
import { isReceiptOf, readReceipt } from './receipts.ts'

/** What a ledger serves of the leaf that a receipt promises; hashes in Base64. */
export type ServedProof = { index: number; size: number; checkpoint: string; hash: string; proof: readonly string[]; levels: readonly Level[]; behind: string | null }
/** Verifiers of the log's keys, of which any may have signed, and of the one that signs receipts. */
export type ServedVerifiers = { log: readonly string[]; receipts: string }

/** Each step by itself, so that a reader sees which one fails. All four are needed. */
export type ReceiptCheck = {
  /** The receipt bears the signature of this platform. */
  isIssued: boolean
  /** The leaf is the one that the receipt promises, and what is said of it is what was entered. */
  isPromised: boolean
  /** The leaf lies under the root of the checkpoint. */
  isIncluded: boolean
  /** The checkpoint is signed by a key of the log. */
  isSigned: boolean
}

/** Checks alone, believing nobody but the keys, that what a receipt promises is in the signed log. */
export async function checkReceipt(receipt: string, { index, size, checkpoint, hash, proof, levels, behind }: ServedProof, keys: ServedVerifiers, sha: Sha256 = portable): Promise<ReceiptCheck> {
  const issuer = readVerifier(keys.receipts)
  const leaf = fromBase64(hash)
  const blind = behind === null ? null : fromBase64(behind)
  const promised = readReceipt(receipt)?.blind
  const root = readCheckpoint(checkpoint)
  const path = proof.map((each) => fromBase64(each))
  const signers = keys.log.map((each) => readVerifier(each)).filter((each) => each !== null)
  return {
    isIssued: issuer !== null && (await isReceiptOf(receipt, issuer.publicKey)),
    isPromised: leaf !== null && blind !== null && promised !== undefined && levels.length > 0 && sameBytes(promised, blind) && sameBytes(blindLeaf({ levels, behind: blind }, sha), leaf),
    isIncluded: leaf !== null && root !== null && root.size === size && path.every((each) => each !== null) && verifyInclusion(leaf, index, size, path, root.root, sha),
    isSigned: (await Promise.all(signers.map((each) => isSignedBy(checkpoint, each)))).some(Boolean),
  }
}
