import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** One measured figure. `ratio` is value against peerValue, taken in the same run. */
export type Row = { name: string; value: number; unit: string; peer: string | null; peerValue: number | null; ratio: number | null; n: number; notes: string }
type Bench = { name: string; run(): Promise<Row[]> }

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && file !== 'main.ts').toSorted()
const asked = process.argv.slice(2).filter((word) => word !== '--')

for (const file of files) {
  const bench = (await import(join(import.meta.dirname, file))) as Partial<Bench>
  if (typeof bench.name !== 'string' || typeof bench.run !== 'function') continue
  if (asked.includes('--list')) process.stdout.write(`${bench.name}\n`)
  else if (asked.length === 0 || asked.includes(bench.name)) for (const row of await bench.run()) process.stdout.write(`${JSON.stringify(row)}\n`)
}
