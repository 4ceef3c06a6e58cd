import sharp, { type Sharp } from 'sharp'
import { dihedralFromRgb, pdqFromRgb, type DihedralHashes, type PdqHash } from './pdq.ts'

export interface RgbImage {
  width: number
  height: number
  /** Interleaved red, green, blue bytes, row by row. */
  rgb: Uint8Array
}

export interface DecodeOptions {
  /** Refuse images of more pixels than this; decoding takes about 3 bytes a pixel. */
  maxPixels?: number
}

const MAX_PIXELS = 268_402_689

/**
 * Decodes the first frame of an image as stored: EXIF rotation and colour profiles are not applied,
 * transparency is dropped rather than blended, grey becomes three equal channels.
 *
 * @param source a path, or the bytes of a JPEG, PNG, WebP, GIF, AVIF, TIFF or SVG file
 * @throws Error when the file is missing, no image, or too large
 */
export async function decodeImage(source: string | Uint8Array, options: DecodeOptions = {}): Promise<RgbImage> {
  const image = sharp(source, {
    autoOrient: false,
    ignoreIcc: true,
    failOn: 'error',
    limitInputPixels: options.maxPixels ?? MAX_PIXELS,
    sequentialRead: true,
  })
  if ((await image.metadata()).space === 'cmyk') return decodeInk(image)
  const { data, info } = await image.toColourspace('srgb').removeAlpha().raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
  if (info.channels !== 3) throw new Error(`expected 3 colour channels after decoding, got ${info.channels}`)
  return { width: info.width, height: info.height, rgb: data }
}

/**
 * Four inks to RGB by plain arithmetic, (255 - K) * (255 - ink) / 255, as the reference's users do: a
 * colour profile's conversion would be truer to the eye and give other hashes than theirs.
 */
async function decodeInk(image: Sharp): Promise<RgbImage> {
  const inks = image.pipelineColourspace('cmyk').toColourspace('cmyk').removeAlpha().raw({ depth: 'uchar' })
  const { data, info } = await inks.toBuffer({ resolveWithObject: true })
  if (info.channels !== 4) throw new Error(`expected 4 inks after decoding, got ${info.channels}`)
  const rgb = new Uint8Array(3 * info.width * info.height)
  for (let pixel = 0, at = 0; at < data.length; pixel += 3, at += 4) {
    const paper = 255 - data[at + 3]!
    for (let ink = 0; ink < 3; ink++) {
      const product = data[at + ink]! * paper + 128
      // product / 255, rounded to the nearest whole number
      rgb[pixel + ink] = paper - ((product + (product >> 8)) >> 8)
    }
  }
  return { width: info.width, height: info.height, rgb }
}

/** PDQ of an image file at full resolution. */
export async function hashImage(source: string | Uint8Array, options?: DecodeOptions): Promise<PdqHash> {
  const { rgb, width, height } = await decodeImage(source, options)
  return pdqFromRgb(rgb, width, height)
}

/** The eight dihedral PDQ hashes of an image file at full resolution. */
export async function hashImageDihedral(source: string | Uint8Array, options?: DecodeOptions): Promise<DihedralHashes> {
  const { rgb, width, height } = await decodeImage(source, options)
  return dihedralFromRgb(rgb, width, height)
}
