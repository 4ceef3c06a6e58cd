import { HammingIndex, DEFAULT_RADIUS } from './hamming-index.ts'
import { formatHash } from './hex.ts'
import type { FrameHash } from './video.ts'

/** Frames under this quality are too featureless to say anything. */
export const QUALITY_FLOOR = 50

export interface VideoMatchOptions {
  /** Bits in which two frames may differ and still match, 31 unless given. */
  radius?: number
}

export interface VideoMatch {
  /** Share of the query's distinct frames that have some match in the bank, 0 to 100. */
  queryPercent: number
  /** Share of the bank video's distinct frames that have some match in the query, 0 to 100. */
  bankPercent: number
}

type Hashed = Pick<FrameHash, 'hash' | 'quality'>

/** Frames good enough to compare, each hash once. */
function distinctFrames(frames: Iterable<Hashed>): Uint8Array[] {
  const distinct = new Map<string, Uint8Array>()
  for (const { hash, quality } of frames) {
    if (quality >= QUALITY_FLOOR) distinct.set(formatHash(hash), hash)
  }
  return [...distinct.values()]
}

interface BankVideo {
  id: number
  /** Entries of the index that are this video's frames: first, and how many. */
  first: number
  frames: number
}

/**
 * Videos to compare others with. Store every frame of a bank video and sample the query as coarsely
 * as one frame a second: a query frame then meets its twin wherever the cut fell. Sampling both sides
 * loses about four of ten re-cut copies.
 */
export class VideoBank {
  #index: HammingIndex
  #byId = new Map<number, BankVideo>()
  /** The same videos in the order of their entries. */
  #videos: BankVideo[] = []
  #next = 0

  /** @param expectedFrames frames of all videos together to be ready for */
  constructor(expectedFrames = 1_000_000) {
    this.#index = new HammingIndex({ expected: expectedFrames })
  }

  /** Videos stored now. */
  get size(): number {
    return this.#videos.length
  }

  /**
   * Stores a video. One without a frame of sufficient quality is stored and matches nothing.
   * @throws RangeError when the id is taken
   */
  add(id: number, frames: Iterable<Hashed>) {
    if (this.#byId.has(id)) throw new RangeError(`video ${id} is in the bank already`)
    const hashes = distinctFrames(frames)
    const video = { id, first: this.#next, frames: hashes.length }
    this.#byId.set(id, video)
    this.#videos.push(video)
    for (const hash of hashes) this.#index.add(this.#next++, hash)
  }

  /** Forgets a video; false when it was not there. */
  delete(id: number): boolean {
    const video = this.#byId.get(id)
    if (!video) return false
    this.#byId.delete(id)
    this.#videos.splice(this.#videos.indexOf(video), 1)
    for (let entry = video.first; entry < video.first + video.frames; entry++) this.#index.delete(entry)
    return true
  }

  /** Every bank video that shares at least one frame with the query, by id. */
  match(query: Iterable<Hashed>, options: VideoMatchOptions = {}): Map<number, VideoMatch> {
    const frames = distinctFrames(query)
    const queryHits = new Map<BankVideo, number>()
    const matchedEntries = new Set<number>()
    for (const frame of frames) {
      const videos = new Set<BankVideo>()
      for (const { id: entry } of this.#index.search(frame, options.radius ?? DEFAULT_RADIUS)) {
        matchedEntries.add(entry)
        videos.add(this.#owner(entry))
      }
      for (const video of videos) queryHits.set(video, (queryHits.get(video) ?? 0) + 1)
    }
    const bankHits = new Map<BankVideo, number>()
    for (const entry of matchedEntries) {
      const video = this.#owner(entry)
      bankHits.set(video, (bankHits.get(video) ?? 0) + 1)
    }
    const matches = new Map<number, VideoMatch>()
    for (const [video, hits] of queryHits) {
      const bankPercent = (100 * (bankHits.get(video) ?? 0)) / video.frames
      matches.set(video.id, { queryPercent: (100 * hits) / frames.length, bankPercent })
    }
    return matches
  }

  /** Videos are kept in the order of their entries, so the owner is the last to begin at or before. */
  #owner(entry: number): BankVideo {
    let low = 0
    let high = this.#videos.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (this.#videos[middle]!.first <= entry) low = middle
      else high = middle - 1
    }
    return this.#videos[low]!
  }
}

/** Compares two videos; both shares are 0 when either has no frame of sufficient quality. */
export function matchVideos(query: Iterable<Hashed>, bank: Iterable<Hashed>, options: VideoMatchOptions = {}): VideoMatch {
  const one = new VideoBank(0)
  one.add(0, bank)
  return one.match(query, options).get(0) ?? { queryPercent: 0, bankPercent: 0 }
}
