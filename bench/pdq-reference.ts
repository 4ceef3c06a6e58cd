import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PARTS = ['hashing/pdqhashing', 'hashing/torben', 'downscaling/downscaling', 'common/pdqhashtypes', 'common/pdqhamming', 'common/pdqutils']

/**
 * Compiles a driver against the reference's sources: the checkout named by `PDQ_REFERENCE` (the folder
 * that holds `pdq/cpp`). Undefined where there is none or no compiler, and the bench says so.
 */
export function buildReference(driver: 'pdq-reference' | 'hamming-reference'): string | undefined {
  const source = process.env['PDQ_REFERENCE']
  if (!source) return undefined
  const binary = join(mkdtempSync(join(tmpdir(), 'pdq-reference-')), driver)
  const own = fileURLToPath(new URL(`./${driver}.cpp`, import.meta.url))
  const parts = PARTS.map((part) => join(source, 'pdq/cpp', `${part}.cpp`))
  execFileSync('g++', ['-std=c++17', '-O3', `-I${source}`, own, ...parts, '-o', binary], { stdio: ['ignore', 'ignore', 'inherit'] })
  return binary
}
