export { DEFAULT_RADIUS, ENTRY_BYTES, HammingIndex, type HammingIndexOptions } from './hamming-index.ts'
export type { HammingMatch } from './hamming-shard.ts'
export { DamagedSnapshot, loadSnapshot, saveSnapshot } from './hamming-snapshot.ts'
export { formatHash, HASH_BYTES, hashDistance, parseHash } from './hex.ts'
export { decodeImage, hashImage, hashImageDihedral, type DecodeOptions, type RgbImage } from './image.ts'
export { matchVideos, QUALITY_FLOOR, VideoBank, type VideoMatch, type VideoMatchOptions } from './match-video.ts'
export { dihedralFromRgb, pdqFromRgb, type DihedralHashes, type PdqForm, type PdqHash } from './pdq.ts'
export { DIHEDRAL_NAMES, type DihedralName } from './pdq-transform.ts'
export {
  formatFrameLine,
  frameStep,
  hashFrames,
  parseFrameLines,
  type FrameHash,
  type FrameSampling,
  type RgbFrame,
} from './video.ts'
