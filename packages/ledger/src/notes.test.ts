import { createPublicKey, verify } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blindLeaf, blindOf, isReceiptOf, isSignedBy, type Level, openNote, openTo, readCheckpoint, readReceipt, readVerifier, signCheckpoint, signerFrom, verifierText, writeReceipt } from './index.ts'

const seed = Uint8Array.from({ length: 32 }, (_, index) => index)
const origin = 'ledger.example/own'
const checkpoint = { origin, size: 20_852_163, root: new Uint8Array(32).fill(9), extensions: [] }

test('a checkpoint is a signed note that another Ed25519 implementation accepts', async () => {
  const signer = await signerFrom(origin, seed)
  const note = await signCheckpoint(checkpoint, [signer])
  expect(note.split('\n').slice(0, 4)).toEqual([origin, '20852163', Buffer.from(checkpoint.root).toString('base64'), ''])
  expect(readCheckpoint(note)).toEqual(checkpoint)
  expect(await isSignedBy(note, signer)).toBe(true)
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(signer.publicKey).toString('base64url') }, format: 'jwk' })
  const opened = openNote(note)!
  expect(verify(null, Buffer.from(opened.text), key, opened.signatures[0]!.signature)).toBe(true)
})

test('the seed of RFC 8032 gives its public key', async () => {
  const { publicKey } = await signerFrom('rfc', Uint8Array.from(Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex')))
  expect(Buffer.from(publicKey).toString('hex')).toBe('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a')
})

test('a note of another key, another name or another text is not ours', async () => {
  const [signer, stranger, namesake] = [await signerFrom(origin, seed), await signerFrom('other.example', seed), await signerFrom(origin, seed.map((byte) => byte + 1))]
  const note = await signCheckpoint(checkpoint, [signer])
  expect(await isSignedBy(note, stranger)).toBe(false)
  expect(await isSignedBy(note, namesake)).toBe(false)
  expect(await isSignedBy(note.replace('20852163', '20852164'), signer)).toBe(false)
  expect(await isSignedBy('nothing', signer)).toBe(false)
  for (const broken of ['', 'a\n', `${origin}\n01\nAAAA\n\n— x AAAAAAAA\n`]) expect(readCheckpoint(broken)).toBeNull()
})

test('a note may carry two signatures, and each key finds its own', async () => {
  const [old, fresh] = [await signerFrom(origin, seed), await signerFrom(origin, seed.toReversed())]
  const note = await signCheckpoint(checkpoint, [old, fresh])
  expect([await isSignedBy(note, old), await isSignedBy(note, fresh)]).toEqual([true, true])
})

test('a key written in one line is read back, and one with a letter changed is refused', async () => {
  const signer = await signerFrom(origin, seed)
  const text = verifierText(signer)
  expect(readVerifier(text)).toEqual({ name: origin, publicKey: signer.publicKey })
  expect(readVerifier(text.replace('ledger', 'lodger'))).toBeNull()
})

test('a receipt is signed, short and cannot be made over', async () => {
  const signer = await signerFrom('receipts', seed)
  const text = await writeReceipt({ issuedAt: 1_773_000_000, blind: new Uint8Array(32).fill(4) }, signer)
  expect(text.length).toBeLessThan(160)
  expect(readReceipt(text)).toMatchObject({ issuedAt: 1_773_000_000, blind: new Uint8Array(32).fill(4) })
  expect(await isReceiptOf(text, signer.publicKey)).toBe(true)
  expect(await isReceiptOf(text.replace('1773000000', '1773000001'), signer.publicKey)).toBe(false)
  for (const broken of ['', 'q1', 'q2.1.a.b', `${text}.x`, text.slice(0, -2)]) expect(await isReceiptOf(broken, signer.publicKey)).toBe(false)
})

test('however deep a leaf is opened, it is the same leaf; with one thing said otherwise it is another', () => {
  const word = fc.oneof(fc.string({ maxLength: 12 }), fc.boolean(), fc.constant(null))
  fc.assert(fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), fc.uint8Array({ minLength: 16, maxLength: 16 }), fc.uuid(), (levels: Level[], salt, id) => {
    const blind = blindOf(salt, id)
    const leaf = blindLeaf(openTo(levels, blind, levels.length))
    for (let depth = 1; depth <= levels.length; depth += 1) {
      const opening = openTo(levels, blind, depth)
      expect(blindLeaf(opening)).toEqual(leaf)
      expect(blindLeaf({ ...opening, levels: opening.levels.with(depth - 1, ['said otherwise', 'here']) })).not.toEqual(leaf)
    }
    expect(blindLeaf(openTo(levels, blindOf(salt, `${id}x`), 1))).not.toEqual(leaf)
  }), { numRuns: 60 })
})
