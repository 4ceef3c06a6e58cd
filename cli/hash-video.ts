import { createDecoder, DecoderRefusal, type FrameChoice } from '@qorgan/decoder'
import { formatHash, hashFrames, type FrameHash } from '@qorgan/media-hash'
import type { Out } from './commands.ts'

/** `hash video FILE [--every-frame]`: one line for each hashed frame; one frame a second unless all are asked for. */
export async function hashVideo(argv: string[], out: Out): Promise<void> {
  const files = argv.filter((word) => word !== '--every-frame')
  const option = files.find((word) => word.startsWith('--'))
  if (option) throw new Error(`hash video knows no option ${option}`)
  const [file] = files
  if (file === undefined || files.length > 1) throw new Error('usage: hash video FILE [--every-frame]')
  const choice: FrameChoice = argv.includes('--every-frame') ? { everyFrame: true } : { everySeconds: 1 }
  for await (const { frame, timestamp, hash, quality } of hashedFrames(file, choice)) {
    out({ frame, timestamp, pdq: formatHash(hash), quality })
  }
}

/** Hashes of a file's frames, as the reference would have them. `QORGAN_FFMPEG` names a native decoder to use instead. */
export async function* hashedFrames(file: string, choice: FrameChoice): AsyncGenerator<FrameHash> {
  const path = process.env['QORGAN_FFMPEG']
  const decoder = createDecoder(path ? { kind: 'native', path } : { kind: 'wasm' })
  try {
    // the decoder leaves out the frames between, and times the others by the average frame rate
    yield* hashFrames(decoder.frames(file, { ...choice, exact: true }), { everyFrame: true })
  } catch (error) {
    if (error instanceof DecoderRefusal) throw new Error(`${file}: ${error.message}`)
    throw error
  }
}
