import type { ModelHead } from '../src/model/model.ts'
import type { Network } from './learn.ts'

/** Rounds a table to bytes; the few weights beyond four standard deviations are cut off, so that the others keep their grain. */
export function toBytes(weights: Float32Array): { bytes: Int8Array, scale: number } {
  let squares = 0
  let used = 0
  for (const weight of weights) {
    if (weight === 0) continue
    squares += weight * weight
    used += 1
  }
  const scale = Math.max(1e-9, 6 * Math.sqrt(squares / Math.max(1, used))) / 127
  return { scale, bytes: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))) }
}

/** The network as a model file. */
export function modelFile(network: Network, curves: ModelHead['curves'], trainedAt: string): Uint8Array {
  const vectors = toBytes(network.vectors)
  const head: ModelHead = {
    format: 'qorgan-text-2', buckets: network.buckets, width: network.width, hidden: network.hidden, curves,
    vectorScale: vectors.scale, trainedAt,
  }
  const json = new TextEncoder().encode(JSON.stringify(head))
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, json.length, true)
  const floats = [network.inner, network.innerBias, network.outer, network.dense, network.bias].map((table) => new Uint8Array(table.buffer))
  return Buffer.concat([length, json, new Uint8Array(vectors.bytes.buffer), ...floats])
}
