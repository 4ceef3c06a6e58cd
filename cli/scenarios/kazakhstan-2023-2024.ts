import { openCtx } from '../../server/src/kernel/house.ts'
import type { OpenHouse } from '../../server/src/open-house.ts'
import { loadSampleLog, type SampleCell } from '../../server/src/rooms/transparency/index.ts'

export const name = 'kazakhstan-2023-2024'

/**
 * The published totals that this scenario is made of. Accounts: an answer of the government of Kazakhstan as reported by
 * Tengrinews. Videos of 2023 and of the second quarter of 2024 with their shares: tribune.kz. Everything else is invented.
 */
export const published = {
  underAge2023: 1_842_467, underAge2024: 1_239_635,
  videos2023: 4_225_396, videosSecondQuarter2024: 1_494_600, proactive: 0.942, beforeAnyView: 0.8, beforeAnyViewYearBefore: 0.62,
} as const

const invented = { videosFirstQuarter2024: 1_430_000, videosJulyAugust2024: 1_060_000, comments: 20_000, reports: 10_000, otherAccounts: 9_000 }

const monthsOf = (year: number, first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => `${year}-${String(first + at).padStart(2, '0')}`)

/** Whole numbers in the proportion of the weights that add up to the total exactly (largest remainder). */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  const exact = weights.map((weight) => (total * weight) / sum)
  const parts = exact.map(Math.floor)
  const order = exact.map((value, at) => ({ at, rest: value - Math.floor(value) })).toSorted((a, b) => b.rest - a.rest || a.at - b.at)
  const missing = total - parts.reduce((a, b) => a + b, 0)
  for (const { at } of order.slice(0, missing)) parts[at]! += 1
  return parts
}

/** Some months are busier than others; the same every time. */
const unevenly = (months: readonly string[]) => months.map((_, at) => 100 + ((at * 37) % 23))

const nothing = { country: 'KZ', beforePublication: null, policy: null, action: null, outcome: null, source: null, automated: null, proactive: null, beforeAnyView: null, withinOneDay: null, language: null, subjectKind: null } as const
const removal = { ...nothing, kind: 'decision', action: 'remove', beforePublication: false } as const

type Way = Pick<SampleCell, 'source' | 'automated'> & { weight: number; hours: number }
const byRule: Way = { source: 'rule', automated: 'fully', weight: 70, hours: 0.4 }
const byPerson: Way = { source: 'moderator', automated: 'not', weight: 30, hours: 7.5 }
const byReport: Way = { source: 'report', automated: 'not', weight: 1, hours: 11 }

const clauses = [['adult-sexual-abuse.sexual-harassment', 9], ['animal-abuse.cruelty', 5], ['authenticity.spam', 21], ['dangerous-acts.challenges', 17], ['disordered-eating.promotion', 6], ['frauds.scams', 14], ['graphic-content.fighting', 16], ['harassment.targeted-abuse', 12]] as const
const languages = [['ru', 52], ['kk', 41], ['en', 7]] as const

type Found = { n: number; proactive: boolean; beforeAnyView: boolean; ways: readonly Way[]; restoredPerThousand: number }

/** Spreads removals over clauses, languages, ways and promptness. */
function spread(month: string, subjectKind: string, found: Found): SampleCell[] {
  const shapes = clauses.flatMap(([policy, a]) => languages.flatMap(([language, b]) => found.ways.flatMap(({ weight, ...way }) => [true, false].map((withinOneDay) => ({ ...way, policy, language, withinOneDay, weight: a * b * weight * (withinOneDay ? 9 : 1) })))))
  const counts = apportion(found.n, shapes.map(({ weight }) => weight))
  return shapes.flatMap(({ source, automated, policy, language, withinOneDay, hours }, at) => {
    const n = counts[at]!
    return n === 0 ? [] : [{ ...removal, source, automated, policy, language, withinOneDay, month, subjectKind, proactive: found.proactive, beforeAnyView: found.beforeAnyView, n, reversed: Math.floor((n * found.restoredPerThousand) / 1_000), hours: withinOneDay ? hours : 52, reversedAfterHours: 31 }]
  })
}

