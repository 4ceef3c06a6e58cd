import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DecoderRefusal } from './outcome.ts'
import { readPictures } from './ppm.ts'
import type { Picture } from './ppm.ts'

const picture = fc
  .record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) })
  .chain(({ width, height }) => fc.uint8Array({ minLength: width * height * 3, maxLength: width * height * 3 }).map((rgb) => ({ width, height, rgb })))

function written(pictures: Picture[]): Buffer {
  return Buffer.concat(pictures.flatMap(({ width, height, rgb }) => [Buffer.from(`P6\n${width} ${height}\n255\n`), Buffer.from(rgb)]))
}

async function* chunksOf(bytes: Buffer, sizes: number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1
    yield bytes.subarray(at, at + size)
    at += size
  }
}

async function read(bytes: Buffer, sizes: number[], maxPixels = 100): Promise<Picture[]> {
  const pictures: Picture[] = []
  for await (const next of readPictures(chunksOf(bytes, sizes), maxPixels)) pictures.push({ ...next, rgb: Uint8Array.from(next.rgb) })
  return pictures
}

test('pictures of any sizes come back as they were, however the stream is cut', async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(fc.array(picture, { maxLength: 5 }), sizes, async (pictures, chunks) => {
      expect(await read(written(pictures), chunks)).toEqual(pictures)
    }),
  )
})

test('a picture that breaks off is dropped and those before it stay', async () => {
  const whole: Picture = { width: 2, height: 1, rgb: Uint8Array.of(1, 2, 3, 4, 5, 6) }
  expect(await read(written([whole, whole]).subarray(0, -1), [7])).toEqual([whole])
})

test('a picture larger than the limit is refused before memory is set aside for it', async () => {
  await expect(read(Buffer.from('P6\n99999 99999\n255\n'), [50])).rejects.toThrow(DecoderRefusal)
})

test('what is no picture is an error', async () => {
  await expect(read(Buffer.alloc(64, 'x'), [64])).rejects.toThrow('no picture')
})
