import { execFileSync } from 'node:child_process'
import { formatHash, pdqFromRgb, type PdqForm } from '@qorgan/media-hash'
import { formulaPixels } from '../packages/media-hash/src/formula-images.ts'
import type { Row } from './main.ts'
import { buildReference } from './pdq-reference.ts'

export const name = 'pdq'

const SIZES = [[64, 64], [256, 256], [512, 512], [720, 1280], [1080, 1920]] as const

/** Milliseconds from decoded pixels to hash, beside the reference C++ (or the plain form where there is none). */
export async function run(): Promise<Row[]> {
  const reference = buildReference('pdq-reference')
  return SIZES.map(([width, height]) => {
    const rgb = formulaPixels({ pattern: 'lcg', width, height })
    const hash = formatHash(pdqFromRgb(rgb, width, height).hash)
    const rounds = 60
    const value = medianMs(rgb, width, height, 'fast', rounds)
    const [peer, peerValue, peerHash] = reference
      ? askReference(reference, width, height)
      : (['plain TypeScript form', medianMs(rgb, width, height, 'plain', 7), formatHash(pdqFromRgb(rgb, width, height, 'plain').hash)] as const)
    if (peerHash !== hash) throw new Error(`${width}x${height}: ${peer} says ${peerHash}, we say ${hash}`)
    const notes = 'decoded RGB to hash and quality, one thread, median; both gave the same bits'
    return { name: `pdq ${width}x${height}`, value, unit: 'ms', peer, peerValue, ratio: value / peerValue, n: rounds, notes }
  })
}

function askReference(binary: string, width: number, height: number): readonly [string, number, string] {
  const [hash = '', , median] = execFileSync(binary, [String(width), String(height), '25'], { encoding: 'utf8' }).trim().split(' ')
  return ['reference C++ -O3', Number(median), hash]
}

function medianMs(rgb: Uint8Array, width: number, height: number, form: PdqForm, rounds: number): number {
  const times: number[] = []
  for (let i = -5; i < rounds; i++) {
    const start = performance.now()
    pdqFromRgb(rgb, width, height, form)
    if (i >= 0) times.push(performance.now() - start)
  }
  return times.toSorted((a, b) => a - b)[rounds >> 1]!
}
