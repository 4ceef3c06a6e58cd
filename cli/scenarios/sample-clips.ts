import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createDecoder, isRefusal } from '@qorgan/decoder'
import type { House } from '../../server/src/kernel/house.ts'
import { root } from '../../server/src/open-house.ts'

/** A sample clip that has been through the decoder once; every sample video gets copies of its own. */
export type Clip = {
  original: { blobKey: string; bytes: number; sha256: string }
  rendition: { posterKey: string; playKey: string; durationSeconds: number; width: number; height: number; method: 'copied' | 'transcoded' }
  frames: { frameIndex: number; atSeconds: number; blobKey: string }[]
}

const placeOf = (file: string): string => (file.startsWith('fixtures/') ? join(root, 'packages/decoder', file) : join(import.meta.dirname, 'clips', file))

/** In the order of the files; a name that begins with `fixtures/` is one of the decoder's. */
export async function prepareClips(house: House, files: readonly string[]): Promise<Clip[]> {
  const folder = await mkdtemp(join(house.config.dataDir, 'decoding', 'samples-'))
  const decoder = createDecoder({ kind: 'wasm' }, {}, { tempFolder: folder })
  const clips: Clip[] = []
  const keep = async (path: string) => house.blobs.put(createReadStream(path), Number.MAX_SAFE_INTEGER)
  try {
    for (const name of files) {
      const path = placeOf(name)
      const made = await decoder.prepare(path, await mkdtemp(join(folder, 'clip-')))
      if (isRefusal(made)) throw new Error(`${name} could not be prepared: ${made.detail}`)
      const { key: blobKey, bytes, sha256 } = await keep(path)
      const frames = []
      for (const frame of made.keyFrames) frames.push({ frameIndex: frame.index, atSeconds: frame.timestamp, blobKey: (await keep(frame.path)).key })
      clips.push({
        original: { blobKey, bytes, sha256 },
        rendition: { posterKey: (await keep(made.poster)).key, playKey: (await keep(made.play)).key, durationSeconds: made.durationSeconds, width: made.video.width, height: made.video.height, method: made.method },
        frames,
      })
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return clips
}

/** Copies of a clip's files: deleting one video must leave the others whole. */
export async function copyClip(house: House, clip: Clip): Promise<Clip> {
  const copy = async (key: string) => (await house.blobs.put(house.blobs.read(key), Number.MAX_SAFE_INTEGER)).key
  const frames = []
  for (const frame of clip.frames) frames.push({ ...frame, blobKey: await copy(frame.blobKey) })
  return {
    original: { ...clip.original, blobKey: await copy(clip.original.blobKey) },
    rendition: { ...clip.rendition, posterKey: await copy(clip.rendition.posterKey), playKey: await copy(clip.rendition.playKey) },
    frames,
  }
}
