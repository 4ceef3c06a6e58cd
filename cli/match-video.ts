import { matchVideos, type FrameHash } from '@qorgan/media-hash'
import type { Out } from './commands.ts'
import { hashedFrames } from './hash-video.ts'

/** `match video QUERY BANK…`: how much of the query is in each bank video, and the other way round; all frames of both. */
export async function matchVideoFiles(argv: string[], out: Out): Promise<void> {
  const option = argv.find((word) => word.startsWith('--'))
  if (option) throw new Error(`match video knows no option ${option}`)
  const [query, ...banks] = argv
  if (query === undefined || banks.length === 0) throw new Error('usage: match video QUERY BANK…')
  const queryFrames = await allFrames(query)
  for (const bank of banks) {
    const { queryPercent, bankPercent } = matchVideos(queryFrames, await allFrames(bank))
    out({ query, bank, queryPercent, bankPercent })
  }
}

async function allFrames(file: string): Promise<FrameHash[]> {
  const frames: FrameHash[] = []
  for await (const frame of hashedFrames(file, { everyFrame: true })) frames.push(frame)
  return frames
}
