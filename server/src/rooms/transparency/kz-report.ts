import { definitions } from '@qorgan/ledger/figures'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { readFigures } from './figures.ts'
import { kzTexts } from './kz-report-texts.ts'
import { readMeasures } from './measures.ts'
import { KzAsked, KzReport } from './report-schemas.ts'

/** Which figures the report shows, in their order. The form is ours: none was found that the authority prescribes. */
const shown = [
  { section: 'orders', figures: ['orders.received', 'orders.complied', 'orders.partly', 'orders.rejected', 'orders.removals', 'hours.order'] },
  { section: 'minors', figures: ['accountsRemoved.underMinimumAge', 'accountsRemoved.underMinimumAge.fromReport', 'accountsRemoved.underMinimumAge.automatic', 'accountsRemoved.underMinimumAge.sweep', 'accountsRemoved.underMinimumAge.onOrder', 'accountsRemoved.underMinimumAge.restored'] },
  { section: 'content', figures: ['videosRemoved.total', 'videosRemoved.proactive', 'videosRemoved.beforeAnyView', 'videosRemoved.within24Hours', 'videosRemoved.restored', 'commentsRemoved', 'messagesRemoved', 'blockedBeforePublication', 'accountsRemoved.total', 'accountsSuspended'] },
  { section: 'complaints', figures: ['reports.received', 'reports.concluded', 'reports.violation', 'hours.report', 'appeals.received', 'appeals.upheld', 'appeals.reversed'] },
] as const

const grouped = (value: number): string => String(value).replace('.', ',').replaceAll(/\B(?=(?:\d{3})+(?!\d))/g, '\u00a0')

/** What the authorised body of Kazakhstan is told of a period, in Kazakh or Russian. */
export async function readKzReport(ctx: Ctx, raw: unknown): Promise<KzReport> {
  permit(ctx, 'public.read')
  const { locale, ...span } = parse(KzAsked, raw)
  const asked = { ...span, country: 'KZ' }
  const [{ counts, hours, from, to, synthetic }, { checkpoint }] = await Promise.all([readMeasures(ctx, asked), readFigures(ctx, asked)])
  const t = kzTexts[locale]
  const valueOf = (id: string): string => {
    if (counts[id] !== undefined) return grouped(counts[id])
    const found = hours[id]
    return found ? `${grouped(found.p50)} / ${grouped(found.p90)} / ${grouped(found.p99)}` : t.none
  }
  const sections = shown.map(({ section, figures }) => ({
    title: t.sections[section],
    rows: figures.map((figure) => {
      const { kind, of, texts } = definitions.find(({ id }) => id === figure)!
      return { figure, name: kind === 'hours' ? `${texts[locale].title}${t.percentiles}` : texts[locale].title, value: valueOf(figure), isPart: kind === 'count' && of !== null && (figures as readonly string[]).includes(of) }
    }),
  }))
  return KzReport.parse({
    report: 'kz-authorised-body', version: 1, country: 'KZ', from, to, synthetic, checkpoint, locale, title: t.title, service: new URL(ctx.house.config.publicUrl).host,
    sections, notes: [t.law, t.check, ...(synthetic ? [t.synthetic] : [])], notSourced: t.notSourced.map(([what, why]) => ({ what, why })),
  })
}
