import fc from 'fast-check'
import { expect, test } from 'vitest'
import { protectRows, type Row, type ShownRow } from './protect-rows.ts'

const tables = fc.array(fc.record({ n: fc.integer({ min: 1, max: 60 }), share: fc.double({ min: 0, max: 1, noNaN: true }) }), { minLength: 1, maxLength: 12 })
  .map((rows) => rows.map(({ n, share }, at): Row => ({ key: `k${at}`, n, parts: { some: Math.round(n * share) } })))
const threshold = 10
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const isSmall = (n: number) => n > 0 && n < threshold

/** What a reader gets by taking everything shown of a column from its public total. */
function rest(rows: readonly Row[], shown: readonly ShownRow[], told: (row: ShownRow) => number | null, truth: (row: Row) => number) {
  const hidden = rows.filter((_, at) => told(shown[at]!) === null)
  return { rows: hidden.length, sum: sum(rows.map(truth)) - sum(shown.map((row) => told(row) ?? 0)), all: hidden.length === rows.length, hidden }
}

test('no small number is shown, and none comes out when what is shown is taken from the totals', () => {
  fc.assert(fc.property(tables, (rows) => {
    const shown = protectRows(rows, threshold)
    const numbers = shown.flatMap(({ n, parts: { some = null } }, at) => [n ?? 0, some ?? 0, some === null ? 0 : rows[at]!.n - some])
    expect(numbers.filter(isSmall)).toEqual([])
    const whole = rest(rows, shown, ({ n }) => n, ({ n }) => n)
    const part = rest(rows, shown, ({ parts }) => parts.some ?? null, ({ parts }) => parts.some!)
    expect(whole.rows === 0 || whole.all || (whole.rows > 1 && !isSmall(whole.sum))).toBe(true)
    expect(part.rows === 0 || part.all || (part.rows > 1 && !isSmall(part.sum) && !isSmall(sum(part.hidden.map(({ n }) => n)) - part.sum))).toBe(true)
  }), { numRuns: 1_000 })
})

test('a lone small row takes the next smallest with it, and large tables are shown whole', () => {
  const row = (key: string, n: number): Row => ({ key, n, parts: {} })
  expect(protectRows([row('a', 50), row('b', 20), row('c', 2)], threshold).map(({ n }) => n)).toEqual([50, null, null])
  expect(protectRows([row('a', 50), row('b', 20)], threshold).map(({ n }) => n)).toEqual([50, 20])
})
