import { DENSE } from '../src/model/features.ts'
import { labels, modelLanguages, type TrainedLabel } from '../src/model/labels.ts'
import type { Corpus } from './corpus.ts'
import { draw, type Random } from './random.ts'
import { weightOf } from './rows.ts'

const L = labels.length

/**
 * A text is the scaled sum of small vectors, one per hashed piece; a hidden layer reads it, and each label is a weighted sum of the hidden
 * layer and of the unhashed features, these with weights of their own per language.
 */
export interface Network {
  readonly buckets: number
  readonly width: number
  readonly hidden: number
  readonly vectors: Float32Array
  readonly inner: Float32Array
  readonly innerBias: Float32Array
  readonly outer: Float32Array
  readonly dense: Float32Array
  readonly bias: Float32Array
}

export interface Learning { buckets: number, width: number, hidden: number, epochs: number, rate: number, decay: number, seed: number, dropLists: number, dropPieces: number }

interface Squares { vectors: Float32Array, inner: Float32Array, outer: Float32Array, dense: Float32Array, bias: Float32Array }

export function emptyNetwork({ buckets, width, hidden }: { buckets: number, width: number, hidden: number }, random: Random): Network {
  const spread = (size: number, by: number): Float32Array => Float32Array.from({ length: size }, () => (random.next() * 2 - 1) * by)
  return {
    buckets, width, hidden, vectors: spread(buckets * width, 0.3), inner: spread(hidden * width, 1 / Math.sqrt(width)),
    innerBias: new Float32Array(hidden), outer: spread(L * hidden, 1 / Math.sqrt(hidden)), dense: new Float32Array(DENSE * L * modelLanguages.length),
    bias: new Float32Array(L * modelLanguages.length),
  }
}

/** What one text makes of the network on its way up; kept for the way down. */
export interface Activations { readonly mean: Float32Array, readonly hidden: Float32Array, readonly scores: Float32Array }
export const activations = (network: Network): Activations => ({ mean: new Float32Array(network.width), hidden: new Float32Array(network.hidden), scores: new Float32Array(L) })

export function forward(network: Network, indices: Int32Array, count: number, dense: Float32Array, denseFrom: number, language: number, into: Activations): void {
  const { width, hidden, vectors, inner, innerBias, outer } = network
  const { mean, hidden: units, scores } = into
  const scale = 1 / Math.sqrt(Math.max(1, count))
  mean.fill(0)
  for (let piece = 0; piece < count; piece++) {
    const row = indices[piece]! * width
    for (let one = 0; one < width; one++) mean[one] = mean[one]! + vectors[row + one]!
  }
  for (let one = 0; one < width; one++) mean[one] = mean[one]! * scale
  for (let unit = 0; unit < hidden; unit++) {
    let sum = innerBias[unit]!
    for (let one = 0; one < width; one++) sum += inner[unit * width + one]! * mean[one]!
    units[unit] = sum > 0 ? sum : 0.1 * sum
  }
  for (let label = 0; label < L; label++) {
    const place = language * L + label
    let sum = network.bias[place]!
    for (let unit = 0; unit < hidden; unit++) sum += outer[label * hidden + unit]! * units[unit]!
    if (denseFrom >= 0) for (let one = 0; one < DENSE; one++) sum += network.dense[place * DENSE + one]! * dense[denseFrom + one]!
    scores[label] = sum
  }
}

/** Hate is the rarest label that many collections ask about, and loses to toxic in what the two share. */
const emphasis: Partial<Record<TrainedLabel, number>> = { hate: 1.5 }

/** AdaGrad, one text at a time in random order; labels that a row does not have are skipped. */
export function learn(corpus: Corpus, learning: Learning, told: (epoch: number, loss: number) => void = () => undefined): Network {
  const random = draw(learning.seed)
  const network = emptyNetwork(learning, random)
  const squares: Squares = {
    vectors: new Float32Array(network.buckets).fill(0.01), inner: new Float32Array(network.inner.length).fill(1),
    outer: new Float32Array(network.outer.length).fill(1), dense: new Float32Array(network.dense.length).fill(1), bias: new Float32Array(network.bias.length).fill(1),
  }
  const { rows, pieces } = corpus
  const kept = new Int32Array(pieces.reduce((most, one) => Math.max(most, one.length), 0))
  const acts = activations(network)
  const known = rows.map((row) => Int8Array.from(labels, (label) => row.labels[label] ?? -1))
  const order = Int32Array.from(rows.keys())
  for (let epoch = 0; epoch < learning.epochs; epoch++) {
    random.shuffle(order)
    let loss = 0
    for (const [step, at] of order.entries()) {
      const rate = learning.rate * (1 - 0.8 * (epoch + step / order.length) / learning.epochs)
      const count = thin(pieces[at]!, learning.dropPieces, random, kept)
      const denseFrom = random.next() < learning.dropLists ? -1 : at * DENSE
      const language = modelLanguages.indexOf(rows[at]!.lang)
      forward(network, kept, count, corpus.dense, denseFrom, language, acts)
      loss += backward({ network, squares, acts, truth: known[at]!, weight: weightOf(rows[at]!), rate, keep: 1 - learning.decay * rate, indices: kept, count, dense: corpus.dense, denseFrom, language })
    }
    told(epoch, loss / rows.length)
  }
  return network
}

