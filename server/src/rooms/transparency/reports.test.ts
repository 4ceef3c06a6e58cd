import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../../tests/kit/house.ts'
import { change } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { enter, type Entry } from './index.ts'
import { DsaReport, DsaRow, dsaSections, KzReport, SantaClara } from './report-schemas.ts'

let t: TestHouse
beforeAll(async () => {
  t = await openTestHouse()
  await put(30, { automated: 'fully', proactive: true, source: 'rule' })
  await put(14, { policy: 'hate.slurs' })
  await put(3, { policy: 'frauds.scams' })
  const decisionId = newId(t.clock.now())
  await put(1, { decisionId })
  await put(1, { kind: 'reversal', decisionId, outcome: 'appeal' })
  await put(1, { kind: 'report' })
  await put(2, { kind: 'order' })
  await put(1, { kind: 'order-outcome', outcome: 'complied', hours: 17.5 })
  await put(12, { subjectKind: 'account', policy: 'youth-safety.minimum-age' })
})
afterAll(() => t.close())

const removal = { kind: 'decision', country: 'KZ', subjectKind: 'video', action: 'remove', policy: 'harassment.targeted-abuse', source: 'moderator', automated: 'not', proactive: false, beforePublication: false, beforeAnyView: false, withinOneDay: true, language: 'kk' } as const
const put = (n: number, entry: Partial<Entry>) => change(t.as({ kind: 'timer', job: 'test' }), async (tx) => {
  for (let at = 0; at < n; at += 1) await enter(tx, { ...removal, id: newId(t.clock.now()), at: t.clock.now(), ...entry })
})
const get = (path: string) => t.app.inject({ url: `/v1/transparency/reports/${path}` })
const span = 'from=2026-03&to=2026-03'

test('the harmonised report has its eight sections, and what is empty says why', async () => {
  const report = DsaReport.parse((await get(`dsa?${span}&country=KZ`)).json())
  const value = (indicator: string, scope = 'TOTAL') => report.rows.find((row) => row.indicator === indicator && row.scope === scope)?.value
  expect(value('decisions')).toBe(60)
  expect(value('decisions_without_notice_or_order')).toBe(30)
  expect(value('median_hours_to_answer')).toBe(17.5)
  expect(value('decisions_by_automation_alone')).toBe(30)
  const categories = report.rows.filter(({ indicator, scope }) => indicator === 'decisions' && scope !== 'TOTAL')
  expect(categories.reduce((sum, row) => sum + Number(row.value), 0)).toBe(60)
  expect(categories.filter(({ scope }) => scope !== 'WITHHELD').every(({ value: n }) => Number(n) >= 10)).toBe(true)
  expect(report.notSourced.length).toBeGreaterThan(3)
  expect(() => DsaReport.parse({ ...report, rows: report.rows.filter(({ section }) => section !== 8) })).toThrow(/eight sections/)
})

test('as CSV it is what RFC 4180 says, and every line keeps to the schema', async () => {
  const { body, headers } = await get(`dsa.csv?${span}`)
  expect(headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(body.endsWith('\r\n') && !/[^\r]\n/.test(body)).toBe(true)
  const [head = '', ...lines] = body.trimEnd().split('\r\n')
  const columns = head.split(',')
  expect(columns).toEqual(['section', 'section_name', 'indicator', 'scope', 'unit', 'value', 'note'])
  for (const line of lines) {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
    const row = Object.fromEntries(columns.map((column, at) => [column, cells[at]]))
    expect(DsaRow.safeParse({ ...row, section: Number(row.section) }).success, line).toBe(true)
  }
  expect(new Set(lines.map((line) => line.split(',')[1]))).toEqual(new Set(dsaSections))
})

test('the Santa Clara numbers tell reinstatements on appeal from those of our own', async () => {
  const report = SantaClara.parse((await get(`santa-clara?${span}&country=KZ`)).json())
  expect(report).toMatchObject({ synthetic: false, actioned: { videos: 48, accountsRemoved: 12 }, reinstatements: { all: 1, onAppeal: 1, byOurselves: 0 }, stateActors: { received: 2, complied: 1 }, automation: { decidedAlone: 30, reversed: 0 } })
  expect(report.byRule.filter(({ n }) => n !== null).every(({ n }) => n! >= 10)).toBe(true)
})

test.each([['kk', ['ә', 'ғ', 'қ', 'ң', 'ө', 'ү', 'ұ', 'і']], ['ru', ['ж', 'щ', 'ы']]] as const)('the report for the authorised body is one text and one paper (%s)', async (locale, letters) => {
  const report = KzReport.parse((await get(`kz?${span}&locale=${locale}`)).json())
  const row = (figure: string) => report.sections.flatMap(({ rows }) => rows).find((each) => each.figure === figure)!
  expect(row('accountsRemoved.underMinimumAge').value).toBe('12')
  expect(row('hours.order').value).toBe('17,5 / 17,5 / 17,5')
  expect(row('orders.complied').isPart).toBe(true)
  const paper = await get(`kz.pdf?${span}&locale=${locale}`)
  expect(paper.headers['content-type']).toBe('application/pdf')
  const bytes = paper.rawPayload.toString('latin1')
  expect(bytes).toMatch(/^%PDF-1\.7/)
  expect(bytes).toContain(`/Lang (${locale})`)
  expect(bytes).toMatch(/\/FontFile2/)
  // The embedded font says which letters it holds; those of the language are among them.
  expect(lettersOf(paper.rawPayload)).toEqual(expect.arrayContaining([...letters]))
})

test('a period that is none, a language that is not spoken there, and another country are refused', async () => {
  for (const path of ['dsa?from=2026-03', `kz?${span}&locale=en`, `kz.pdf?${span}&country=UZ`, 'santa-clara?from=2026-04&to=2026-03']) expect((await get(path)).statusCode, path).toBe(400)
})

/** Letters that the PDF's fonts map to, out of their ToUnicode tables. */
function lettersOf(pdf: Buffer): string[] {
  const found: string[] = []
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 7)) {
    const end = pdf.indexOf('\nendstream', at)
    try {
      const text = inflateSync(pdf.subarray(at + 7, end)).toString('latin1')
      if (text.includes('beginbfrange') || text.includes('beginbfchar')) for (const [, code] of text.matchAll(/<([0-9a-f]{4})>/gi)) found.push(String.fromCharCode(Number.parseInt(code!, 16)))
    } catch {
      // Not a compressed stream.
    }
  }
  return found
}

