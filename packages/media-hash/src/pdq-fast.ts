import { boxGeometry, GRID, type BoxGeometry } from './pdq-geometry.ts'
import { DCT_MATRIX, DCT_ROWS, qualityOf } from './pdq-transform.ts'
import { PDQ_WASM } from './pdq-wasm.generated.ts'

/**
 * The fast form: the image streams through in strips of 8 rows, and only as many filtered rows are
 * kept as one box covers, so memory grows with width and not with area. The last row pass divides at
 * the 64 columns that are kept, the last column pass at the 64 rows. The bits equal the plain form's.
 */

type Call = (...args: number[]) => void
interface PdqExports {
  memory: WebAssembly.Memory
  luma: Call
  transpose: Call
  boxRows: Call
  boxRowsPicked: Call
  addRow: Call
  boxColumns: Call
  boxColumnsPicked: Call
  multiply: Call
  gradients: (grid: number) => number
}

const STRIP = 8
const CELL = 4 * STRIP
const GRID_ROW = 4 * GRID
const PAGE = 65_536

let instance: PdqExports | undefined

function wasm(bytes: number): PdqExports {
  if (!instance) {
    const compiled = new WebAssembly.Module(Buffer.from(PDQ_WASM, 'base64'))
    instance = new WebAssembly.Instance(compiled).exports as unknown as PdqExports
  }
  const missing = bytes - instance.memory.buffer.byteLength
  if (missing > 0) instance.memory.grow(Math.ceil(missing / PAGE))
  return instance
}

/** Byte offsets of everything that one image needs in the module's memory. */
function layOut(rows: BoxGeometry, columns: BoxGeometry) {
  const groups = Math.ceil(rows.length / 4)
  const stride = 16 * groups
  const ring = STRIP * Math.ceil((columns.window + 3 * STRIP) / STRIP)
  const sampledRows = STRIP * Math.ceil(columns.length / STRIP)
  let end = 0
  const take = (bytes: number) => {
    const at = end
    end += Math.ceil(bytes / 64) * 64
    return at
  }
  const strip = () => take(CELL * (rows.window + 4 * groups + rows.lead)) + CELL * rows.window
  return {
    groups,
    stride,
    ring,
    matrix: take(4 * DCT_ROWS * GRID),
    matrixTransposed: take(4 * DCT_ROWS * GRID),
    grid: take(4 * GRID * GRID),
    half: take(4 * DCT_ROWS * GRID),
    transform: take(4 * DCT_ROWS * DCT_ROWS),
    rowCounts: take(stride),
    rowPicks: take(4 * GRID),
    columnCounts: take(4 * columns.length),
    columnPicks: take(4 * GRID),
    pixels: take(STRIP * 3 * rows.length + 16),
    lines: take(STRIP * stride),
    stripIn: strip(),
    stripOut: take(CELL * 4 * groups),
    picked: take(CELL * GRID),
    zeroRow: take(stride),
    sums: take(stride),
    rows: take(ring * stride),
    sampled: take(GRID_ROW * (columns.window + sampledRows)) + GRID_ROW * columns.window,
    end,
  }
}

type Layout = ReturnType<typeof layOut>

function clearAndFill(memory: WebAssembly.Memory, at: Layout, rows: BoxGeometry, columns: BoxGeometry) {
  new Uint8Array(memory.buffer, 0, at.end).fill(0)
  const matrix = new Float32Array(memory.buffer, at.matrix, DCT_MATRIX.length)
  const transposed = new Float32Array(memory.buffer, at.matrixTransposed, DCT_MATRIX.length)
  matrix.set(DCT_MATRIX)
  for (let i = 0; i < DCT_ROWS; i++) {
    for (let j = 0; j < GRID; j++) transposed[j * DCT_ROWS + i] = DCT_MATRIX[i * GRID + j]!
  }
  // padding columns are computed and thrown away; a divisor of 1 keeps them finite
  new Float32Array(memory.buffer, at.rowCounts, 4 * at.groups).fill(1).set(rows.counts)
  new Float32Array(memory.buffer, at.columnCounts, columns.length).set(columns.counts)
  new Int32Array(memory.buffer, at.rowPicks, GRID).set(rows.picks)
  new Int32Array(memory.buffer, at.columnPicks, GRID).set(columns.picks)
}

let prepared: { width: number; height: number; rows: BoxGeometry; columns: BoxGeometry; at: Layout } | undefined

