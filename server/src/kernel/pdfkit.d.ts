/** The few parts of pdfkit that papers use; the package brings no types. */
declare module 'pdfkit' {
  type TextOptions = { width?: number; continued?: boolean; link?: string; align?: 'left' | 'right'; lineBreak?: boolean }
  export default class PDFDocument {
    constructor(options: { size: string; margins: { top: number; bottom: number; left: number; right: number }; lang: string; tagged?: boolean; pdfVersion?: string; displayTitle?: boolean; bufferPages?: boolean; font?: string; info: { Title: string; Author: string; CreationDate: Date } })
    page: { width: number; height: number; margins: { left: number; right: number; top: number; bottom: number } }
    x: number
    y: number
    registerFont(name: string, file: string): this
    font(name: string): this
    fontSize(points: number): this
    fillColor(colour: string): this
    text(text: string, options?: TextOptions): this
    text(text: string, x: number, y: number, options?: TextOptions): this
    heightOfString(text: string, options?: TextOptions): number
    moveDown(lines?: number): this
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    strokeColor(colour: string): this
    lineWidth(points: number): this
    stroke(): this
    addPage(): this
    bufferedPageRange(): { start: number; count: number }
    switchToPage(page: number): this
    on(event: 'data', listener: (chunk: Buffer) => void): this
    on(event: 'end', listener: () => void): this
    on(event: 'error', listener: (error: Error) => void): this
    end(): void
  }
}
