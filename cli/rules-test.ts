import { tryCases, type Scan } from '@qorgan/rules'
import { knownNames, openScanner, packFiles, readWords, soundPacks } from './rules-packs.ts'

type Out = (line: object) => void

/**
 * `rules test [FILE|FOLDER…]`: runs every case twice, with the words and spans that it states and with what the real
 * word lists and detectors find in its text. Scores and hash matches stay as stated. A line for each failure and each pack.
 */
export async function testRules(argv: string[], out: Out): Promise<void> {
  const names = knownNames()
  const packs = soundPacks(packFiles(readWords(argv, []).files), names)
  const scanner = openScanner()
  const found: Scan = (text, language) => {
    const { matches, spans, statedAge } = scanner(text, language).signals
    return { matches, spans, statedAge }
  }
  let failed = 0
  for (const pack of packs) {
    const before = failed
    for (const rule of pack.rules) {
      for (const fault of tryCases(rule, { lists: names.lists, scan: found })) {
        failed++
        out({ file: pack.file, line: rule.caseLines[fault.case] ?? rule.line, rule: rule.id, case: fault.case + 1, message: fault.message })
      }
    }
    out({ file: pack.file, pack: pack.id, cases: pack.rules.reduce((sum, rule) => sum + rule.cases.length, 0), failed: failed - before })
  }
  if (failed > 0) throw new Error(`${failed} ${failed === 1 ? 'case' : 'cases'} failed`)
  await Promise.resolve()
}