/** Geometry and layout for a size; kept for the next image, since frames of a video are all alike. */
function prepare(width: number, height: number) {
  if (prepared?.width === width && prepared.height === height) return prepared
  const rows = boxGeometry(width)
  const columns = boxGeometry(height)
  const at = layOut(rows, columns)
  clearAndFill(wasm(at.end).memory, at, rows, columns)
  prepared = { width, height, rows, columns, at }
  return prepared
}

/** Two passes of rows then columns, then 64x64 of the result: equal to `plainGrid` bit for bit. */
export function fastGrid(rgb: Uint8Array, width: number, height: number): Float32Array {
  const { rows, columns, at } = prepare(width, height)
  const pdq = wasm(at.end)
  const bytes = new Uint8Array(pdq.memory.buffer)
  const { groups, stride } = at
  const ringRow = (y: number) => (y < 0 || y >= height ? at.zeroRow : at.rows + (y % at.ring) * stride)
  const toStrip = () => {
    for (const half of [0, 1]) pdq.transpose(at.lines + 4 * half * stride, stride, 16, at.stripIn + 16 * half, CELL, 4 * CELL, groups)
    bytes.fill(0, at.stripIn + CELL * width, at.stripIn + CELL * 4 * groups)
  }
  const leadCell = at.stripIn + CELL * rows.lead
  const trailCell = leadCell - CELL * rows.window

  let filtered = 0
  const filterRowsTo = (needed: number) => {
    for (; filtered < Math.min(needed, height); filtered += STRIP) {
      const count = Math.min(STRIP, height - filtered)
      bytes.set(rgb.subarray(3 * width * filtered, 3 * width * (filtered + count)), at.pixels)
      pdq.luma(at.pixels, 3 * width, at.lines, stride, count, groups)
      toStrip()
      pdq.boxRows(leadCell, trailCell, rows.lead, at.rowCounts, at.stripOut, 4 * groups)
      const out = at.rows + (filtered % at.ring) * stride
      for (const half of [0, 1]) pdq.transpose(at.stripOut + 16 * half, CELL, 4 * CELL, out + 4 * half * stride, stride, 16, groups)
    }
  }

  bytes.fill(0, at.sums, at.sums + stride)
  filterRowsTo(columns.lead)
  for (let y = 0; y < columns.lead; y++) pdq.addRow(at.sums, ringRow(y), groups)
  const count = (y: number) => columns.counts[y] ?? 1
  for (let y = 0; y < height; y += STRIP) {
    filterRowsTo(y + STRIP + columns.lead)
    for (const half of [0, 4]) {
      const o = y + half
      const e = o + columns.lead
      const l = e - columns.window
      pdq.boxColumns(at.sums, groups, at.lines + half * stride, stride,
        ringRow(e), ringRow(e + 1), ringRow(e + 2), ringRow(e + 3),
        ringRow(l), ringRow(l + 1), ringRow(l + 2), ringRow(l + 3),
        count(o), count(o + 1), count(o + 2), count(o + 3))
    }
    toStrip()
    pdq.boxRowsPicked(leadCell, trailCell, rows.lead, at.rowCounts, at.picked, at.rowPicks)
    const out = at.sampled + GRID_ROW * y
    for (const half of [0, 1]) pdq.transpose(at.picked + 16 * half, CELL, 4 * CELL, out + 4 * half * GRID_ROW, GRID_ROW, 16, GRID / 4)
  }
  const lead = at.sampled + GRID_ROW * columns.lead
  pdq.boxColumnsPicked(lead, lead - GRID_ROW * columns.window, columns.lead, at.columnCounts, at.grid, at.columnPicks)
  return new Float32Array(pdq.memory.buffer, at.grid, GRID * GRID).slice()
}

/** D * grid * D transposed: equal to `plainTransform` bit for bit. */
export function fastTransform(grid: Float32Array): Float32Array {
  const { at } = prepared ?? prepare(GRID, GRID)
  const pdq = wasm(at.end)
  new Float32Array(pdq.memory.buffer, at.grid, grid.length).set(grid)
  pdq.multiply(at.matrix, at.grid, at.half, GRID_ROW)
  pdq.multiply(at.half, at.matrixTransposed, at.transform, 4 * DCT_ROWS)
  return new Float32Array(pdq.memory.buffer, at.transform, DCT_ROWS * DCT_ROWS).slice()
}

/** Quality of a grid: equal to `plainQuality`. */
export function fastQuality(grid: Float32Array): number {
  const { at } = prepared ?? prepare(GRID, GRID)
  const pdq = wasm(at.end)
  new Float32Array(pdq.memory.buffer, at.grid, grid.length).set(grid)
  return qualityOf(pdq.gradients(at.grid))
}
