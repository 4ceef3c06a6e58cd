/** Images given by formula instead of by file, so that no decoder stands between a test and its pixels. */
export interface FormulaImage {
  pattern: 'lcg' | 'blocks'
  width: number
  height: number
}

/** Bytes of the linear congruential generator s -> 1664525 s + 1013904223 mod 2^32: the top 8 bits. */
export function lcgBytes(seed: number, count: number): Uint8Array {
  let state = seed >>> 0
  return Uint8Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  })
}

/** RGB bytes: noise for `lcg`, an 8x8 table of colours for `blocks`; the seed follows from the size. */
export function formulaPixels({ pattern, width, height }: FormulaImage): Uint8Array {
  const seed = width * 65_536 + height
  if (pattern === 'lcg') return lcgBytes(seed, 3 * width * height)
  const table = lcgBytes(seed + 1, 3 * 64)
  const rgb = new Uint8Array(3 * width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const cell = 8 * Math.floor((8 * y) / height) + Math.floor((8 * x) / width)
      rgb.set(table.subarray(3 * cell, 3 * cell + 3), 3 * (y * width + x))
    }
  }
  return rgb
}
