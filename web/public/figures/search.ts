import { addMonths, lastMonths, monthsDown } from './span.ts'

export const divisions = ['policy', 'language', 'country', 'source', 'automated', 'subjectKind'] as const
export type Division = (typeof divisions)[number]

/** The whole question, as it stands in the address: a link to a figure stays a link to that figure. */
export type FiguresSearch = { country?: string; from?: string; to?: string; synthetic?: boolean; withFrom?: string; withTo?: string; by?: Division; metric?: string }

export type Place = { country: string | null; synthetic: boolean; from: string; to: string }
export type Span = { from: string; to: string }

const month = (value: unknown) => (typeof value === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value) ? value : undefined)

export function readSearch(search: Record<string, unknown>): FiguresSearch {
  const found: FiguresSearch = {}
  if (typeof search.country === 'string' && /^(?:[A-Z]{2}|all)$/.test(search.country)) found.country = search.country
  for (const name of ['from', 'to', 'withFrom', 'withTo'] as const) {
    const value = month(search[name])
    if (value !== undefined) found[name] = value
  }
  if (search.synthetic === true) found.synthetic = true
  const by = divisions.find((each) => each === search.by)
  if (by) found.by = by
  if (typeof search.metric === 'string' && /^[\w.]{1,64}$/.test(search.metric)) found.metric = search.metric
  return found
}

/** Each country that has figures, and where there are several of them all together, own figures apart from invented ones. */
export function placesOf(items: readonly (Place & { country: string })[]): Place[] {
  const together = [false, true].flatMap((synthetic): Place[] => {
    const own = items.filter((each) => each.synthetic === synthetic)
    return own.length < 2 ? [] : [{ country: null, synthetic, from: own.map(({ from }) => from).toSorted()[0]!, to: own.map(({ to }) => to).toSorted().at(-1)! }]
  })
  return [...items, ...together]
}

export type Asked = { place: Place; span: Span; compared: Span | null; by: Division; metric: string }

/** What is shown for an address: its own wish where the country has such months, else its last twelve. */
export function askedBy(search: FiguresSearch, places: readonly Place[]): Asked {
  const own = places.filter(({ synthetic }) => synthetic === (search.synthetic ?? false))
  const place = own.find(({ country }) => (country ?? 'all') === search.country) ?? (search.country === undefined ? places[0]! : own[0] ?? places[0]!)
  const to = search.to ?? place.to
  const fallback = lastMonths(12, to).from
  const from = search.from ?? (fallback > place.from ? fallback : place.from)
  const span = from <= to ? { from, to } : { from: to, to: from }
  const compared = search.withFrom && search.withTo && search.withFrom <= search.withTo ? { from: search.withFrom, to: search.withTo } : null
  return { place, span, compared, by: search.by ?? 'policy', metric: search.metric ?? 'videosRemoved.total' }
}

const lengthOf = ({ from, to }: Span): number => monthsDown(from, to).length

/** As many months, right before. */
export const spanBefore = (span: Span): Span => ({ from: addMonths(span.from, -lengthOf(span)), to: addMonths(span.from, -1) })
export const yearBefore = ({ from, to }: Span): Span => ({ from: addMonths(from, -12), to: addMonths(to, -12) })
export const sameSpan = (a: Span | null, b: Span | null): boolean => a?.from === b?.from && a?.to === b?.to

/** The query of the public API for a place and some months. */
export const queryOf = ({ country, synthetic }: Place, { from, to }: Span) => ({ ...(country !== null && { country }), from, to, synthetic: synthetic ? 'true' as const : 'false' as const })
