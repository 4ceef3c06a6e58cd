import { labels } from '../src/model/labels.ts'
import type { ModelHead } from '../src/model/model.ts'
import { decided, recallAt, rocAuc } from './measure.ts'
import type { Row } from './rows.ts'

export interface Figure { label: string, language: string, source: string, texts: number, positives: number, rocAuc: number, recallAt1: number, precision: number, recall: number, falsePositives: number }

const FEWEST = 10
const round = (value: number): number => Math.round(value * 1000) / 1000

/** Figures of every label and language, over published data and written sets apart, and for every source with both kinds. */
export function figures(reported: readonly Row[], all: readonly Row[], scores: Float32Array, curves: ModelHead['curves']): Figure[] {
  const place = new Map(all.map((row, at) => [row, at]))
  const found: Figure[] = []
  for (const language of ['en', 'ru', 'kk'] as const) {
    for (const [label, name] of labels.entries()) {
      const curve = curves[language]?.[name]
      if (!curve) continue
      const known = reported.filter((row) => row.lang === language && row.labels[name] !== undefined)
      const groups = new Map([
        ['all published', known.filter((row) => !row.source.startsWith('written-'))],
        ...[...new Set(known.map((row) => row.source))].sort().map((source): [string, Row[]] => [source, known.filter((row) => row.source === source)]),
      ])
      for (const [source, rows] of groups) {
        const truths = rows.map((row) => row.labels[name]!)
        const positives = truths.filter((truth) => truth === 1).length
        if (positives < FEWEST || truths.length - positives < FEWEST) continue
        const raw = rows.map((row) => scores[place.get(row)! * labels.length + label]!)
        const at = decided(raw, truths, -curve[1] / curve[0])
        found.push({
          label: name, language, source, texts: rows.length, positives, rocAuc: round(rocAuc(raw, truths)), recallAt1: round(recallAt(raw, truths, 0.01)),
          precision: round(at.precision), recall: round(at.recall), falsePositives: round(at.falsePositives),
        })
      }
    }
  }
  return found
}

export interface WholeFigure { label: string, language: string, texts: number, rocAuc: number, recallAt1: number }

/** Ranking alone, over all published development texts: no curve is set on them, and the baseline was measured on the same. */
export function wholeSet(rows: readonly Row[], scores: Float32Array): WholeFigure[] {
  return (['en', 'ru', 'kk'] as const).flatMap((language) => labels.flatMap((name, label) => {
    const known = [...rows.entries()].filter(([, row]) => row.lang === language && row.labels[name] !== undefined && !row.source.startsWith('written-'))
    const truths = known.map(([, row]) => row.labels[name]!)
    const positives = truths.filter((truth) => truth === 1).length
    if (positives < FEWEST || truths.length - positives < FEWEST) return []
    const raw = known.map(([at]) => scores[at * labels.length + label]!)
    return [{ label: name, language, texts: known.length, rocAuc: round(rocAuc(raw, truths)), recallAt1: round(recallAt(raw, truths, 0.01)) }]
  }))
}
