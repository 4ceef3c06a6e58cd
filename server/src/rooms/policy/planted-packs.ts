import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export const packsDir = join(import.meta.dirname, '../../../../policies')

/** A copy of the packs for one test, where faults can be planted. */
export function plantedPacks(parts: readonly string[] = ['guidelines', 'reasons', 'places'], whenOver: (clean: () => void) => void = onTestFinished) {
  const dir = mkdtempSync(join(tmpdir(), 'qorgan-packs-'))
  whenOver(() => rmSync(dir, { recursive: true, force: true }))
  for (const part of parts) cpSync(join(packsDir, part), join(dir, part), { recursive: true })
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

/** All packs with a version being prepared: a clause named anew, one graver, one retitled, and strikes that last longer. */
export function nextVersion(whenOver?: (clean: () => void) => void) {
  const packs = plantedPacks(readdirSync(packsDir), whenOver)
  packs.copy('guidelines/2026-11', 'guidelines/2027-01')
  packs.replace('guidelines/2027-01/version.yaml', 'version: 2026-11', 'version: 2027-01')
  packs.replace('guidelines/2027-01/hate.yaml', 'id: hate.slurs', 'id: hate.names')
  packs.replace('guidelines/2027-01/frauds.yaml', 'severity: 4', 'severity: 5')
  packs.replace('guidelines/2027-01/privacy.yaml', 'en: Other people’s private data', 'en: Private data of others')
  packs.replace('guidelines/2027-01/strikes.yaml', 'expiryDays: 90', 'expiryDays: 120')
  packs.replace('guidelines/2027-01/strikes.yaml', '{ atStrikes: 14, consequence: remove }', '{ atStrikes: 12, consequence: suspend, hours: 720 }')
  return packs
}
