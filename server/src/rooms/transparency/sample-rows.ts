import { levelsOf } from '@qorgan/ledger/figures'
import { utf8 } from '@qorgan/ledger'
import { afterHash, afterLeafHash, hashOnto, leafOnto, readWords } from '@qorgan/ledger/packed'
import { randomFillSync } from 'node:crypto'
import type { SampleCell } from './load-sample.ts'

/**
 * Rows of invented entries in the form that `COPY … (format binary)` reads. Twelve million of them are written, so a
 * cell's row is built once and only what differs is written into a copy of it: id, moment, place, decision and blind.
 */
export const entryColumns = ['id', 'at', 'seq', 'blind', 'decision_id', 'kind', 'month', 'country', 'language', 'subject_kind', 'policy', 'action', 'source', 'automated', 'proactive', 'before_publication', 'before_any_view', 'within_one_day', 'outcome', 'hours', 'log'] as const

export const copyStart = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8)])
export const copyEnd = Buffer.from([0xff, 0xff])

const millisecondsTo2000 = 946_684_800_000
const twoTo32 = 2 ** 32
const chunkRows = 2_000
/** Where the values that differ stand in a row: two bytes of count, then each value behind four bytes of its length. */
const places = { id: 6, at: 26, seq: 38, blind: 50, decision: 86 } as const

const ofLength = (bytes: Uint8Array) => {
  const length = Buffer.alloc(4)
  length.writeInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}
const absent = Buffer.from([0xff, 0xff, 0xff, 0xff])
const wordField = (value: string | null) => (value === null ? absent : ofLength(Buffer.from(value)))
const flagField = (value: boolean | null) => (value === null ? absent : ofLength(Uint8Array.of(value ? 1 : 0)))

function hoursField(hours: number | undefined): Buffer {
  if (hours === undefined) return absent
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(hours)
  return ofLength(bytes)
}

function template(cell: SampleCell, log: string, paired: boolean): Buffer {
  const count = Buffer.alloc(2)
  count.writeInt16BE(entryColumns.length)
  return Buffer.concat([
    count, ofLength(Buffer.alloc(16)), ofLength(Buffer.alloc(8)), ofLength(Buffer.alloc(8)), ofLength(Buffer.alloc(32)), paired ? ofLength(Buffer.alloc(16)) : absent,
    ...[cell.kind, cell.month, cell.country, cell.language, cell.subjectKind, cell.policy, cell.action, cell.source, cell.automated].map(wordField),
    ...[cell.proactive, cell.beforePublication, cell.beforeAnyView, cell.withinOneDay].map(flagField), wordField(cell.outcome), hoursField(cell.hours), wordField(log),
  ])
}

/** Version 7 by form: the moment, then the log and the place, so that no two are alike. */
function writeId(into: Buffer, from: number, at: number, mark: number, seq: number, kind: 0 | 1): void {
  into.writeUIntBE(at, from, 6)
  into.writeUInt16BE(kind === 0 ? 0x7000 : 0x7100, from + 6)
  into.writeUInt16BE(0x8000 | mark, from + 8)
  into.writeUIntBE(seq, from + 10, 6)
}

const markOf = (log: string) => [...log].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 0xffff, 7) & 0xfff

export type Leaves = { hashes: Int32Array; take(): number }
export type Part = { log: string; first: number; /** Where the decisions that reversals take back begin. */ partner: number; paired: number; place: (seq: number) => number; leaves: Leaves }

/** The rows of one cell, some thousand at a time; each leaf's hash is put where the tree wants it. */
export function* rowsOf(cell: SampleCell, { log, first, partner, paired, place, leaves }: Part): Generator<Buffer> {
  const levels = levelsOf(cell)
  const finer = levels.slice(1).toReversed().map((level) => afterHash(utf8(JSON.stringify(level))))
  const coarsest = afterLeafHash(utf8(JSON.stringify(levels[0])))
  const mark = markOf(log)
  for (let from = 0; from < cell.n;) {
    const withDecision = from < paired
    const until = Math.min(from + chunkRows, withDecision ? paired : cell.n)
    const row = template(cell, log, withDecision)
    const rows = Buffer.allocUnsafe(row.length * (until - from))
    const blinds = randomFillSync(new Uint8Array(32 * (until - from)))
    const view = new DataView(blinds.buffer)
    for (let at = from; at < until; at += 1) {
      const [start, seq, blind] = [(at - from) * row.length, first + at, (at - from) * 32]
      const moment = place(seq)
      rows.set(row, start)
      writeId(rows, start + places.id, moment, mark, seq, 0)
      const microseconds = (moment - millisecondsTo2000) * 1_000
      rows.writeUInt32BE(Math.floor(microseconds / twoTo32), start + places.at)
      rows.writeUInt32BE(microseconds % twoTo32, start + places.at + 4)
      rows.writeUIntBE(seq, start + places.seq + 2, 6)
      rows.set(blinds.subarray(blind, blind + 32), start + places.blind)
      if (withDecision) writeId(rows, start + places.decision, 0, mark, partner + at, 1)
      const word = leaves.take()
      readWords(leaves.hashes, word, view, blind)
      for (const tail of finer) hashOnto(leaves.hashes, word, tail)
      leafOnto(leaves.hashes, word, coarsest)
    }
    yield rows
    from = until
  }
}
