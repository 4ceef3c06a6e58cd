import type { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { policyOf } from '../policy/index.ts'
import { csvOf } from './csv.ts'
import { readBreakdown } from './breakdown.ts'
import { readFigures } from './figures.ts'
import { readMeasures } from './measures.ts'
import { type DsaRow, DsaReport, dsaSections } from './report-schemas.ts'

const notInLedger = 'the ledger holds no such fact'
const notSourced = [
  { what: 'names of columns and codes of indicators', why: 'Annex I of Regulation (EU) 2024/2835 was not at hand; sections, their order, the categories and the form of the file (CSV by RFC 4180, UTF-8) are sourced, the names here are ours' },
  { what: 'the qualitative part', why: 'it is text that the provider writes' },
  { what: 'orders by Member State and category', why: 'an order enters the ledger with its country and outcome only' },
  { what: 'notices of trusted flaggers, and by category', why: 'a report enters the ledger without either' },
  { what: 'out-of-court disputes; suspensions for misuse by kind', why: notInLedger },
  { what: 'accuracy of automated means by language', why: 'the share of automated decisions that were reversed is a lower bound of the error, and no more' },
  { what: 'human resources by language; average monthly recipients', why: notInLedger },
]

/** The quantitative part of the harmonised transparency report, section by section, as far as it is sourced. */
export async function readDsaReport(ctx: Ctx, raw: unknown): Promise<z.infer<typeof DsaReport>> {
  permit(ctx, 'public.read')
  const [{ counts, hours, shares, country, from, to, synthetic }, { checkpoint }, decided] = await Promise.all([
    readMeasures(ctx, raw), readFigures(ctx, raw), readBreakdown(ctx, { ...(raw as object), by: 'policy', metric: 'decisions.total' }),
  ])
  const row = (section: (typeof dsaSections)[number], indicator: string, unit: DsaRow['unit'], value: DsaRow['value'], scope = 'TOTAL', note = ''): DsaRow => ({ section: dsaSections.indexOf(section) + 1, section_name: section, indicator, scope, unit, value, note })
  const counted = (section: (typeof dsaSections)[number], indicator: string, id: string) => row(section, indicator, 'count', counts[id] ?? 0)
  const half = (section: (typeof dsaSections)[number], indicator: string, id: string) => row(section, indicator, 'hours', hours[id]?.p50 ?? null, 'TOTAL', hours[id] ? '' : 'nothing was concluded in the period')
  const missing = (section: (typeof dsaSections)[number], indicator: string) => row(section, indicator, 'count', null, 'TOTAL', notInLedger)
  const rows = [
    row('identification', 'service', 'text', new URL(ctx.house.config.publicUrl).host), row('identification', 'period_from', 'text', from), row('identification', 'period_to', 'text', to), row('identification', 'sample_data', 'text', String(synthetic)),
    counted('orders', 'orders_received', 'orders.received'), counted('orders', 'orders_complied', 'orders.complied'), counted('orders', 'orders_partly', 'orders.partly'), counted('orders', 'orders_rejected', 'orders.rejected'), half('orders', 'median_hours_to_answer', 'hours.order'),
    counted('notices', 'notices_received', 'reports.received'), counted('notices', 'notices_concluded', 'reports.concluded'), counted('notices', 'notices_with_action', 'reports.violation'), half('notices', 'median_hours_to_outcome', 'hours.report'), missing('notices', 'notices_of_trusted_flaggers'),
    row('own-initiative', 'decisions_without_notice_or_order', 'count', (counts['decisions.total'] ?? 0) - (counts['decisions.foundByPeople'] ?? 0) - (counts['orders.removals'] ?? 0)),
    counted('own-initiative', 'decisions', 'decisions.total'), ...byCategory(ctx, decided).map(([scope, n]) => row('own-initiative', 'decisions', 'count', n, scope)),
    counted('complaints', 'complaints_received', 'appeals.received'), counted('complaints', 'decisions_upheld', 'appeals.upheld'), counted('complaints', 'decisions_reversed', 'appeals.reversed'), counted('complaints', 'accounts_suspended', 'accountsSuspended'), missing('complaints', 'out_of_court_disputes'),
    counted('automated-means', 'decisions_by_automation_alone', 'decisions.automated'), counted('automated-means', 'of_them_reversed', 'decisions.automatedReversed'),
    row('automated-means', 'reversed_share', 'share', rounded(shares['decisions.automationErrorRate']?.share ?? null), 'TOTAL', shares['decisions.automationErrorRate'] ? 'a lower bound of the error' : 'automation alone decided nothing'),
    missing('human-resources', 'moderators'), missing('recipients', 'average_monthly_active_recipients'),
  ]
  return DsaReport.parse({ report: 'eu-2024-2835', version: 1, country, from, to, synthetic, checkpoint, rows, notSourced })
}

const rounded = (share: number | null): number | null => (share === null ? null : Number(share.toFixed(6)))

/** Decisions by the database's category of their clause; what is protected by clause is protected here, and stands together. */
function byCategory(ctx: Ctx, { items, other }: Awaited<ReturnType<typeof readBreakdown>>): [string, number][] {
  const sums = new Map<string, number>()
  for (const { value, n } of items) {
    const category = policyOf(ctx).clause(value)?.dsa.category ?? 'STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE'
    if (n !== null) sums.set(category, (sums.get(category) ?? 0) + n)
  }
  return [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)).concat(other > 0 ? [['WITHHELD', other]] : [])
}

/** RFC 4180 in UTF-8, one row an indicator and scope. */
export async function readDsaCsv(ctx: Ctx, raw: unknown): Promise<string> {
  const { rows } = await readDsaReport(ctx, raw)
  const columns = ['section', 'section_name', 'indicator', 'scope', 'unit', 'value', 'note'] as const
  return csvOf([columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))])
}
