import { type Bytes, fromBase64, joined, portable, sameBytes, toBase64, utf8 } from './bytes.ts'

/** Ed25519 through WebCrypto, so that a browser and a server run the same lines. */
export type Signer = { name: string; publicKey: Bytes; sign(message: Uint8Array): Promise<Bytes> }
export type Verifier = { name: string; publicKey: Bytes }

const ed25519 = 1
/** The fixed head of a PKCS #8 private key of Ed25519 (RFC 8410); the 32 bytes of the seed follow. */
const pkcs8Head = Uint8Array.from([0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20])

export async function signerFrom(name: string, seed: Uint8Array): Promise<Signer> {
  const key = await crypto.subtle.importKey('pkcs8', joined(pkcs8Head, seed), { name: 'Ed25519' }, true, ['sign'])
  const { x } = await crypto.subtle.exportKey('jwk', key)
  const publicKey = fromBase64(`${(x ?? '').replaceAll('-', '+').replaceAll('_', '/')}=`)
  if (!publicKey) throw new Error('the key has no public half')
  return { name, publicKey, sign: async (message) => new Uint8Array(await crypto.subtle.sign('Ed25519', key, joined(message))) }
}

export async function verifySignature(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean> {
  if (publicKey.length !== 32 || signature.length !== 64) return false
  const key = await crypto.subtle.importKey('raw', joined(publicKey), { name: 'Ed25519' }, false, ['verify'])
  return crypto.subtle.verify('Ed25519', key, joined(signature), joined(message))
}

/** First four bytes of SHA-256(name, newline, algorithm, key): C2SP signed-note. */
export const keyId = (name: string, publicKey: Uint8Array): Bytes => joined(portable(joined(utf8(`${name}\n`), Uint8Array.of(ed25519), publicKey)).subarray(0, 4))

/** `name+hash+key`: how a verifier's key is written in one line (C2SP signed-note). */
export function verifierText({ name, publicKey }: Verifier): string {
  return `${name}+${[...keyId(name, publicKey)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}+${toBase64(joined(Uint8Array.of(ed25519), publicKey))}`
}

export function readVerifier(text: string): Verifier | null {
  const found = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text)
  const key = found ? fromBase64(found[3]!) : null
  if (!found || !key || key.length !== 33 || key[0] !== ed25519) return null
  const verifier = { name: found[1]!, publicKey: key.slice(1) }
  return verifierText(verifier) === text ? verifier : null
}

/** The text, an empty line, and one line per signature. */
export async function signNote(text: string, signers: readonly Signer[]): Promise<string> {
  if (!text.endsWith('\n')) throw new Error('a note ends with a newline')
  const lines = await Promise.all(signers.map(async (signer) => `— ${signer.name} ${toBase64(joined(keyId(signer.name, signer.publicKey), await signer.sign(utf8(text))))}\n`))
  return `${text}\n${lines.join('')}`
}

export type Signature = { name: string; keyId: Bytes; signature: Bytes }

export function openNote(note: string): { text: string; signatures: Signature[] } | null {
  const at = note.lastIndexOf('\n\n')
  if (at < 0 || !note.endsWith('\n')) return null
  const signatures: Signature[] = []
  for (const line of note.slice(at + 2).trimEnd().split('\n')) {
    const found = /^— (\S+) ([A-Za-z0-9+/=]+)$/.exec(line)
    const bytes = found ? fromBase64(found[2]!) : null
    if (!found || !bytes || bytes.length < 5) return null
    signatures.push({ name: found[1]!, keyId: bytes.slice(0, 4), signature: bytes.slice(4) })
  }
  return { text: note.slice(0, at + 1), signatures }
}

/** Whether the note carries a true signature of this key. Signatures of keys that we do not know are passed over. */
export async function isSignedBy(note: string, { name, publicKey }: Verifier): Promise<boolean> {
  const opened = openNote(note)
  const id = keyId(name, publicKey)
  const own = opened?.signatures.filter((each) => each.name === name && sameBytes(each.keyId, id)) ?? []
  if (!opened || own.length === 0) return false
  return (await Promise.all(own.map(({ signature }) => verifySignature(publicKey, utf8(opened.text), signature)))).every(Boolean)
}
