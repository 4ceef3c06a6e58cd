import type { Ctx } from '../../kernel/house.ts'
import { margin, openPaper } from '../../kernel/paper.ts'
import { readKzReport } from './kz-report.ts'
import { kzTexts } from './kz-report-texts.ts'

const [ink, soft, warn] = ['#1b2430', '#5b6675', '#9a5b00']

/** The report as a PDF. The font is embedded and holds all Kazakh letters; sample data is marked on every page. */
export async function readKzPdf(ctx: Ctx, raw: unknown): Promise<Buffer> {
  const { locale, title, service, from, to, synthetic, sections, notes, notSourced, checkpoint } = await readKzReport(ctx, raw)
  const t = kzTexts[locale]
  const { pdf, done, width, room, rule: ruleOf } = await openPaper({ title, author: service, locale, madeAt: ctx.now })
  const valueWidth = 150
  const rule = () => ruleOf(0.5)
  const small = (words: string) => {
    room(36)
    pdf.font('plain').fontSize(8.5).fillColor(soft).text(words, margin, pdf.y, { width }).moveDown(0.4)
  }
  pdf.font('bold').fontSize(18).fillColor(ink).text(title).moveDown(0.3)
  pdf.font('plain').fontSize(10).fillColor(soft).text(`${t.period}: ${from} – ${to}    ${t.service}: ${service}`).moveDown(0.6)
  if (synthetic) pdf.font('bold').fontSize(10).fillColor(warn).text(t.sample).moveDown(0.4)
  for (const section of sections) {
    room(70)
    pdf.moveDown(0.7).font('bold').fontSize(12).fillColor(ink).text(section.title, margin, pdf.y, { width }).moveDown(0.35)
    for (const { name, value, isPart } of section.rows) {
      const indent = isPart ? 14 : 0
      const nameWidth = width - valueWidth - indent - 10
      pdf.font('plain').fontSize(9.5)
      room(pdf.heightOfString(name, { width: nameWidth }) + 10)
      rule()
      const top = pdf.y + 4
      pdf.fillColor(isPart ? soft : ink).text(name, margin + indent, top, { width: nameWidth })
      const after = pdf.y
      pdf.font('bold').fillColor(ink).text(value, margin + width - valueWidth, top, { width: valueWidth, align: 'right' })
      pdf.y = Math.max(pdf.y, after) + 4
    }
    rule()
  }
  pdf.moveDown(1.2)
  for (const note of notes) small(note)
  small(`${t.missing}: ${notSourced.map(({ what, why }) => `${what} (${why})`).join('; ')}.`)
  if (checkpoint) small(`${t.checkpoint}: ${checkpoint.split('\n').slice(0, 3).join(' · ')}`)
  const { start, count } = pdf.bufferedPageRange()
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page)
    // Below the margin nothing may begin a new page.
    pdf.page.margins.bottom = 0
    pdf.font('plain').fontSize(8).fillColor(synthetic ? warn : soft).text(`${synthetic ? `${t.sample}    ` : ''}${t.page}: ${page + 1} / ${count}`, margin, pdf.page.height - margin, { width, align: 'right', lineBreak: false })
  }
  pdf.end()
  return done
}
