import { fromBase64Url, toBase64Url, utf8 } from './bytes.ts'
import { type Signer, verifySignature } from './notes.ts'

/** A signed promise that a leaf with this blind is, or soon will be, in the log. `issuedAt` in whole seconds. */
export type Receipt = { issuedAt: number; blind: Uint8Array }

const message = ({ issuedAt, blind }: Receipt) => utf8(`qorgan receipt 1\n${issuedAt}\n${toBase64Url(blind)}\n`)

/** `q1.SECONDS.BLIND.SIGNATURE`: fits a notice, an address and a square code. */
export async function writeReceipt(receipt: Receipt, signer: Signer): Promise<string> {
  return `q1.${receipt.issuedAt}.${toBase64Url(receipt.blind)}.${toBase64Url(await signer.sign(message(receipt)))}`
}

export function readReceipt(text: string): (Receipt & { signature: Uint8Array }) | null {
  const [version, seconds, first, second, ...rest] = text.split('.')
  const blind = first ? fromBase64Url(first) : null
  const signature = second ? fromBase64Url(second) : null
  if (version !== 'q1' || rest.length > 0 || !/^\d{1,12}$/.test(seconds ?? '') || blind?.length !== 32 || signature?.length !== 64) return null
  return { issuedAt: Number(seconds), blind, signature }
}

export async function isReceiptOf(text: string, publicKey: Uint8Array): Promise<boolean> {
  const receipt = readReceipt(text)
  return receipt !== null && verifySignature(publicKey, message(receipt), receipt.signature)
}
