import type { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { refuseField } from '../../kernel/refusal.ts'
import { modelOf } from './model.ts'
import type { Figures, FiguresQuery } from './schema.ts'
import { counters, type MonthRow, monthsOf } from './store-removals.ts'

const mostMonths = 120
type Asked = Omit<z.output<typeof FiguresQuery>, 'country'> & { country?: string | null | undefined }

/**
 * Removals under the minimum age by country and month, with what stands beside the number because the number alone
 * flatters. How they were found is told only where a cell is large enough; smaller ones are added together.
 */
export async function readFigures(ctx: Ctx, { country = null, from, to, synthetic }: Asked): Promise<Figures> {
  permit(ctx, 'public.read')
  if (to < from) refuseField('/to', 'lies before from')
  if (monthsBetween(from, to) > mostMonths) refuseField('/from', `lies more than ${mostMonths} months before to`)
  const rows = await monthsOf(ctx.db, { country, from: `${from}-01`, to: `${to}-01`, synthetic })
  const groups = Map.groupBy(rows, (row) => `${row.month} ${row.country}`)
  return { from, to, synthetic, items: [...groups.values()].map((cells) => figureOf(cells, modelOf(ctx).smallestCell)), nextCursor: null }
}

const monthsBetween = (from: string, to: string): number => (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5))

function figureOf(cells: readonly MonthRow[], smallest: number): Figures['items'][number] {
  const sums = Object.fromEntries(counters.map((name) => [name, cells.reduce((sum, cell) => sum + cell[name], 0)])) as Record<(typeof counters)[number], number>
  const { lifetimeDays, ...counted } = sums
  return {
    country: cells[0]?.country ?? '', month: (cells[0]?.month ?? '').slice(0, 7), ...counted,
    meanLifetimeDays: sums.removed > 0 ? Math.round(lifetimeDays / sums.removed) : null,
    foundBy: told(cells.filter(({ removed }) => removed > 0), smallest),
  }
}

/** Small cells become `other`; if that would be one small cell alone, the next larger joins it, so that nothing can be reckoned back. */
export function told(cells: readonly { foundBy: string; removed: number }[], smallest: number): Record<string, number> {
  const bySize = cells.toSorted((a, b) => a.removed - b.removed)
  const small = bySize.filter(({ foundBy, removed }) => removed < smallest || foundBy === 'other')
  const rest = bySize.filter((cell) => !small.includes(cell))
  while (small.length > 0 && sumOf(small) < smallest && rest.length > 0) small.push(rest.shift()!)
  const other = sumOf(small)
  return { ...Object.fromEntries(rest.map(({ foundBy, removed }) => [foundBy, removed])), ...(other > 0 ? { other } : {}) }
}

const sumOf = (cells: readonly { removed: number }[]): number => cells.reduce((sum, { removed }) => sum + removed, 0)
