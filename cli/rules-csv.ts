import { createReadStream } from 'node:fs'

const LONGEST_ROW = 1_000_000

export interface CsvRow { line: number, fields: string[] }

/** Reads RFC 4180 piece by piece: quoted fields may hold commas, doubled quotes and line breaks. */
export class CsvReader {
  private row: string[] = []
  private field = ''
  private quoted = false
  private justClosed = false
  private line = 1
  private rowLine = 1
  private length = 0

  /** Rows that this piece completes, with the line on which each begins. */
  take(text: string): CsvRow[] {
    const rows: CsvRow[] = []
    for (const character of text) {
      if (character === '\n') this.line++
      if (++this.length > LONGEST_ROW) throw new Error(`line ${this.rowLine}: a row has more than ${LONGEST_ROW} characters; is a quote missing?`)
      if (this.quoted) {
        if (character === '"') [this.quoted, this.justClosed] = [false, true]
        else this.field += character
      } else if (character === '"' && this.justClosed) {
        this.field += '"'
        ;[this.quoted, this.justClosed] = [true, false]
      } else if (character === '"' && this.field === '') this.quoted = true
      else if (character === ',') this.endField()
      else if (character === '\n') this.endRow(rows)
      else if (character !== '\r') this.field += character
    }
    return rows
  }

  end(): CsvRow[] {
    if (this.quoted) throw new Error(`line ${this.rowLine}: a quote is never closed`)
    const rows: CsvRow[] = []
    if (this.field !== '' || this.row.length > 0) this.endRow(rows)
    return rows
  }

  private endField(): void {
    this.row.push(this.field)
    this.field = ''
    this.justClosed = false
  }

  private endRow(rows: CsvRow[]): void {
    this.endField()
    if (this.row.length > 1 || this.row[0] !== '') rows.push({ line: this.rowLine, fields: this.row })
    this.row = []
    this.rowLine = this.line
    this.length = 0
  }
}

/** Rows of a CSV file as objects by the names of its first row. */
export async function* csvRows(file: string): AsyncGenerator<{ line: number, value: Record<string, string> }> {
  const reader = new CsvReader()
  let names: string[] | null = null
  const row = ({ line, fields }: CsvRow): { line: number, value: Record<string, string> } | null => {
    if (!names) {
      names = fields.map((field) => field.replace(/^\uFEFF/, '').trim())
      for (const needed of ['id', 'text']) if (!names.includes(needed)) throw new Error(`${file}:${line}: there is no column "${needed}"`)
      return null
    }
    if (fields.length !== names.length) throw new Error(`${file}:${line}: ${fields.length} fields where the first row has ${names.length}`)
    return { line, value: Object.fromEntries(names.map((name, place) => [name, fields[place]!])) }
  }
  try {
    for await (const piece of createReadStream(file, 'utf8')) {
      for (const read of reader.take(String(piece))) {
        const value = row(read)
        if (value) yield value
      }
    }
    for (const read of reader.end()) {
      const value = row(read)
      if (value) yield value
    }
  } catch (error) {
    const { message } = error as Error
    throw message.startsWith('line ') ? new Error(`${file}: ${message}`) : error
  }
}
