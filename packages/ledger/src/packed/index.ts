export { type Asked, type Digest, digestLeaves, type Peak } from './digest.ts'
export { afterHash, afterLeafHash, bytesOf, hashOnto, leafOnto, nodeOnto, readWords } from './sha256-words.ts'
export { packColumns, type Packed, type PackedLeaf, packedLeaves, packLeaves, readPacked, readTilePath, tilePath } from './format.ts'
