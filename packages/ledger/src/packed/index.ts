export { type Asked, type Digest, digestLeaves, type Peak } from './digest.ts'
export { packColumns, type Packed, type PackedLeaf, packedLeaves, packLeaves, readPacked, readTilePath, tilePath } from './format.ts'
