import type { Ctx, Locale } from '../../kernel/house.ts'
import { margin, openPaper } from '../../kernel/paper.ts'
import { momentIn } from '../notices/index.ts'
import { policyOf, text } from '../policy/index.ts'
import type { AnswerFile } from './answer-order.ts'
import { answerTexts, dataTexts, itemOutcomeTexts, outcomeTexts, refusalTexts } from './answer-texts.ts'

const ink = '#1b2430'
const soft = '#5b6675'

/**
 * The answer as a PDF in the reader's language, times in the authority's zone. Made anew from the row each time it is
 * asked for, so it can never say something else; the font is embedded and holds all Kazakh letters.
 */
export async function answerPdf(ctx: Ctx, { order, body, answeredAt }: AnswerFile): Promise<Buffer> {
  const { locale } = ctx
  const policy = policyOf(ctx)
  const zone = policy.authority(order.authority.id)?.timeZone ?? 'UTC'
  const t = (name: keyof typeof answerTexts) => text(answerTexts[name], locale)
  const when = (at: string) => momentIn(new Date(at), locale, zone)
  const paper = await openAnswer(t('title'), locale, new Date(answeredAt))
  paper.title(t('title'), text(outcomeTexts[body.outcome], locale))
  const facts: [string, string | null][] = [
    [t('order'), order.id], [t('authority'), order.authority.title], [t('reference'), order.reference], [t('ground'), order.legalGround?.title ?? null], [t('country'), order.country],
    [t('received'), when(order.receivedAt)], [t('due'), order.dueAt && when(order.dueAt)], [t('answered'), when(answeredAt)], [t('hours'), String(body.hours)], [t('document'), order.document.sha256],
  ]
  for (const [name, value] of facts) if (value) paper.row(name, value)
  paper.heading(t('items'))
  for (const item of body.items) {
    const rule = policy.clause(item.policyId ?? '')?.title ?? policy.legalGround(item.policyId ?? '')?.title
    paper.item(`${item.place}. ${item.given || t('question')}`, text(itemOutcomeTexts[item.outcome], locale))
    if (item.refusal) paper.row(t('reason'), text(refusalTexts[item.refusal], locale))
    paper.row(item.refusal ? '' : t('reason'), item.words)
    if (rule && item.outcome !== 'refused' && item.outcome !== 'answered') paper.row(t('rule'), text(rule, locale))
    for (const [name, value] of Object.entries(item.disclosed ?? {})) paper.row(text(dataTexts[name] ?? answerTexts.disclosed, locale), name === 'registeredAt' ? when(value) : value)
    paper.row(t('decided'), when(item.concludedAt))
  }
  paper.close(t('close'))
  return paper.end(t('page'))
}

/** One column of names and one of values, page after page. */
async function openAnswer(title: string, locale: Locale, madeAt: Date) {
  const { pdf, done, width, room, rule: ruleOf } = await openPaper({ title, author: 'Qorgan', locale, madeAt })
  const nameWidth = 150
  const rule = () => ruleOf(0.6)
  return {
    title(words: string, outcome: string) {
      pdf.font('bold').fontSize(10).fillColor(soft).text('Qorgan')
      pdf.moveDown(0.6).fontSize(20).fillColor(ink).text(words)
      pdf.moveDown(0.2).fontSize(12).text(outcome)
      pdf.moveDown(0.8)
      rule()
      pdf.moveDown(0.6)
    },
    heading(words: string) {
      room(60)
      pdf.moveDown(0.8).font('bold').fontSize(12).fillColor(ink).text(words, margin, pdf.y, { width })
      pdf.moveDown(0.4)
    },
    item(given: string, outcome: string) {
      room(70)
      pdf.moveDown(0.3)
      rule()
      pdf.moveDown(0.5).font('bold').fontSize(9.5).fillColor(ink).text(given, margin, pdf.y, { width })
      pdf.moveDown(0.15).fontSize(9.5).text(outcome, margin, pdf.y, { width })
      pdf.moveDown(0.2)
    },
    row(name: string, value: string) {
      pdf.font('plain').fontSize(9)
      room(Math.min(pdf.heightOfString(value, { width: width - nameWidth }), 200))
      const top = pdf.y
      pdf.fillColor(soft).text(name, margin, top, { width: nameWidth - 12 })
      const afterName = pdf.y
      pdf.fillColor(ink).text(value, margin + nameWidth, top, { width: width - nameWidth })
      pdf.y = Math.max(pdf.y, afterName) + 3
    },
    close(words: string) {
      room(50)
      pdf.moveDown(0.8)
      rule()
      pdf.moveDown(0.6).font('plain').fontSize(8.5).fillColor(soft).text(words, margin, pdf.y, { width })
    },
    end(pageWord: string): Promise<Buffer> {
      const { start, count } = pdf.bufferedPageRange()
      for (let page = start; page < start + count; page += 1) {
        pdf.switchToPage(page)
        // Below the margin nothing may begin a new page.
        pdf.page.margins.bottom = 0
        pdf.font('plain').fontSize(8).fillColor(soft).text(`${pageWord}: ${page + 1} / ${count}`, margin, pdf.page.height - margin, { width, align: 'right', lineBreak: false })
      }
      pdf.end()
      return done
    },
  }
}
