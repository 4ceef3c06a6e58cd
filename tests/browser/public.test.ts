import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../server/src/open-house.ts'
import { type Running, startQorgan } from '../kit/running.ts'

const chromiumPath = '/usr/bin/chromium'
const assets = (app: string) => {
  const folder = join(root, app, 'dist/assets')
  return readdirSync(folder).filter((name) => /\.(?:js|css)$/.test(name)).map((name) => readFileSync(join(folder, name), 'utf8'))
}

test('the public bundle holds no staff code: none of its paths, none of its words', () => {
  const bundle = assets('web/public').join('\n')
  expect(bundle).toContain('/v1/transparency/figures')
  for (const path of ['/v1/staff', '/v1/cases', '/v1/queues', '/v1/keys', '/v1/certificates', '/v1/dead-jobs', '/verdict']) expect(bundle).not.toContain(path)
})

type Part = { file: string; isEntry?: boolean; imports?: string[]; dynamicImports?: string[]; css?: string[] }
const languages = ['kk', 'ru', 'en']

/** Bytes on the wire of what an app loads for its first screen, for its largest other screen, and of all its code; each in its largest language. */
function bytesOf(app: string): { entry: number; largestScreen: number; whole: number } {
  const manifest = JSON.parse(readFileSync(join(root, app, 'dist/.vite/manifest.json'), 'utf8')) as Record<string, Part>
  const sizes = new Map<string, number>()
  const sizeOf = (file: string) => {
    const size = sizes.get(file) ?? gzipSync(readFileSync(join(root, app, 'dist', file))).length
    sizes.set(file, size)
    return size
  }
  const withImports = (name: string, files = new Set<string>()): Set<string> => {
    const part = manifest[name]!
    if (files.has(part.file)) return files
    for (const file of [part.file, ...(part.css ?? [])]) files.add(file)
    for (const next of part.imports ?? []) withImports(next, files)
    return files
  }
  const text = Math.max(...languages.map((language) => sizeOf(manifest[`locales/${language}.json`]!.file)))
  const sum = (files: Iterable<string>) => [...new Set(files)].reduce((bytes, file) => bytes + sizeOf(file), text)
  const entry = withImports('index.html')
  const screens = Object.keys(manifest).filter((name) => manifest[name]!.file.endsWith('.js') && !name.startsWith('locales/')).map((name) => withImports(name))
  return { entry: sum(entry), largestScreen: Math.max(...screens.map((files) => sum([...entry, ...files]))), whole: sum(screens.flatMap((files) => [...files])) }
}

test.each([['web/public', 250], ['web/console', 200], ['web/authority', 200], ['clips/web', 250]])('%s loads under %i KB gzip before its first screen', (app, limit) => {
  const { entry } = bytesOf(app)
  expect(entry, `${app} is ${Math.round(entry / 1024)} KB`).toBeLessThan(limit * 1024)
})

test.each(['web/public', 'web/console', 'web/authority', 'clips/web'])('%s shows any one of its screens within 250 KB gzip, and all of them within 350 KB', (app) => {
  const { largestScreen, whole } = bytesOf(app)
  expect(largestScreen, `the largest screen of ${app} is ${Math.round(largestScreen / 1024)} KB`).toBeLessThan(250 * 1024)
  expect(whole, `${app} is ${Math.round(whole / 1024)} KB`).toBeLessThan(350 * 1024)
})

