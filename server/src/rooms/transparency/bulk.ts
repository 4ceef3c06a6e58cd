import { Readable } from 'node:stream'
import { packedLeaves, tilePath } from '@qorgan/ledger/packed'
import { readCheckpoint } from '@qorgan/ledger'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { readCheckpointNote, readDictionary, readKeys, readPublications } from './read-log.ts'
import { LogAsked } from './schema.ts'
import { readPackedLeaves } from './static.ts'

const block = 512

/** A whole ledger as one tar file, made while it is read: what the folder of an export holds, but for the tiles. */
export async function readBulk(ctx: Ctx, raw: unknown): Promise<Readable> {
  permit(ctx, 'public.read')
  const asked = parse(LogAsked, raw)
  const checkpoint = await readCheckpointNote(ctx, asked)
  const small: [string, string][] = [
    ['checkpoint', checkpoint],
    ['keys.json', JSON.stringify(await readKeys(ctx, asked))],
    ['publications.json', JSON.stringify(await readPublications(ctx, asked))],
    ['dictionary.json', JSON.stringify(await readDictionary(ctx, asked))],
  ]
  const { size } = readCheckpoint(checkpoint)!
  return Readable.from((async function* () {
    for (const [name, text] of small) yield member(name, Buffer.from(text), ctx.now)
    for (let index = 0; index * packedLeaves < size; index += 1) {
      const path = tilePath(index, Math.min(packedLeaves, size - index * packedLeaves), packedLeaves)
      yield member(`leaves/${path}`, Buffer.from((await readPackedLeaves(ctx, { ...asked, path })).bytes), ctx.now)
    }
    yield Buffer.alloc(block * 2)
  })())
}

/** One file of a tar (POSIX.1-1988 ustar): a head of 512 bytes, and the bytes filled up to whole blocks. */
export function member(name: string, bytes: Buffer, at: Date): Buffer {
  const head = Buffer.alloc(block)
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`
  head.write(name, 0)
  head.write(octal(0o644, 7), 100)
  head.write(octal(0, 7), 108)
  head.write(octal(0, 7), 116)
  head.write(octal(bytes.length, 11), 124)
  head.write(octal(Math.floor(at.getTime() / 1_000), 11), 136)
  head.write('        0', 148)
  head.write('ustar\u000000', 257, 'latin1')
  head.write(`${head.reduce((sum, byte) => sum + byte, 0).toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([head, bytes, Buffer.alloc((block - (bytes.length % block)) % block)])
}
