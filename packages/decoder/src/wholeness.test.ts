import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Demuxer } from './container.ts'
import { breakOf } from './wholeness.ts'

function check(file: Buffer, demuxer: Demuxer): Promise<string | null> {
  return breakOf((position, length) => Promise.resolve(file.subarray(position, position + length)), file.length, demuxer)
}

const whole = await readFile(join(import.meta.dirname, '../fixtures/bbb-vertical-270x480-5s.mp4'))

test('a whole clip has no break, with or without bytes of padding after it', async () => {
  expect(await check(whole, 'mov')).toBeNull()
  expect(await check(Buffer.concat([whole, Buffer.alloc(5)]), 'mov')).toBeNull()
  expect(await check(Buffer.concat([whole, Buffer.alloc(64)]), 'mov')).toBeNull()
})

test('wherever a clip is cut off, the break is found', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 8, max: whole.length - 1 }), async (length) => {
      expect(await check(whole.subarray(0, length), 'mov')).not.toBeNull()
    }),
  )
})

const ebmlHead = Buffer.from('1a45dfa38442868101', 'hex')

test.each([
  ['a Matroska segment that is all there', '18538067' + '84', 4, true],
  ['a Matroska segment of which a byte is missing', '18538067' + '84', 3, false],
  ['a live recording, whose segment has no size', '18538067' + '01ffffffffffffff', 3, true],
  ['a segment with its size in eight bytes', '18538067' + '0100000000000004', 4, true],
  ['a segment with its size in eight bytes, cut off', '18538067' + '0100000000000009', 4, false],
])('%s', async (_, head, bodyBytes, isWhole) => {
  const file = Buffer.concat([ebmlHead, Buffer.from(head, 'hex'), Buffer.alloc(bodyBytes)])
  expect((await check(file, 'matroska')) === null).toBe(isWhole)
})

test('no bytes at all make the check itself fail or run on', async () => {
  const demuxer = fc.constantFrom<Demuxer>('mov', 'matroska', 'avi')
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 12, maxLength: 300 }), demuxer, async (bytes, kind) => {
      const answer = await check(Buffer.from(bytes), kind)
      expect(answer === null || typeof answer === 'string').toBe(true)
    }),
  )
})
