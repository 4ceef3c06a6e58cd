/** Small words of drawing. A scene gives the SVG of the moment `t`, from 0 to 1, and ends where it began. */
export type Scene = (t: number) => string

export const width = 360
export const height = 640
const turn = 2 * Math.PI

/** A swing between -1 and 1 that comes `times` round in a loop. */
export const wave = (t: number, times = 1, phase = 0): number => Math.sin(turn * (t * times + phase))
/** How far a thing is that crosses the loop once, `phase` ahead. */
export const along = (t: number, phase = 0, times = 1): number => (((t * times + phase) % 1) + 1) % 1

/** A list of numbers that look thrown but are the same every time. */
export function thrown(count: number, seed = 1): number[] {
  let state = seed * 2_654_435_761
  return Array.from({ length: count }, () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0
    return ((state ^ (state >>> 13)) >>> 0) / 4_294_967_296
  })
}

export const each = <T>(list: readonly T[], draw: (item: T, index: number) => string): string => list.map((item, index) => draw(item, index)).join('')
export const times = (count: number, draw: (index: number) => string): string => Array.from({ length: count }, (_, index) => draw(index)).join('')

export const circle = (x: number, y: number, r: number, fill: string, more = ''): string => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`
export const rect = (x: number, y: number, w: number, h: number, fill: string, more = ''): string => `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${more}/>`
export const path = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}" ${more}/>`
export const line = (d: string, stroke: string, thick: number, more = ''): string => `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${thick}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`

/** A ground of colours from top to bottom. */
export const sky = (...colours: string[]): string => `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">${each(colours, (colour, index) => `<stop offset="${index / (colours.length - 1)}" stop-color="${colour}"/>`)}</linearGradient></defs>${rect(0, 0, width, height, 'url(#sky)')}`

/** A ridge of hills that goes on for ever: it is the same after `shift` has grown by one. */
export function ridge(base: number, tall: number, seed: number, fill: string, shift = 0): string {
  const peaks = thrown(8, seed)
  const points = Array.from({ length: 25 }, (_, index) => {
    const at = (index / 24 + shift) * 8
    const [low, high] = [peaks[Math.floor(at) % 8] ?? 0, peaks[(Math.floor(at) + 1) % 8] ?? 0]
    const between = (1 - Math.cos(Math.PI * (at % 1))) / 2
    return `${(index * width) / 24},${(base - tall * (low + (high - low) * between)).toFixed(1)}`
  })
  return path(`M0,${height} L${points.join(' L')} L${width},${height} Z`, fill)
}

export const picture = (drawn: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawn}</svg>`
