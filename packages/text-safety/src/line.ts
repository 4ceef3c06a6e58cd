import { z } from 'zod'
import type { Scores, TextSafety } from './scan.ts'
import type { TextLanguage } from './language/detect.ts'

export const ScanLine = z.object({ id: z.union([z.string(), z.number()]), text: z.string().max(100_000), language: z.string().optional() })

/** What `qorgan scan text` prints for one line, but for `proposed`, which the rules decide. */
export interface ScannedLine {
  id: string | number
  language: TextLanguage
  scores: Scores
  matches: { word: string, start: number, end: number, policy: string }[]
}

/** Scans one JSON line {id, text, language?}. Throws an error that says what is wrong with the line. */
export function scanLine(safety: TextSafety, line: string): ScannedLine {
  let raw: unknown
  try {
    raw = JSON.parse(line)
  } catch {
    throw new Error(`not JSON: ${line.slice(0, 60)}`)
  }
  const read = ScanLine.safeParse(raw)
  if (!read.success) throw new Error(`${read.error.issues[0]?.path.join('.') ?? ''}: ${read.error.issues[0]?.message ?? 'wrong line'}`)
  const { id, text, language } = read.data
  const scanned = safety.scan(text, { language })
  const rounded = Object.fromEntries(Object.entries(scanned.scores).map(([label, score]) => [label, Math.round(score * 10_000) / 10_000]))
  return { id, language: scanned.language, scores: rounded, matches: scanned.matches.map(({ word, start, end, policy }) => ({ word, start, end, policy })) }
}
