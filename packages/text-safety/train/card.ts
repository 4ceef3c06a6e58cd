// node packages/text-safety/train/card.ts: writes model/README.md from model/figures.json and the shipped model.
import { readFileSync, writeFileSync } from 'node:fs'
import { everydayKazakh } from './everyday.ts'
import type { Figure, WholeFigure } from './figures.ts'
import { identityFigures } from './identity.ts'
import type { WorstError } from './worst.ts'

const model = new URL('../model', import.meta.url).pathname
const listsDir = new URL('../../../policies/wordlists', import.meta.url).pathname
const { whole, half, worst } = JSON.parse(readFileSync(`${model}/figures.json`, 'utf8')) as { whole: WholeFigure[], half: Figure[], worst: WorstError[] }
const table = (head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

/** A plain logistic regression over hashed runs of letters, measured on the same texts. */
const baseline: Record<string, readonly [rocAuc: number, recallAt1: number | null]> = { 'en toxic': [0.932, 0.34], 'en hate': [0.874, null], 'ru toxic': [0.952, 0.59], 'kk toxic': [0.998, null] }

const tables: Record<string, string> = {
  WHOLE: table(['language', 'label', 'texts', 'ROC-AUC', 'baseline', 'recall at 1 % false', 'baseline'],
    whole.map(({ language, label, texts, rocAuc, recallAt1 }) => [language, label, texts, rocAuc, baseline[`${language} ${label}`]?.[0] ?? '', recallAt1, baseline[`${language} ${label}`]?.[1] ?? ''])),
  FIGURES: table(['label', 'language', 'texts from', 'texts', 'positive', 'ROC-AUC', 'recall at 1 % false', 'precision at 0.5', 'recall at 0.5', 'false at 0.5'],
    half.map((one) => [one.label, one.language, one.source, one.texts, one.positives, one.rocAuc, one.recallAt1, one.precision, one.recall, one.falsePositives])),
  TERMS: table(['language', 'named', 'texts', 'mean toxic', 'mean hate', 'reach 0.5'],
    identityFigures(listsDir).map((one) => [one.language, one.term, one.texts, one.toxicMean, one.hateMean, one.wronglyFlagged])),
  EVERYDAY: table(['read with', 'texts', 'toxic', 'ROC-AUC', 'recall at 10 % false', 'recall at 0.5', 'false at 0.5'],
    everydayKazakh(listsDir).map((one) => [one.with, one.texts, one.toxic, one.rocAuc, one.recallAt10, one.recall, one.falsePositives])),
  WORST: table(['language', 'marked', 'row', 'from', 'probability'], worst.map((one) => [one.language, one.said, one.id, one.source, one.score])),
}
const words = readFileSync(new URL('card-words.md', import.meta.url), 'utf8')
writeFileSync(`${model}/README.md`, words.replaceAll(/^(WHOLE|FIGURES|TERMS|EVERYDAY|WORST)$/gmu, (name) => tables[name]!))
