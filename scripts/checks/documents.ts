import { existsSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { type Source } from '../house/imports.ts'
import { root } from '../house/sources.ts'

const folders = /^(?:bench|bin|cli|clips|docs|packages|policies|scripts|server|tests|web|\.ci)\//

/** Paths in code spans and links of a document that lead nowhere, and words that belong to a workplace. */
export function documentFaults({ path, text }: Source, exists: (path: string) => boolean = (each) => existsSync(join(root, each))): string[] {
  const faults: string[] = []
  const fenceless = text.replaceAll(/```[\s\S]*?```/g, (block) => '\n'.repeat(block.split('\n').length - 1))
  fenceless.split('\n').forEach((line, index) => {
    const at = `${path}:${index + 1}`
    for (const [, span = ''] of line.matchAll(/`([^`\s]+)`/g)) {
      const clean = span.replace(/[),.:;]+$/, '').replace(/#.*$/, '')
      if (folders.test(clean) && !/[*<>{}…$|=]/.test(clean) && !exists(clean) && !exists(posix.join(dirname(path), clean))) faults.push(`${at}: ${clean} does not exist`)
    }
    for (const [, link = ''] of line.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(?:[a-z]+:|#|\/)/i.test(link)) continue
      const target = posix.join(dirname(path), link.replace(/#.*$/, ''))
      if (!exists(target)) faults.push(`${at}: the link ${link} leads nowhere`)
    }
    if (/\bTODO\b|\bFIXME\b/.test(line)) faults.push(`${at}: something is left to do`)
  })
  return faults
}
