import { parse } from '../../kernel/parse.ts'
import { refuseField } from '../../kernel/refusal.ts'
import { SpanQuery } from './schema.ts'
import type { Span } from './store.ts'

const mostMonths = 120

/** Whole months of a country or of all, as asked; refused where they lie the wrong way round or are more than ten years. */
export function spanOf(raw: unknown): Span {
  const { country, ...span } = parse(SpanQuery, raw)
  if (span.to < span.from) refuseField('/to', 'The last month lies before the first')
  if (monthsBetween(span.from, span.to).length > mostMonths) refuseField('/from', `At most ${mostMonths} months at a time`)
  return { ...span, country: country ?? null }
}

/** Every month from the first to the last, both included. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  let [year = 0, month = 0] = from.split('-').map(Number)
  for (let at = from; at <= to && months.length <= mostMonths; at = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`) {
    months.push(at)
    month += 1
    if (month > 12) [year, month] = [year + 1, 1]
  }
  return months
}
