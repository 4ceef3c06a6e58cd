/** Side of the grid that every image is brought to before its transform. */
export const GRID = 64

/** How one box filter moves along a line of `length` samples. */
export interface BoxGeometry {
  length: number
  /** Samples under the box, away from the ends of the line. */
  window: number
  /** Output i is complete once sample i + lead has entered the running sum. */
  lead: number
  /** Divisor of each output: samples under the box, fewer at both ends. */
  counts: Float32Array
  /** The 64 outputs that decimation keeps, ascending; repeated when the line is shorter than 64. */
  picks: Int32Array
}

/** Geometry of PDQ's Jarosz filter for a line of `length` samples (length of at least 1). */
export function boxGeometry(length: number): BoxGeometry {
  const window = Math.floor((length + 127) / 128)
  const lead = Math.floor((window + 2) / 2) - 1
  const counts = new Float32Array(length)
  for (let i = 0; i < length; i++) {
    const last = Math.min(i + lead, length - 1)
    const first = Math.max(i + lead - window + 1, 0)
    counts[i] = last - first + 1
  }
  const picks = new Int32Array(GRID)
  for (let i = 0; i < GRID; i++) picks[i] = Math.floor(((i + 0.5) * length) / GRID)
  return { length, window, lead, counts, picks }
}
