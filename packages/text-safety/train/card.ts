// node packages/text-safety/train/card.ts: writes model/README.md from model/figures.json and the shipped model.
import { readFileSync, writeFileSync } from 'node:fs'
import type { Figure } from './figures.ts'
import { identityFigures } from './identity.ts'

const model = new URL('../model', import.meta.url).pathname
const figures = JSON.parse(readFileSync(`${model}/figures.json`, 'utf8')) as Figure[]
const terms = identityFigures(new URL('../../../policies/wordlists', import.meta.url).pathname)
const table = (head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

writeFileSync(`${model}/README.md`, `${readFileSync(new URL('card-words.md', import.meta.url), 'utf8')
  .replace('FIGURES', table(['label', 'language', 'texts from', 'texts', 'positive', 'ROC-AUC', 'recall at 1 % false', 'precision at 0.5', 'recall at 0.5', 'false at 0.5'],
    figures.map((one) => [one.label, one.language, one.source, one.texts, one.positives, one.rocAuc, one.recallAt1, one.precision, one.recall, one.falsePositives])))
  .replace('TERMS', table(['language', 'named', 'texts', 'mean toxic', 'mean hate', 'reach 0.5'],
    terms.map((one) => [one.language, one.term, one.texts, one.toxicMean, one.hateMean, one.wronglyFlagged])))}`)