/** Leaves out a share of the pieces, so that the network does not learn a text by heart; gives how many were kept. */
function thin(pieces: Int32Array, share: number, random: Random, kept: Int32Array): number {
  let count = 0
  for (const piece of pieces) if (random.next() >= share) kept[count++] = piece
  return count
}

interface Step { network: Network, squares: Squares, acts: Activations, truth: Int8Array, weight: number, rate: number, keep: number, indices: Int32Array, count: number, dense: Float32Array, denseFrom: number, language: number }

const errors = new Float32Array(L)
let innerSlope = new Float32Array(0)
let meanSlope = new Float32Array(0)

function backward(step: Step): number {
  const { network, squares, acts, truth, weight, rate, indices, count, language } = step
  const { width, hidden, outer, inner, innerBias } = network
  let loss = 0
  let largest = 0
  for (let label = 0; label < L; label++) {
    errors[label] = 0
    if (truth[label]! < 0) continue
    const guess = 1 / (1 + Math.exp(-acts.scores[label]!))
    loss -= Math.log(Math.max(1e-6, truth[label] === 1 ? guess : 1 - guess))
    errors[label] = (guess - truth[label]!) * weight * (emphasis[labels[label]!] ?? 1)
    largest = Math.max(largest, Math.abs(errors[label]!))
  }
  if (largest < 0.004) return loss
  if (innerSlope.length !== hidden) innerSlope = new Float32Array(hidden)
  if (meanSlope.length !== width) meanSlope = new Float32Array(width)
  innerSlope.fill(0)
  meanSlope.fill(0)
  for (let label = 0; label < L; label++) {
    const error = errors[label]!
    if (error === 0) continue
    for (let unit = 0; unit < hidden; unit++) {
      const index = label * hidden + unit
      innerSlope[unit] = innerSlope[unit]! + error * outer[index]!
      descend(outer, squares.outer, index, error * acts.hidden[unit]!, rate * 0.5)
    }
    const place = language * L + label
    descend(network.bias, squares.bias, place, error, rate)
    if (step.denseFrom >= 0) for (let one = 0; one < DENSE; one++) {
      const value = step.dense[step.denseFrom + one]!
      if (value !== 0) descend(network.dense, squares.dense, place * DENSE + one, error * value, rate)
    }
  }
  for (let unit = 0; unit < hidden; unit++) {
    const slope = acts.hidden[unit]! > 0 ? innerSlope[unit]! : 0.1 * innerSlope[unit]!
    for (let one = 0; one < width; one++) {
      const index = unit * width + one
      meanSlope[one] = meanSlope[one]! + slope * inner[index]!
      descend(inner, squares.inner, index, slope * acts.mean[one]!, rate * 0.5)
    }
    innerBias[unit] = innerBias[unit]! - 0.01 * rate * slope
  }
  descendPieces(step, meanSlope, 1 / Math.sqrt(Math.max(1, count)), indices, count)
  return loss
}

function descendPieces({ network, squares, rate, keep }: Step, slope: Float32Array, scale: number, indices: Int32Array, count: number): void {
  const { width, vectors } = network
  let norm = 0
  for (let one = 0; one < width; one++) norm += slope[one]! * slope[one]!
  norm *= scale * scale / width
  for (let piece = 0; piece < count; piece++) {
    const bucket = indices[piece]!
    squares.vectors[bucket] = squares.vectors[bucket]! + norm
    const by = rate * scale / Math.sqrt(squares.vectors[bucket]!)
    const row = bucket * width
    for (let one = 0; one < width; one++) vectors[row + one] = vectors[row + one]! * keep - by * slope[one]!
  }
}

function descend(weights: Float32Array, squares: Float32Array, index: number, slope: number, rate: number): void {
  squares[index] = squares[index]! + slope * slope
  weights[index] = weights[index]! - rate * slope / Math.sqrt(squares[index]!)
}

/** Raw scores (log-odds) of every text for every label, row by row. */
export function rawScores(corpus: Corpus, network: Network): Float32Array {
  const acts = activations(network)
  const out = new Float32Array(corpus.rows.length * L)
  for (const [at, row] of corpus.rows.entries()) {
    const pieces = corpus.pieces[at]!
    forward(network, pieces, pieces.length, corpus.dense, at * DENSE, modelLanguages.indexOf(row.lang), acts)
    out.set(acts.scores, at * L)
  }
  return out
}