describe.skipIf(!existsSync(chromiumPath))(`the public pages in Chromium (needs ${chromiumPath})`, () => {
  let place: string
  let running: Running
  let browser: Browser
  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'qorgan-public-'))
    const data = join(place, 'data')
    await promisify(execFile)(process.execPath, [join(root, 'bin/qorgan.mjs'), 'seed', '--scenario', 'demo'], { env: { PATH: process.env.PATH ?? '', QORGAN_DATA: data } })
    running = await startQorgan(data)
    browser = await chromium.launch({ executablePath: chromiumPath, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
  })
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
    await rm(place, { recursive: true, force: true })
  })

  test.each(['light', 'dark'] as const)('every page is free of axe findings and asks nothing but this server (%s)', async (colorScheme) => {
    const page = await (await browser.newContext({ locale: 'ru', colorScheme, viewport: { width: 390, height: 844 } })).newPage()
    const elsewhere: string[] = []
    page.on('request', (request) => { if (!request.url().startsWith(running.url) && !request.url().startsWith('data:')) elsewhere.push(request.url()) })
    for (const path of ['/', '/figures', '/figures?country=KZ&synthetic=true&from=2024-06&to=2026-05#videosRemoved.proactiveRate', '/embed/figures?figure=commentsRemoved&country=KZ&synthetic=true', '/figures/verify', '/rules', '/rules/harassment.targeted-abuse', '/report', '/measured', '/nothing-here']) {
      await page.goto(`${running.url}${path}`, { waitUntil: 'networkidle' })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} is as wide as the phone`).toBe(390)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${path}: ${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([])
    }
    expect(elsewhere).toEqual([])
  })

  test('a reader chooses a period in Kazakh, and the link keeps the choice', async () => {
    const page = await (await browser.newContext({ locale: 'kk', viewport: { width: 1440, height: 900 } })).newPage()
    await page.goto(`${running.url}/figures`, { waitUntil: 'networkidle' })
    await page.getByRole('heading', { name: 'Сандар', exact: true }).waitFor()
    const from = page.getByLabel('Басы')
    const months = await from.locator('option').allTextContents()
    await from.selectOption({ index: 1 })
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/^\d{4}-\d{2}$/)
    await page.reload({ waitUntil: 'networkidle' })
    expect(await from.locator('option:checked').textContent()).toBe(months[1])
    expect(await page.locator('html').getAttribute('lang')).toBe('kk')
  })

  test('a reader compares two periods, opens a definition, and takes a card and a file along', async () => {
    const page = await (await browser.newContext({ locale: 'en', viewport: { width: 1440, height: 900 } })).newPage()
    await page.goto(`${running.url}/figures`, { waitUntil: 'networkidle' })
    await page.getByText('Sample data', { exact: true }).waitFor()
    await page.getByLabel('Compare with').selectOption('year')
    await expect.poll(() => new URL(page.url()).searchParams.get('withFrom')).toMatch(/^\d{4}-\d{2}$/)
    const figure = page.getByRole('button', { name: 'Removed before any report' })
    await figure.click()
    await page.getByText('Videos removed before any report, divided by videos removed.').waitFor()
    const link = await page.getByLabel('Link to this figure').inputValue()
    expect(link).toMatch(/withFrom=.*#videosRemoved\.proactiveRate$/)
    await page.goto(link, { waitUntil: 'networkidle' })
    expect(await page.getByRole('button', { name: 'Removed before any report' }).getAttribute('aria-expanded')).toBe('true')
    const snippet = await page.getByLabel('Card for your page').inputValue()
    await page.getByLabel('Divided by').selectOption('language')
    await page.getByRole('rowheader', { name: 'Kazakh' }).waitFor()
    const csv = await page.request.get(new URL((await page.getByRole('link', { name: 'Figures, CSV' }).getAttribute('href'))!, running.url).href)
    expect((await csv.text()).split('\r\n')[0]).toMatch(/^country,from,to,synthetic,section,figure,kind,value/)
    const elsewhere = createServer((_request, reply) => { reply.setHeader('content-type', 'text/html').end(`<h1>Somebody’s page</h1>${snippet}`) }).listen(0, '127.0.0.1')
    await once(elsewhere, 'listening')
    const host = await (await browser.newContext()).newPage()
    await host.goto(`http://localhost:${(elsewhere.address() as AddressInfo).port}/`)
    const card = host.frameLocator('iframe')
    await card.getByRole('heading', { name: 'Removed before any report' }).waitFor()
    await card.getByText('sample data').waitFor()
    elsewhere.close()
  })

  test('pages stay out of frames, but for the cards that are made for them', async () => {
    const ancestors = async (path: string) => /frame-ancestors [^;]+/.exec((await fetch(`${running.url}${path}`, { headers: { accept: 'text/html' } })).headers.get('content-security-policy') ?? '')?.[0]
    expect(await ancestors('/figures')).toBe("frame-ancestors 'none'")
    expect(await ancestors('/console/')).toBe("frame-ancestors 'none'")
    expect(await ancestors('/embed/figures?figure=commentsRemoved')).toBe('frame-ancestors *')
  })

  test('a reader counts every figure again without a connection, and is told of each fraud by its name', async () => {
    const context = await browser.newContext({ locale: 'en', viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    await page.goto(`${running.url}/figures/verify`, { waitUntil: 'networkidle' })
    const fetchLeaves = async () => {
      await page.getByRole('button', { name: /^Fetch/ }).click()
      await page.getByText(/on this device$/).waitFor()
    }
    const check = () => page.getByRole('button', { name: 'Check', exact: true }).click()
    await fetchLeaves()
    await context.setOffline(true)
    await check()
    await page.getByText('Everything agrees').waitFor()
    await page.getByText('No earlier checkpoint was brought').waitFor()
    await context.setOffline(false)
    const checkpoint = await (await fetch(`${running.url}/v1/transparency/logs/${await page.getByLabel('Ledger').inputValue()}/checkpoint`)).text()
    const [origin, size] = checkpoint.split('\n')
    const bring = (note: string) => page.getByLabel('Choose a checkpoint').setInputFiles({ name: 'kept.txt', mimeType: 'text/plain', buffer: Buffer.from(note) })
    await bring(checkpoint)
    await check()
    await page.getByText('The ledger continues the checkpoint that you kept.').waitFor()
    await bring(checkpoint.replace(`${origin}\n${size}\n`, `${origin}\n1\n`))
    await check()
    await page.getByText('The past was rewritten').waitFor()
    await bring(checkpoint)
    const planted = async (files: string, spoil: (body: Buffer) => Buffer, fraud: string) => {
      await page.route(files, async (route) => { await route.fulfill({ body: spoil(await (await route.fetch()).body()) }) })
      await fetchLeaves()
      await check()
      await page.getByText(fraud, { exact: true }).first().waitFor()
      await page.unroute(files)
    }
    const publication = (more: object) => () => Buffer.from(JSON.stringify({ items: [{ month: '2019-01', revision: 1, fromSize: 0, toSize: 1, opened: [], figures: {}, ...more }] }))
    await planted('**/leaves/**', (body) => { body[body.length - 1]! ^= 1; return body }, 'A leaf was altered')
    await planted('**/publications.json', publication({ figures: { KZ: { 'videosRemoved.total': 5 } } }), 'A figure was changed')
    await planted('**/publications.json', publication({ revision: 2 }), 'A period was published twice')
    await planted('**/checkpoint', (body) => Buffer.from(body.toString().replace(/(\n— \S+ )..../, '$1AAAA')), 'Signed by a wrong key')
  })

  test('a rule is found by a few letters and read to its exceptions, by keyboard alone', async () => {
    const page = await (await browser.newContext({ locale: 'en' })).newPage()
    await page.goto(`${running.url}/rules`, { waitUntil: 'networkidle' })
    await page.getByLabel('Search the rules').fill('challenge')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('Not allowed').first().waitFor()
    expect(page.url()).toContain('/rules/')
  })
})