/** Videos of some months: how many, of them before any report, of those before any view. */
function videos(months: readonly string[], total: number, proactiveShare: number, unseenShare: number): SampleCell[] {
  const proactive = Math.round(total * proactiveShare)
  const unseen = Math.round(total * unseenShare)
  const [unseenBy, seenBy, reportedBy] = [unseen, proactive - unseen, total - proactive].map((part) => apportion(part, unevenly(months)))
  return months.flatMap((month, at) => [
    ...spread(month, 'video', { n: unseenBy![at]!, proactive: true, beforeAnyView: true, ways: [byRule, byPerson], restoredPerThousand: 20 }),
    ...spread(month, 'video', { n: seenBy![at]!, proactive: true, beforeAnyView: false, ways: [byRule, byPerson], restoredPerThousand: 20 }),
    ...spread(month, 'video', { n: reportedBy![at]!, proactive: false, beforeAnyView: false, ways: [byReport], restoredPerThousand: 20 }),
  ])
}

const findings = [
  { source: 'own-initiative', automated: 'partially', proactive: true, weight: 55 },
  { source: 'rule', automated: 'fully', proactive: true, weight: 25 },
  { source: 'report', automated: 'not', proactive: false, weight: 20 },
] as const

/** Accounts under the minimum age, by how they were found. */
function accounts(months: readonly string[], total: number): SampleCell[] {
  const by = apportion(total, unevenly(months))
  return months.flatMap((month, at) => {
    const counts = apportion(by[at]!, findings.map(({ weight }) => weight))
    return findings.map(({ source, automated, proactive }, which): SampleCell => ({ ...removal, source, automated, proactive, month, subjectKind: 'account', policy: 'youth-safety.minimum-age', beforeAnyView: false, withinOneDay: false, n: counts[which]!, reversed: Math.floor(counts[which]! * 0.006), reversedAfterHours: 44 }))
  })
}

/** What a platform of this size would have besides: comments, spam accounts, reports, appeals, orders. All invented. */
function besides(month: string): SampleCell[] {
  const event = (kind: string, n: number, more: Partial<SampleCell> = {}): SampleCell => ({ ...nothing, kind, month, n, ...more })
  return [
    ...spread(month, 'comment', { n: invented.comments, proactive: true, beforeAnyView: false, ways: [byRule, byPerson], restoredPerThousand: 5 }),
    { ...removal, month, subjectKind: 'account', policy: 'authenticity.spam', source: 'rule', automated: 'fully', proactive: true, beforeAnyView: false, withinOneDay: true, n: invented.otherAccounts },
    event('report', invented.reports, { subjectKind: 'video' }),
    event('report-outcome', Math.floor(invented.reports * 0.3), { subjectKind: 'video', outcome: 'violation', hours: 5 }),
    event('report-outcome', Math.floor(invented.reports * 0.68), { subjectKind: 'video', outcome: 'no-violation', hours: 9 }),
    event('appeal', 2_400),
    event('appeal-outcome', 1_500, { outcome: 'upheld' }),
    event('appeal-outcome', 860, { outcome: 'reversed' }),
    event('order', 18),
    event('order-outcome', 12, { outcome: 'complied', hours: 17 }),
    event('order-outcome', 5, { outcome: 'partly', hours: 21 }),
  ]
}

export function cells(): SampleCell[] {
  const y2023 = [monthsOf(2023, 1, 3), monthsOf(2023, 4, 6), monthsOf(2023, 7, 9), monthsOf(2023, 10, 12)]
  const [first, second, third, fourth] = apportion(published.videos2023, [23, 25, 26, 26])
  const all = [...y2023.flat(), ...monthsOf(2024, 1, 8)]
  return [
    ...accounts(y2023.flat(), published.underAge2023),
    ...accounts(monthsOf(2024, 1, 8), published.underAge2024),
    ...videos(y2023[0]!, first!, 0.9, 0.58),
    ...videos(y2023[1]!, second!, 0.91, published.beforeAnyViewYearBefore),
    ...videos(y2023[2]!, third!, 0.92, 0.68),
    ...videos(y2023[3]!, fourth!, 0.93, 0.73),
    ...videos(monthsOf(2024, 1, 3), invented.videosFirstQuarter2024, 0.938, 0.77),
    ...videos(monthsOf(2024, 4, 6), published.videosSecondQuarter2024, published.proactive, published.beforeAnyView),
    ...videos(monthsOf(2024, 7, 8), invented.videosJulyAugust2024, 0.944, 0.81),
    ...all.flatMap(besides),
  ]
}

export async function load({ house }: OpenHouse, out: (line: object) => void): Promise<void> {
  const ctx = openCtx(house, { kind: 'timer', job: 'seed' })
  const loaded = await loadSampleLog(ctx, name, cells())
  out({ scenario: name, synthetic: true, ...(loaded ?? { already: true }) })
}
