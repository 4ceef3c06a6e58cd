import { DecoderRefusal, overLimit } from './outcome.ts'

export type Picture = { width: number; height: number; rgb: Uint8Array }

const HEADER = /^P6\s(\d{1,6}) (\d{1,6})\s255\s/
const MAX_HEADER_BYTES = 32

/**
 * Cuts a stream of binary PPM pictures, each of which says its own size, so that a clip whose size changes midway
 * cannot shift one frame into the next. Holds one picture at a time. A picture that the stream breaks off is dropped.
 */
export async function* readPictures(chunks: AsyncIterable<Uint8Array>, maxPixels: number): AsyncGenerator<Picture> {
  let head = Buffer.alloc(0)
  let picture: Picture | undefined
  let filled = 0
  for await (const chunk of chunks) {
    let rest = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
    while (rest.length > 0) {
      if (picture === undefined) {
        head = Buffer.concat([head, rest])
        const header = HEADER.exec(head.subarray(0, MAX_HEADER_BYTES).toString('latin1'))
        if (header === null && head.length >= MAX_HEADER_BYTES) throw new Error('the decoder sent something that is no picture')
        if (header === null) break
        picture = emptyPicture(Number(header[1]), Number(header[2]), maxPixels)
        rest = head.subarray(header[0].length)
        head = Buffer.alloc(0)
        filled = 0
      }
      const part = rest.subarray(0, picture.rgb.length - filled)
      picture.rgb.set(part, filled)
      filled += part.length
      rest = rest.subarray(part.length)
      if (filled < picture.rgb.length) continue
      yield picture
      picture = undefined
    }
  }
}

function emptyPicture(width: number, height: number, maxPixels: number): Picture {
  if (width * height > maxPixels) throw new DecoderRefusal(overLimit('maxPixels', `a frame of ${width}x${height}`))
  return { width, height, rgb: new Uint8Array(width * height * 3) }
}
