import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createDecoder, type Decoder } from '@qorgan/decoder'
import { type House, slot } from '../../kernel/house.ts'

const decoder = slot<Decoder>('the decoder')
export const decoderOf = (ctx: { house: House }): Decoder => decoder.of(ctx)

/** FFmpeg as WebAssembly, or the native one that the operator names; either way in a process of its own. */
export function openDecoder(house: House): void {
  const { ffmpegPath, dataDir, maxUploadBytes } = house.config
  const tempFolder = join(dataDir, 'decoding')
  mkdirSync(tempFolder, { recursive: true, mode: 0o700 })
  decoder.set(house, createDecoder(ffmpegPath ? { kind: 'native', path: ffmpegPath } : { kind: 'wasm' }, { maxBytes: maxUploadBytes }, { tempFolder }))
}
