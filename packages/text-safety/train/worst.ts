import { labels, modelLanguages, type ModelLanguage } from '../src/model/labels.ts'
import type { ModelHead } from '../src/model/model.ts'
import type { Row } from './rows.ts'

/** An error by the id of its row, without its text: not every text may be passed on. */
export interface WorstError { language: ModelLanguage, id: string, source: string, said: 'toxic' | 'harmless', score: number }

const EACH_WAY = 10
const toxic = labels.indexOf('toxic')
const round = (value: number): number => Math.round(value * 1000) / 1000

/** The harmless texts with the highest and the toxic ones with the lowest probability of being toxic, ten of each per language. */
export function worstErrors(rows: readonly Row[], scores: Float32Array, curves: ModelHead['curves']): WorstError[] {
  return modelLanguages.flatMap((language) => {
    const curve = curves[language]?.toxic
    if (!curve) return []
    const known = [...rows.entries()].filter(([, row]) => row.lang === language && row.labels.toxic !== undefined && !row.source.startsWith('written-'))
      .map(([at, row]) => ({ row, score: 1 / (1 + Math.exp(-(curve[0] * scores[at * labels.length + toxic]! + curve[1]))) }))
      .sort((left, right) => right.score - left.score)
    const wrongly = known.filter(({ row }) => row.labels.toxic === 0).slice(0, EACH_WAY)
    const missed = known.filter(({ row }) => row.labels.toxic === 1).slice(-EACH_WAY).toReversed()
    return [...wrongly, ...missed].map(({ row, score }) => ({ language, id: row.id, source: row.source, said: row.labels.toxic === 1 ? 'toxic' as const : 'harmless' as const, score: round(score) }))
  })
}
