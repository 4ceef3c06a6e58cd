import { readFile } from 'node:fs/promises'
import wabt from 'wabt'
import { ENTRY_BYTES } from '@qorgan/media-hash'
import { HashSource } from '../packages/media-hash/src/hamming-sample.ts'

/**
 * A bank as platforms have it: half single pictures, each unlike all others, half videos of 300 frames
 * in which each frame differs from the one before in 0 to 5 bits. Blocks are valid until the next.
 */
export function* bankBlocks(hashes: number): Generator<Uint8Array> {
  const source = new HashSource(20_261_124)
  const block = new Uint8Array(ENTRY_BYTES * 60_000)
  const view = new DataView(block.buffer)
  let frame = source.hash()
  for (let id = 0; id < hashes; ) {
    let at = 0
    for (; at < block.length && id < hashes; id++, at += ENTRY_BYTES) {
      const single = id % 600 < 300
      frame = single || id % 300 === 0 ? source.hash() : source.near(frame, source.next() % 6)
      view.setUint32(at, id, true)
      block.set(frame, at + 4)
    }
    yield block.subarray(0, at)
  }
}

/** Queries made from every nth hash of the bank with up to 31 bits turned over, and as many strangers. */
export function queriesFor(hashes: number, count: number): Uint8Array[] {
  const source = new HashSource(7)
  const every = Math.floor(hashes / count)
  const queries: Uint8Array[] = []
  let id = 0
  for (const block of bankBlocks(hashes)) {
    for (let at = 4; at < block.length; at += ENTRY_BYTES, id++) {
      if (id % every === every >> 1) queries.push(source.near(block.subarray(at, at + 32), source.next() % 32), source.hash())
    }
  }
  return queries
}

interface Flat {
  memory: WebAssembly.Memory
  within: (query: number, first: number, end: number, radius: number) => number
}

/** Brute force over the same bank: a function that counts the hashes within a radius. */
export async function bruteForceOver(hashes: number): Promise<(query: Uint8Array, radius: number) => number> {
  const tools = await wabt()
  const source = await readFile(new URL('./hamming-flat.wat', import.meta.url), 'utf8')
  const compiled = new WebAssembly.Module(Uint8Array.from(tools.parseWat('hamming-flat.wat', source).toBinary({}).buffer))
  const { memory, within } = new WebAssembly.Instance(compiled).exports as unknown as Flat
  memory.grow(Math.ceil((32 * hashes) / 65_536))
  const bytes = new Uint8Array(memory.buffer)
  let end = 64
  for (const block of bankBlocks(hashes)) {
    for (let at = 4; at < block.length; at += ENTRY_BYTES, end += 32) bytes.set(block.subarray(at, at + 32), end)
  }
  return (query, radius) => {
    bytes.set(query, 0)
    return within(0, 64, end, radius)
  }
}
