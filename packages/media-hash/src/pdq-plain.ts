import { boxGeometry, GRID } from './pdq-geometry.ts'
import { DCT_MATRIX, DCT_ROWS, qualityOf } from './pdq-transform.ts'

/**
 * The plain form of PDQ's arithmetic, to be read beside the published algorithm. Every operation is
 * IEEE float32 in the published order: JavaScript computes in float64, so each single step is rounded
 * with `Math.fround`, which for one +, -, * or / gives the float32 result exactly.
 */

const f32 = Math.fround
const RED = f32(0.299)
const GREEN = f32(0.587)
const BLUE = f32(0.114)

/** Luma of interleaved RGB bytes. */
export function plainLuma(rgb: Uint8Array, width: number, height: number): Float32Array {
  const luma = new Float32Array(width * height)
  for (let i = 0; i < luma.length; i++) {
    const redGreen = f32(f32(RED * rgb[3 * i]!) + f32(GREEN * rgb[3 * i + 1]!))
    luma[i] = redGreen + f32(BLUE * rgb[3 * i + 2]!)
  }
  return luma
}

/**
 * Box filter of `length` samples that lie `stride` apart, from `from` on. The sum is carried along the
 * whole line and never begun afresh: its rounding drift is part of the hash.
 */
function boxLine(input: Float32Array, output: Float32Array, from: number, stride: number, length: number, window: number) {
  const half = Math.floor((window + 2) / 2)
  let sum = 0
  let count = 0
  let entering = from
  let leaving = from
  let written = from
  const enter = () => {
    sum = f32(sum + input[entering]!)
    entering += stride
  }
  const leave = () => {
    sum = f32(sum - input[leaving]!)
    leaving += stride
  }
  const write = () => {
    output[written] = sum / count
    written += stride
  }
  for (let i = 0; i < half - 1; i++) {
    enter()
    count++
  }
  for (let i = 0; i < window - half + 1; i++) {
    enter()
    count++
    write()
  }
  for (let i = 0; i < length - window; i++) {
    enter()
    leave()
    write()
  }
  for (let i = 0; i < half - 1; i++) {
    leave()
    count--
    write()
  }
}

/** Two passes of rows then columns, then every 64th part of each side: 64x64 floats, row-major. */
export function plainGrid(rgb: Uint8Array, width: number, height: number): Float32Array {
  const a = plainLuma(rgb, width, height)
  const b = new Float32Array(a.length)
  const rows = boxGeometry(width)
  const columns = boxGeometry(height)
  for (let pass = 0; pass < 2; pass++) {
    for (let y = 0; y < height; y++) boxLine(a, b, y * width, 1, width, rows.window)
    for (let x = 0; x < width; x++) boxLine(b, a, x, width, height, columns.window)
  }
  const grid = new Float32Array(GRID * GRID)
  for (let i = 0; i < GRID; i++) {
    for (let j = 0; j < GRID; j++) grid[i * GRID + j] = a[columns.picks[i]! * width + rows.picks[j]!]!
  }
  return grid
}

/** D * grid * D transposed: 16x16 floats, row-major, each sum taken in ascending order. */
export function plainTransform(grid: Float32Array): Float32Array {
  const half = new Float32Array(DCT_ROWS * GRID)
  for (let i = 0; i < DCT_ROWS; i++) {
    for (let j = 0; j < GRID; j++) {
      let sum = 0
      for (let k = 0; k < GRID; k++) sum = f32(sum + f32(DCT_MATRIX[i * GRID + k]! * grid[k * GRID + j]!))
      half[i * GRID + j] = sum
    }
  }
  const out = new Float32Array(DCT_ROWS * DCT_ROWS)
  for (let i = 0; i < DCT_ROWS; i++) {
    for (let j = 0; j < DCT_ROWS; j++) {
      let sum = 0
      for (let k = 0; k < GRID; k++) sum = f32(sum + f32(half[i * GRID + k]! * DCT_MATRIX[j * GRID + k]!))
      out[i * DCT_ROWS + j] = sum
    }
  }
  return out
}

/** Sum of the grid's gradients in hundredths of its range, as a quality from 0 to 100. */
export function plainQuality(grid: Float32Array): number {
  const gradient = (here: number, next: number) => Math.abs(Math.trunc(f32(f32(f32(here - next) * 100) / 255)))
  let sum = 0
  for (let i = 0; i < GRID; i++) {
    for (let j = 0; j < GRID; j++) {
      const here = grid[i * GRID + j]!
      if (i + 1 < GRID) sum += gradient(here, grid[(i + 1) * GRID + j]!)
      if (j + 1 < GRID) sum += gradient(here, grid[i * GRID + j + 1]!)
    }
  }
  return qualityOf(sum)
}
