import { definitions, metrics } from '@qorgan/ledger/figures'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { readBreakdown } from './breakdown.ts'
import { cached } from './cached.ts'
import { readMonths } from './figures.ts'
import { readMeasures } from './measures.ts'
import { parse } from '../../kernel/parse.ts'
import { BreakdownAsked } from './schema.ts'
import { spanOf } from './spans.ts'

/** RFC 4180: fields with a comma, a quote or a line's end are quoted, and lines end in CR LF. */
export const csvOf = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.map(field).join(',')).join('\r\n').concat('\r\n')
const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** One row a month and count, with the definition, so that the file explains itself. */
export async function readMonthsCsv(ctx: Ctx, raw: unknown): Promise<string> {
  permit(ctx, 'public.read')
  const span = spanOf(raw)
  return cached(ctx, `figures.csv ${ctx.locale}`, span, async () => {
    const { items, country, synthetic } = await readMonths(ctx, raw)
    const rows = items.flatMap(({ month, counts }) => metrics.map((metric) => [country ?? 'all', month, metric.id, String(counts[metric.id] ?? 0), String(synthetic), metric.texts[ctx.locale].definition]))
    return csvOf([['country', 'month', 'metric', 'value', 'synthetic', 'definition'], ...rows])
  })
}

const blank = ['', '', '', '', '', '', ''] as const
/** A share to the millionth: finer than any interval, and no tail of binary digits. */
const fine = (share: number) => String(Number(share.toFixed(6)))

/** One row a figure of the whole span: a count, a share with its interval, or hours at three places. */
export async function readMeasuresCsv(ctx: Ctx, raw: unknown): Promise<string> {
  permit(ctx, 'public.read')
  const span = spanOf(raw)
  return cached(ctx, `measures.csv ${ctx.locale}`, span, async () => {
    const { counts, shares, hours } = await readMeasures(ctx, raw)
    const numbers = (id: string, kind: string): readonly string[] => {
      const [share, hour] = [shares[id], hours[id]]
      if (kind === 'count') return [String(counts[id] ?? 0), ...blank.slice(1)]
      if (kind === 'share' && share) return [fine(share.share), fine(share.low), fine(share.high), ...blank.slice(3)]
      return kind === 'hours' && hour ? ['', '', '', ...[hour.n, hour.p50, hour.p90, hour.p99].map(String)] : blank
    }
    const rows = definitions.filter(({ kind }) => kind !== 'unmeasured').map(({ id, kind, section, of, texts }) => [span.country ?? 'all', span.from, span.to, String(span.synthetic), section, id, kind, ...numbers(id, kind), of ?? '', texts[ctx.locale].title, texts[ctx.locale].definition])
    return csvOf([['country', 'from', 'to', 'synthetic', 'section', 'figure', 'kind', 'value', 'low95', 'high95', 'events', 'hours50', 'hours90', 'hours99', 'part_of', 'title', 'definition'], ...rows])
  })
}

/** A table by clause, language or way. A number too small to show is empty; what is hidden is in the row `other`. */
export async function readBreakdownCsv(ctx: Ctx, raw: unknown): Promise<string> {
  permit(ctx, 'public.read')
  const { by, metric, ...asked } = parse(BreakdownAsked, raw)
  const { items, other, total, threshold, country, from, to, synthetic } = await readBreakdown(ctx, raw)
  const head = [country ?? 'all', asked.from, asked.to, String(synthetic), metric, by]
  const rows = items.map(({ value, n, atLeast }) => [...head, value, n === null ? '' : String(n), String(atLeast), String(threshold)])
  return csvOf([
    ['country', 'from', 'to', 'synthetic', 'figure', 'by', 'value', 'count', 'at_least', 'threshold'], ...rows,
    [country ?? 'all', from, to, String(synthetic), metric, by, 'other', String(other), 'false', String(threshold)],
    [country ?? 'all', from, to, String(synthetic), metric, by, 'total', String(total), 'false', String(threshold)],
  ])
}
