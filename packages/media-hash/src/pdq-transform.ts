import { GRID } from './pdq-geometry.ts'

/** Rows of the DCT matrix, and side of its output. */
export const DCT_ROWS = 16

/** 16x64 float32 matrix, row-major; row 0 is frequency 1, since PDQ leaves the mean out. */
export const DCT_MATRIX = dctMatrix()

function dctMatrix(): Float32Array {
  const scale = Math.fround(Math.sqrt(2 / GRID))
  const matrix = new Float32Array(DCT_ROWS * GRID)
  for (let i = 0; i < DCT_ROWS; i++) {
    for (let j = 0; j < GRID; j++) {
      matrix[i * GRID + j] = scale * Math.cos((Math.PI / 2 / GRID) * (i + 1) * (2 * j + 1))
    }
  }
  return matrix
}

/** Quality from a grid's summed gradients. Below 50 a hash is noise. */
export function qualityOf(gradients: number): number {
  return Math.min(100, Math.floor(gradients / 90))
}

/** The 256 bits above the median of a 16x16 transform, as 32 bytes in the order they are printed. */
export function transformHash(transform: Float32Array): Uint8Array {
  const sorted = Float32Array.from(transform).sort()
  const median = sorted[127]!
  const hash = new Uint8Array(32)
  for (let bit = 0; bit < 256; bit++) {
    // bit 255 is printed first: the top bit of byte 0
    if (transform[bit]! > median) hash[31 - (bit >> 3)]! |= 1 << (bit & 7)
  }
  return hash
}

/** The eight symmetries of a square, by the names the reference implementation prints. */
export const DIHEDRAL_NAMES = ['orig', 'rot90', 'rot180', 'rot270', 'flipx', 'flipy', 'flipplus', 'flipminus'] as const
export type DihedralName = (typeof DIHEDRAL_NAMES)[number]

interface Symmetry {
  transposed: boolean
  /** Whether the coefficient at source row i, column j changes sign. */
  negated: (i: number, j: number) => boolean
}

const even = (n: number) => n % 2 === 0
const SYMMETRIES: Record<DihedralName, Symmetry> = {
  orig: { transposed: false, negated: () => false },
  rot90: { transposed: true, negated: (_i, j) => even(j) },
  rot180: { transposed: false, negated: (i, j) => !even(i + j) },
  rot270: { transposed: true, negated: (i) => even(i) },
  flipx: { transposed: false, negated: (i) => even(i) },
  flipy: { transposed: false, negated: (_i, j) => even(j) },
  flipplus: { transposed: true, negated: () => false },
  flipminus: { transposed: true, negated: (i, j) => !even(i + j) },
}

/** The transform that the turned or mirrored image would have; rotations are counter-clockwise. */
export function turnTransform(transform: Float32Array, name: DihedralName): Float32Array {
  const { transposed, negated } = SYMMETRIES[name]
  const turned = new Float32Array(transform.length)
  for (let i = 0; i < DCT_ROWS; i++) {
    for (let j = 0; j < DCT_ROWS; j++) {
      const value = transform[i * DCT_ROWS + j]!
      turned[transposed ? j * DCT_ROWS + i : i * DCT_ROWS + j] = negated(i, j) ? -value : value
    }
  }
  return turned
}
