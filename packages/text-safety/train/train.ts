// node packages/text-safety/train/train.ts --data <folder> [--out <folder>] [--at <date>]
// Trains twice: once without the held-out templates, which the figures are about, and once with every written row, which is shipped.
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadLists } from '../src/lists/load.ts'
import { labels, modelLanguages, type ModelLanguage } from '../src/model/labels.ts'
import type { ModelHead } from '../src/model/model.ts'
import { centred, deciding, fitCurve, topOf } from './calibrate.ts'
import { readCorpus, type Corpus } from './corpus.ts'
import { figures, wholeSet } from './figures.ts'
import { learn, rawScores, type Learning } from './learn.ts'
import { modelFile } from './quantise.ts'
import { readRows, seemsHarmless, withAssumed, type Row } from './rows.ts'
import { worstErrors } from './worst.ts'

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' }, at: { type: 'string' } } })
if (values.data === undefined || values.at === undefined) {
  process.stderr.write('say --data <folder with train.jsonl.gz and dev.jsonl.gz> and --at <YYYY-MM-DD>\n')
  process.exit(2)
}

const learning: Learning = { buckets: 1 << 19, width: 16, hidden: 32, epochs: 3, rate: 0.4, decay: 1e-4, seed: 7, dropLists: 0.2, dropPieces: 0.5 }
/** Share of harmless texts that may reach 0.5 on the calibration half of dev. */
const mostFalse: Record<string, number> = { toxic: 0.06, insult: 0.05, threat: 0.03, hate: 0.035, sexual: 0.03, selfHarm: 0.06, spam: 0.03 }
const mostAssumed = 0.005
const FEWEST = 10

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}
const written = (row: Row): boolean => row.source.startsWith('written-')
/** Half of dev sets the curves, the other half is reported. */
const calibrates = (row: Row): boolean => (row.id.charCodeAt(row.id.length - 1) + row.id.charCodeAt(row.id.length - 2)) % 2 === 0

function curvesOf(dev: Corpus, scores: Float32Array): ModelHead['curves'] {
  const curves: ModelHead['curves'] = {}
  for (const language of modelLanguages) {
    const known: Partial<Record<(typeof labels)[number], [number, number]>> = {}
    for (const [label, name] of labels.entries()) {
      const place = (at: number): number => scores[at * labels.length + label]!
      const ours = [...dev.rows.keys()].filter((at) => dev.rows[at]!.lang === language && calibrates(dev.rows[at]!))
      const chosen = ours.filter((at) => dev.rows[at]!.labels[name] !== undefined)
      const truths = chosen.map((at) => dev.rows[at]!.labels[name]!)
      const positives = truths.filter((truth) => truth === 1).length
      if (positives < FEWEST / 2 || truths.length - positives < FEWEST) continue
      const raw = chosen.map(place)
      // What is assumed harmless may lift the bar, and is not part of any figure.
      const assumed = ours.filter((at) => dev.rows[at]!.labels[name] === undefined && seemsHarmless(dev.rows[at]!, name)).map(place)
      const bar = Math.max(deciding(raw, truths, mostFalse[name] ?? 0.05), topOf(assumed, mostAssumed))
      known[name] = centred(fitCurve(raw, truths), bar)
    }
    curves[language satisfies ModelLanguage] = known
  }
  return curves
}

const lists = loadLists(new URL('../../../policies/wordlists', import.meta.url).pathname)
const rows = readRows(values.data)
const dev = readCorpus(rows.dev, lists, learning.buckets)
const told = (epoch: number, loss: number): void => say(JSON.stringify({ epoch, loss }))

const honest = learn(readCorpus(rows.train, lists, learning.buckets), learning, told)
const honestScores = rawScores(dev, honest)
const curves = curvesOf(dev, honestScores)
const report = figures(rows.dev.filter((row) => !calibrates(row)), rows.dev, honestScores, curves)

const shipped = learn(readCorpus([...rows.train, ...rows.dev.filter(written).map(withAssumed)], lists, learning.buckets), learning, told)
const bytes = modelFile(shipped, curves, values.at)
const out = values.out ?? new URL('../model', import.meta.url).pathname
mkdirSync(out, { recursive: true })
writeFileSync(`${out}/text.bin`, bytes)
writeFileSync(`${out}/figures.json`, `${JSON.stringify({ whole: wholeSet(rows.dev, honestScores), half: report, worst: worstErrors(rows.dev, honestScores, curves) }, null, 1)}\n`)
say(JSON.stringify({ bytes: bytes.length, curves }))
