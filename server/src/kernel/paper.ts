import { createRequire } from 'node:module'
import type { Locale } from './house.ts'

export const margin = 56
const line = '#c9d1db'

/** An A4 document in a font that is embedded and holds all Kazakh letters. `done` resolves to its bytes once it was ended. */
export async function openPaper({ title, author, locale, madeAt }: { title: string; author: string; locale: Locale; madeAt: Date }) {
  // Asked for only here: nobody else waits for a library that writes paper.
  const { default: PDFDocument } = await import('pdfkit')
  const fonts = createRequire(import.meta.url)
  const regular = fonts.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')
  const pdf = new PDFDocument({ size: 'A4', margins: { top: margin, bottom: margin + 20, left: margin, right: margin }, lang: locale, pdfVersion: '1.7', displayTitle: true, bufferPages: true, font: regular, info: { Title: title, Author: author, CreationDate: madeAt } })
  pdf.registerFont('plain', regular).registerFont('bold', fonts.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'))
  const chunks: Buffer[] = []
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
  const width = pdf.page.width - 2 * margin
  return {
    pdf,
    done,
    width,
    /** Begins a new page unless so many points are left on this one. */
    room: (height: number): void => { if (pdf.y + height > pdf.page.height - pdf.page.margins.bottom) pdf.addPage() },
    rule: (points: number): void => { pdf.moveTo(margin, pdf.y).lineTo(margin + width, pdf.y).lineWidth(points).strokeColor(line).stroke() },
  }
}
