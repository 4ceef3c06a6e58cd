import { type Signer, signerFrom } from '@qorgan/ledger'
import type { Secrets } from './secrets.ts'

const held = new WeakMap<Secrets, Map<string, Promise<Signer>>>()

/**
 * An Ed25519 key of this installation, derived from its key file: the same file gives the same key, another purpose
 * another one. `name` is how the key signs notes; losing the file loses the key.
 */
export function signerOf(secrets: Secrets, purpose: string, name: string): Promise<Signer> {
  const known = held.get(secrets) ?? new Map<string, Promise<Signer>>()
  held.set(secrets, known)
  const label = `${purpose}\n${name}`
  const signer = known.get(label) ?? signerFrom(name, Buffer.from(secrets.hmac('receipts', `ed25519 ${purpose}`), 'hex'))
  known.set(label, signer)
  return signer
}

/** Signs the receipts that notices carry; whoever answers for the ledger publishes its public half. */
export const receiptSigner = (secrets: Secrets): Promise<Signer> => signerOf(secrets, 'receipts 1', 'receipts')
