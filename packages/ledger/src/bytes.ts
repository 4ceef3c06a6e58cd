import { sha256 } from '@noble/hashes/sha2.js'

export type Bytes = Uint8Array<ArrayBuffer>
/** SHA-256 of some bytes. The default is portable; a server may hand in its native one, which is a third faster. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

export const portable: Sha256 = (bytes) => sha256(bytes)

export function joined(...parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text) as Bytes

export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

/** Null for what is not base64 in its one canonical spelling. */
export function fromBase64(text: string): Bytes | null {
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
    return toBase64(bytes) === text ? bytes : null
  } catch {
    return null
  }
}

export const toBase64Url = (bytes: Uint8Array): string => toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')

export function fromBase64Url(text: string): Bytes | null {
  const plain = text.replaceAll('-', '+').replaceAll('_', '/')
  const bytes = fromBase64(plain.padEnd(Math.ceil(plain.length / 4) * 4, '='))
  return bytes && toBase64Url(bytes) === text ? bytes : null
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}
