import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { lcgBytes } from './formula-images.ts'
import { formatHash } from './hex.ts'
import { decodeImage, hashImage, hashImageDihedral } from './image.ts'
import { pdqFromRgb } from './pdq.ts'
import { DIHEDRAL_NAMES, type DihedralName } from './pdq-transform.ts'

interface Reference {
  file: string
  width: number
  height: number
  rgbSha256: string
  full: { hash: string; quality: number; dihedralQuality: number; dihedral: Record<DihedralName, string> }
}

const folder = new URL('../fixtures/pdq/', import.meta.url)
const { images } = JSON.parse(readFileSync(new URL('images.json', folder), 'utf8')) as { images: Reference[] }
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('every reference image', () => {
  test('all 23 are here', () => expect(images).toHaveLength(23))

  for (const { file, width, height, rgbSha256, full } of images) {
    test(`${file} decodes to the reference's pixels and has its nine hashes and quality`, async () => {
      const path = fileURLToPath(new URL(file, folder))
      const decoded = await decodeImage(path)
      expect({ width: decoded.width, height: decoded.height, rgb: sha256(decoded.rgb) }).toEqual({ width, height, rgb: rgbSha256 })
      const { hash, quality } = await hashImage(path)
      expect({ hash: formatHash(hash), quality }).toEqual({ hash: full.hash, quality: full.quality })
      const turned = await hashImageDihedral(readFileSync(path))
      expect(turned.quality).toBe(full.dihedralQuality)
      for (const name of DIHEDRAL_NAMES) expect(formatHash(turned.hashes[name])).toBe(full.dihedral[name])
    })
  }
})

const noise = { width: 40, height: 30, rgb: lcgBytes(7, 3 * 40 * 30) }
const raw = { raw: { width: 40, height: 30, channels: 3 as const } }

describe('decoding', () => {
  const exactly = { png: {}, webp: { lossless: true }, tiff: { compression: 'lzw' }, gif: {}, avif: { lossless: true } } as const
  for (const format of ['png', 'webp', 'tiff', 'gif', 'avif'] as const) {
    test(`${format} is read`, async () => {
      const file = await sharp(noise.rgb, raw).toFormat(format, exactly[format]).toBuffer()
      const decoded = await decodeImage(file)
      expect([decoded.width, decoded.height, decoded.rgb.length]).toEqual([40, 30, 3600])
      // GIF has room for 256 colours only
      expect(sha256(decoded.rgb) === sha256(noise.rgb)).toBe(format !== 'gif')
    })
  }

  test('transparency is dropped and not blended: the hidden colours count', async () => {
    const rgba = new Uint8Array(4 * 40 * 30)
    for (let i = 0; i < 40 * 30; i++) rgba.set([...noise.rgb.subarray(3 * i, 3 * i + 3), i % 256], 4 * i)
    const file = await sharp(rgba, { raw: { width: 40, height: 30, channels: 4 } }).png().toBuffer()
    expect(await hashImage(file)).toEqual(pdqFromRgb(noise.rgb, 40, 30))
  })

  test('EXIF rotation is not applied', async () => {
    const file = await sharp(noise.rgb, raw).withMetadata({ orientation: 6 }).png().toBuffer()
    expect((await sharp(file).metadata()).orientation).toBe(6)
    expect(await hashImage(file)).toEqual(pdqFromRgb(noise.rgb, 40, 30))
  })

  test('an embedded colour profile is not applied', async () => {
    const file = await sharp(noise.rgb, raw).withIccProfile('p3', { attach: true }).png().toBuffer()
    const stored = await sharp(file, { ignoreIcc: true }).raw().toBuffer()
    const converted = await sharp(file).toColourspace('srgb').raw().toBuffer()
    expect(sha256(stored)).not.toBe(sha256(converted))
    expect(sha256((await decodeImage(file)).rgb)).toBe(sha256(stored))
  })

  test('grey images, with and without transparency, become three equal channels', async () => {
    for (const background of [{ r: 77, g: 77, b: 77 }, { r: 77, g: 77, b: 77, alpha: 0.5 }]) {
      const channels = 'alpha' in background ? 4 : 3
      const file = await sharp({ create: { width: 9, height: 8, channels, background } }).toColourspace('b-w').png().toBuffer()
      const decoded = await decodeImage(file)
      expect(decoded.rgb).toHaveLength(9 * 8 * 3)
      expect(new Set(decoded.rgb)).toEqual(new Set([77]))
    }
  })

  test('four inks become RGB by plain arithmetic', async () => {
    // inks 0 0 0 0, 255 0 0 0, 0 100 200 0, 10 20 30 128, 255 255 255 255, 1 2 3 100; (255 - K)(255 - ink) / 255 is left
    const left = [[255, 255, 255], [0, 255, 255], [255, 155, 55], [122, 117, 112], [0, 0, 0], [154, 154, 153]]
    const file = fileURLToPath(new URL('../inks.tiff', folder))
    expect((await sharp(file).metadata()).space).toBe('cmyk')
    expect([...(await decodeImage(file)).rgb]).toEqual(left.flat())
  })

  test('a single pixel is an image', async () => {
    const file = await sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } }).png().toBuffer()
    expect(await hashImage(file)).toEqual({ hash: new Uint8Array(32), quality: 0 })
  })

  test('what is no image, cut short or too large is refused', async () => {
    await expect(hashImage(Buffer.from('no image at all'))).rejects.toThrow(/unsupported image format/)
    const file = await sharp(noise.rgb, raw).jpeg().toBuffer()
    await expect(hashImage(file.subarray(0, file.length / 2))).rejects.toThrow(/premature end/)
    await expect(hashImage(file, { maxPixels: 1199 })).rejects.toThrow(/limit/)
    await expect(hashImage('/no/such/file.png')).rejects.toThrow(/missing/)
  })
})
