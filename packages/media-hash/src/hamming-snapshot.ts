import { open, rename } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'
import { ENTRY_BYTES, HammingIndex } from './hamming-index.ts'

/**
 * A snapshot is one file: the magic word, how many hashes to expect, the caller's mark, blocks of
 * entries each preceded by their number, a zero, the total, and the CRC-32 of all that.
 * Numbers are 32-bit little endian.
 */
const MAGIC = Buffer.from('QHASHES1')
const MOST_MARK_BYTES = 65_536
const MOST_BLOCK_ENTRIES = 65_536

/** Thrown for a file that is no whole snapshot: build the index anew from the data of record. */
export class DamagedSnapshot extends Error {
  constructor(path: string, what: string) {
    super(`${path} is not a whole snapshot: ${what}`)
    this.name = 'DamagedSnapshot'
  }
}

/**
 * Writes the index to a file. The file is replaced in one step when all of it is on the disk, so a
 * crash at any moment leaves either the old snapshot or the new one. Searching, adding and deleting
 * may go on meanwhile: a change made during the call may or may not be in the file, so take `mark`
 * (say, the number of the last change) before the call and make the changes after it again on reload;
 * adding and deleting twice does no harm. One call at a time for one path.
 */
export async function saveSnapshot(index: HammingIndex, path: string, mark = ''): Promise<void> {
  const markBytes = Buffer.from(mark)
  if (markBytes.length > MOST_MARK_BYTES) throw new RangeError(`a mark has at most ${MOST_MARK_BYTES} bytes`)
  const partial = `${path}.partial`
  const file = await open(partial, 'w')
  try {
    let sum = 0
    const write = async (bytes: Uint8Array) => {
      sum = crc32(bytes, sum)
      await file.writeFile(bytes)
    }
    await write(Buffer.concat([MAGIC, uint32(index.size), uint32(markBytes.length), markBytes]))
    let total = 0
    for (const block of index.entries()) {
      await write(uint32(block.length / ENTRY_BYTES))
      // the block is the iterator's own memory, and it is not advanced before this write is over
      await write(block)
      total += block.length / ENTRY_BYTES
    }
    await write(Buffer.concat([uint32(0), uint32(total)]))
    await file.writeFile(uint32(sum))
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(partial, path)
  await syncFolder(dirname(path))
}

/** Makes the new name itself survive a power cut; a system that cannot open folders has no need. */
async function syncFolder(folder: string) {
  const handle = await open(folder, 'r').catch(() => undefined)
  try {
    await handle?.sync()
  } finally {
    await handle?.close()
  }
}

/**
 * Reads a snapshot into a new index.
 * @param expected hashes to be ready for, when more are to come than the file holds
 * @throws DamagedSnapshot, or the system's error when there is no such file
 */
export async function loadSnapshot(path: string, expected = 0): Promise<{ index: HammingIndex; mark: string }> {
  const file = await open(path, 'r')
  try {
    return await readSnapshot(new Reader(file, path), expected)
  } finally {
    await file.close()
  }
}

async function readSnapshot(reader: Reader, expected: number) {
  const magic = await reader.take(MAGIC.length)
  if (!magic.equals(MAGIC)) throw reader.damaged('it does not begin like one')
  const hint = await reader.uint32()
  const markBytes = await reader.uint32()
  if (markBytes > MOST_MARK_BYTES) throw reader.damaged('the mark is too long')
  const mark = (await reader.take(markBytes)).toString()
  const index = new HammingIndex({ expected: Math.max(hint, expected) })
  for (let entries = await reader.uint32(); entries > 0; entries = await reader.uint32()) {
    if (entries > MOST_BLOCK_ENTRIES) throw reader.damaged('a block is too long')
    index.addEntries(await reader.take(entries * ENTRY_BYTES))
  }
  if ((await reader.uint32()) !== index.size) throw reader.damaged('the number of hashes differs')
  const sum = reader.sum
  if ((await reader.uint32()) !== sum) throw reader.damaged('the check sum differs')
  return { index, mark }
}

class Reader {
  readonly #file: FileHandle
  readonly #path: string
  sum = 0

  constructor(file: FileHandle, path: string) {
    this.#file = file
    this.#path = path
  }

  damaged(what: string): DamagedSnapshot {
    return new DamagedSnapshot(this.#path, what)
  }

  async take(bytes: number): Promise<Buffer> {
    const buffer = Buffer.alloc(bytes)
    for (let have = 0; have < bytes; ) {
      const { bytesRead } = await this.#file.read(buffer, have, bytes - have, null)
      if (bytesRead === 0) throw this.damaged('it ends too early')
      have += bytesRead
    }
    this.sum = crc32(buffer, this.sum)
    return buffer
  }

  async uint32(): Promise<number> {
    return (await this.take(4)).readUInt32LE()
  }
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
