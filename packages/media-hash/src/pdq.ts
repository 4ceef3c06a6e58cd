import { fastGrid, fastQuality, fastTransform } from './pdq-fast.ts'
import { GRID } from './pdq-geometry.ts'
import { plainGrid, plainLuma, plainQuality, plainTransform } from './pdq-plain.ts'
import { DIHEDRAL_NAMES, transformHash, turnTransform, type DihedralName } from './pdq-transform.ts'

/** 32 bytes in the order they are printed, and quality from 0 to 100. */
export interface PdqHash {
  hash: Uint8Array
  quality: number
}

export interface DihedralHashes {
  hashes: Record<DihedralName, Uint8Array>
  quality: number
}

/** `fast` runs in WebAssembly; `plain` is the readable form. Both give the same bits. */
export type PdqForm = 'fast' | 'plain'

const SMALLEST_SIDE = 5

/**
 * PDQ of an image, equal bit for bit to the reference implementation at full resolution.
 *
 * @param rgb interleaved red, green, blue bytes, row by row: at least 3 * width * height
 * @returns a hash of zeros with quality 0 when a side is under 5 pixels
 * @throws RangeError when a side is no positive whole number or `rgb` is too short
 */
export function pdqFromRgb(rgb: Uint8Array, width: number, height: number, form: PdqForm = 'fast'): PdqHash {
  checkSize(rgb, width, height)
  if (tooSmall(width, height)) return { hash: new Uint8Array(32), quality: 0 }
  // the reference takes 64x64 images as they are, here only and not for the dihedral hashes
  const asItIs = width === GRID && height === GRID
  const grid = asItIs ? plainLuma(rgb, width, height) : gridOf(rgb, width, height, form)
  return { hash: transformHash(transformOf(grid, form)), quality: qualityOfGrid(grid, form) }
}

/** The hashes of all eight rotations and mirrorings, from one pass over the image. */
export function dihedralFromRgb(rgb: Uint8Array, width: number, height: number, form: PdqForm = 'fast'): DihedralHashes {
  checkSize(rgb, width, height)
  const small = tooSmall(width, height)
  const grid = small ? new Float32Array(GRID * GRID) : gridOf(rgb, width, height, form)
  const transform = transformOf(grid, form)
  const hash = (name: DihedralName) => (small ? new Uint8Array(32) : transformHash(turnTransform(transform, name)))
  const hashes = Object.fromEntries(DIHEDRAL_NAMES.map((name) => [name, hash(name)]))
  return { hashes: hashes as Record<DihedralName, Uint8Array>, quality: qualityOfGrid(grid, form) }
}

function gridOf(rgb: Uint8Array, width: number, height: number, form: PdqForm): Float32Array {
  return form === 'fast' ? fastGrid(rgb, width, height) : plainGrid(rgb, width, height)
}

function transformOf(grid: Float32Array, form: PdqForm): Float32Array {
  return form === 'fast' ? fastTransform(grid) : plainTransform(grid)
}

function qualityOfGrid(grid: Float32Array, form: PdqForm): number {
  return form === 'fast' ? fastQuality(grid) : plainQuality(grid)
}

function tooSmall(width: number, height: number): boolean {
  return width < SMALLEST_SIDE || height < SMALLEST_SIDE
}

function checkSize(rgb: Uint8Array, width: number, height: number) {
  if (!Number.isSafeInteger(width) || !Number.isSafeInteger(height) || width < 1 || height < 1) {
    throw new RangeError(`an image of ${width} by ${height} pixels cannot be hashed`)
  }
  if (rgb.length < 3 * width * height) {
    throw new RangeError(`${width} by ${height} RGB pixels need ${3 * width * height} bytes, got ${rgb.length}`)
  }
}
