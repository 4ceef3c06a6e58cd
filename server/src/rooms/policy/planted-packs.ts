import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export const packsDir = join(import.meta.dirname, '../../../../policies')

/** A copy of the packs for one test, where faults can be planted. */
export function plantedPacks() {
  const dir = mkdtempSync(join(tmpdir(), 'qorgan-packs-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  for (const part of ['guidelines', 'reasons', 'places']) cpSync(join(packsDir, part), join(dir, part), { recursive: true })
  const write = (file: string, change: (source: string) => string) => writeFileSync(join(dir, file), change(readFileSync(join(dir, file), 'utf8')))
  return {
    dir,
    write: (file: string, source: string) => writeFileSync(join(dir, file), source),
    copy: (from: string, to: string) => cpSync(join(dir, from), join(dir, to), { recursive: true }),
    /** Replaces the first occurrence and returns the line it stood on. */
    replace(file: string, wanted: string, by: string): number {
      let line = 0
      write(file, (source) => {
        const at = source.indexOf(wanted)
        if (at < 0) throw new Error(`${file} has no ${wanted}`)
        line = source.slice(0, at).split('\n').length
        return source.slice(0, at) + by + source.slice(at + wanted.length)
      })
      return line
    },
  }
}
