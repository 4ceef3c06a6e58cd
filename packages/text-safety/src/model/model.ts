import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Folding } from '../fold/normalise.ts'
import type { TextLanguage } from '../language/detect.ts'
import type { Match } from '../lists/types.ts'
import { DENSE, readDense } from './features.ts'
import { labels, modelLanguages, type ModelLanguage, type TrainedLabel } from './labels.ts'
import { Pieces } from './pieces.ts'

const Curve = z.tuple([z.number(), z.number()])

/** What stands before the tables in a model file. */
export const ModelHead = z.strictObject({
  format: z.literal('qorgan-text-2'),
  buckets: z.number().int(),
  width: z.number().int(),
  hidden: z.number().int(),
  /** Slope and shift that turn a raw score into a probability, by language and label; what is missing was not trained. */
  curves: z.partialRecord(z.enum(modelLanguages), z.partialRecord(z.enum(labels), Curve)),
  vectorScale: z.number(),
  trainedAt: z.string(),
})
export type ModelHead = z.infer<typeof ModelHead>

export interface Model extends ModelHead {
  readonly vectors: Int8Array
  /** Hidden layer and what reads it: inner, innerBias, outer, dense, bias, one after the other. */
  readonly inner: Float32Array
  readonly innerBias: Float32Array
  readonly outer: Float32Array
  readonly dense: Float32Array
  readonly bias: Float32Array
}

const L = labels.length
const PREFIX = 4

/** Reads a model file: length of the head, head as JSON, tables. Throws when its size is not what the head says. */
export function parseModel(bytes: Uint8Array): Model {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const head = ModelHead.parse(JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX, PREFIX + length))))
  const { buckets, width, hidden } = head
  const floats = [hidden * width, hidden, L * hidden, DENSE * L * modelLanguages.length, L * modelLanguages.length]
  const tables = PREFIX + length
  const size = tables + buckets * width + 4 * floats.reduce((sum, one) => sum + one, 0)
  if (bytes.length !== size) throw new Error(`a model of ${bytes.length} bytes where its head speaks of ${size}`)
  // A copy of its own: a Buffer's slice is a view, and views of floats must begin at a multiple of four.
  const copy = new Uint8Array(bytes.subarray(tables))
  let at = buckets * width
  const [inner, innerBias, outer, dense, bias] = floats.map((count) => {
    const table = new Float32Array(copy.slice(at, at + count * 4).buffer)
    at += count * 4
    return table
  }) as [Float32Array, Float32Array, Float32Array, Float32Array, Float32Array]
  return {
    ...head, inner, innerBias, outer, dense, bias,
    vectors: new Int8Array(copy.buffer, 0, buckets * width),
  }
}

export interface Classifier {
  /** Probabilities by label; labels not trained for the language are absent, and other languages get none. */
  score(text: string, language: TextLanguage, matches: readonly Match[], folding: Folding): Partial<Record<TrainedLabel, number>>
}

/** The model that comes with the package; see model/README.md before relying on it. */
export const shippedModel = new URL('../../model/text.bin', import.meta.url).pathname

export function loadModel(path: string = shippedModel): Classifier {
  return classifier(parseModel(readFileSync(path)))
}

const spokenIn: Partial<Record<TextLanguage, ModelLanguage>> = { kk: 'kk', 'kk-Latn': 'kk', ru: 'ru', mixed: 'ru', en: 'en' }

export function classifier(model: Model): Classifier {
  const pieces = new Pieces(model.buckets)
  const dense = new Float32Array(DENSE)
  const raw = new Float32Array(L)
  const mean = new Float32Array(model.width)
  return {
    score(text, language, matches, folding) {
      const spoken = spokenIn[language]
      const curves = spoken && model.curves[spoken]
      const scores: Partial<Record<TrainedLabel, number>> = {}
      if (!spoken || !curves) return scores
      pieces.read(folding.primary.codes, folding.primary.length, text)
      readDense(text, folding.primary, matches, dense)
      read(model, pieces, dense, modelLanguages.indexOf(spoken), mean, raw)
      for (let label = 0; label < L; label++) {
        const curve = curves[labels[label]!]
        if (curve) scores[labels[label]!] = 1 / (1 + Math.exp(-(curve[0] * raw[label]! + curve[1])))
      }
      return scores
    },
  }
}

function read(model: Model, pieces: Pieces, dense: Float32Array, language: number, mean: Float32Array, into: Float32Array): void {
  const { width, hidden, vectors } = model
  mean.fill(0)
  const { indices, count } = pieces
  for (let piece = 0; piece < count; piece++) {
    const row = indices[piece]! * width
    for (let one = 0; one < width; one++) mean[one]! += vectors[row + one]!
  }
  const scale = model.vectorScale / Math.sqrt(Math.max(1, count))
  for (let one = 0; one < width; one++) mean[one]! *= scale
  for (let label = 0; label < L; label++) {
    const place = language * L + label
    let sum = model.bias[place]!
    for (let one = 0; one < DENSE; one++) sum += model.dense[place * DENSE + one]! * dense[one]!
    into[label] = sum
  }
  for (let unit = 0; unit < hidden; unit++) {
    let sum = model.innerBias[unit]!
    for (let one = 0; one < width; one++) sum += model.inner[unit * width + one]! * mean[one]!
    const out = sum > 0 ? sum : 0.1 * sum
    for (let label = 0; label < L; label++) into[label]! += model.outer[label * hidden + unit]! * out
  }
}
