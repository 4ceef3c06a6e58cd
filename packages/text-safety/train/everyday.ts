import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { createTextSafety } from '../src/index.ts'
import { recallAt, rocAuc } from './measure.ts'

const Everyday = z.strictObject({ harmless: z.array(z.string()), toxic: z.array(z.string()) })

export interface EverydayFigure { with: string, texts: number, toxic: number, rocAuc: number, recallAt10: number, recall: number, falsePositives: number }

const round = (value: number): number => Math.round(value * 1000) / 1000

/** Everyday Kazakh, which the model never learned from: what the shipped scanner makes of it, lists included, and what lists alone would. */
export function everydayKazakh(listsDir: string): EverydayFigure[] {
  const { harmless, toxic } = Everyday.parse(parse(readFileSync(new URL('everyday-kk.yaml', import.meta.url), 'utf8')))
  const texts = [...harmless, ...toxic]
  const truths = texts.map((_, at) => at < harmless.length ? 0 : 1)
  const safety = createTextSafety({ listsDir })
  const scans = texts.map((text) => safety.scan(text, { language: 'kk' }))
  const scores = scans.map((scan) => scan.scores.toxic ?? 0)
  const listed = scans.map((scan) => scan.matches.some((match) => match.severity > 1 && match.list !== 'detector/stated-age') ? 1 : 0)
  const row = (name: string, values: readonly number[]): EverydayFigure => ({
    with: name, texts: texts.length, toxic: toxic.length, rocAuc: round(rocAuc(values, truths)), recallAt10: round(recallAt(values, truths, 0.1)),
    recall: round(values.filter((value, at) => value >= 0.5 && truths[at] === 1).length / toxic.length),
    falsePositives: round(values.filter((value, at) => value >= 0.5 && truths[at] === 0).length / harmless.length),
  })
  return [row('the model', scores), row('lists of severity 2 and 3', listed), row('either', scores.map((score, at) => Math.max(score, listed[at]!)))]
}
