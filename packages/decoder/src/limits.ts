/** Bounds on one file and on the process that reads it. Reaching one is an `over-limit` outcome that names it. */
export type Limits = {
  /** Size of the file as it lies on disk. */
  maxBytes: number
  /** Declared and measured running time. */
  maxSeconds: number
  /** Width times height of the picture as stored. */
  maxPixels: number
  /** All tracks of the container: picture, sound, text and data together. */
  maxTracks: number
  /** Time that the caller waits for the decoding process, over one call. */
  maxWallSeconds: number
  /** Memory of the decoding process. */
  maxMemoryMb: number
  /** Bytes that one call may write to disk. */
  maxOutputBytes: number
}

export const DEFAULT_LIMITS: Limits = Object.freeze({
  maxBytes: 512 * 1024 * 1024,
  maxSeconds: 600,
  maxPixels: 4096 * 2304,
  maxTracks: 32,
  maxWallSeconds: 600,
  maxMemoryMb: 640,
  maxOutputBytes: 512 * 1024 * 1024,
})

/** Fills in the defaults and refuses what is not a positive number, since a limit of NaN would hold nothing. */
export function completeLimits(given: Partial<Limits> = {}): Limits {
  const limits = { ...DEFAULT_LIMITS, ...given }
  for (const [name, value] of Object.entries(limits)) {
    if (!Number.isFinite(value) || value <= 0) throw new RangeError(`decoder limit ${name} must be a positive number, not ${value}`)
  }
  if (limits.maxMemoryMb < 256) throw new RangeError('decoder limit maxMemoryMb must be 256 or more: the program alone needs that')
  return limits
}
