import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { root } from '../../server/src/open-house.ts'
import { type Running, startQorgan } from './running.ts'

const executablePath = '/usr/bin/chromium'
export const isBrowserAbsent = !existsSync(executablePath)
export const absentNote = isBrowserAbsent ? ` (skipped: ${executablePath} is absent)` : ''

export const phone = { width: 390, height: 844 }
export const desk = { width: 1440, height: 900 }
const password = 'a long enough password'

type Words = { handle: string; password: string; day: string; month: string; year: string; country: string; act: string; signIn: string }
const words: Record<'kk' | 'ru' | 'en', Words> = {
  kk: { handle: 'Аккаунт аты', password: 'Құпиясөз', day: 'Күн', month: 'Ай', year: 'Жыл', country: 'Ел', act: 'Аккаунт ашу', signIn: 'Кіру' },
  ru: { handle: 'Имя аккаунта', password: 'Пароль', day: 'День', month: 'Месяц', year: 'Год', country: 'Страна', act: 'Создать аккаунт', signIn: 'Войти' },
  en: { handle: 'Account name', password: 'Password', day: 'Day', month: 'Month', year: 'Year', country: 'Country', act: 'Create an account', signIn: 'Sign in' },
}
export type Language = keyof typeof words
export const wordsIn = (language: Language): Words => words[language]

export type ClipsBrowser = {
  qorgan: Running
  /** Requests that left the machine, and scripts that failed, on any page so far. */
  outside: string[]
  broken: string[]
  /** A page of Clips, or of whoever answers `at`; requests to anybody else are outside. */
  open(language: Language, viewport: { width: number; height: number }, more?: { timezoneId?: string; at?: string }): Promise<Page>
  signUp(page: Page, language: Language, handle: string, year: number): Promise<void>
  signIn(page: Page, language: Language, handle: string): Promise<void>
  close(): Promise<void>
}

/** A real Qorgan with Clips on an empty folder of its own, and a Chromium to look at it with. */
export async function openClipsBrowser(): Promise<ClipsBrowser> {
  if (!existsSync(join(root, 'clips/web/dist/index.html'))) throw new Error('Clips is not built; run npm run build')
  const dataDir = mkdtempSync(join(tmpdir(), 'qorgan-clips-'))
  const qorgan = await startQorgan(dataDir)
  while (!(await fetch(`${qorgan.clipsUrl}/api/health`).then((answer) => answer.ok, () => false))) await new Promise((done) => { setTimeout(done, 100) })
  const browser: Browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
  const [outside, broken]: [string[], string[]] = [[], []]
  return {
    qorgan, outside, broken,
    async open(language, viewport, { at = qorgan.clipsUrl, ...more } = {}) {
      const context: BrowserContext = await browser.newContext({ viewport, locale: language, ...more })
      await context.addInitScript((chosen) => localStorage.setItem('qorgan.language', chosen), language)
      const page = await context.newPage()
      page.setDefaultTimeout(20_000)
      page.on('request', (request) => { if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(at)) outside.push(request.url()) })
      page.on('pageerror', (error) => broken.push(error.message))
      return page
    },
    async signUp(page, language, handle, year) {
      const say = words[language]
      await page.goto(`${qorgan.clipsUrl}/sign-up`)
      await page.getByLabel(say.handle, { exact: true }).fill(handle)
      await page.getByLabel(say.password, { exact: true }).fill(password)
      await page.getByLabel(say.day, { exact: true }).selectOption('04')
      await page.getByLabel(say.month, { exact: true }).selectOption('05')
      await page.getByLabel(say.year, { exact: true }).selectOption(String(year))
      await page.getByLabel(say.country, { exact: true }).selectOption('KZ')
      await page.getByRole('button', { name: say.act }).click()
    },
    async signIn(page, language, handle) {
      const say = words[language]
      await page.goto(`${qorgan.clipsUrl}/sign-in`)
      await page.getByLabel(say.handle, { exact: true }).fill(handle)
      await page.getByLabel(say.password, { exact: true }).fill(password)
      await page.getByRole('button', { name: say.signIn }).click()
      await page.getByRole('navigation').waitFor()
    },
    async close() {
      await browser.close()
      await qorgan.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
  return violations.flatMap((each) => each.nodes.map((node) => `${page.url()} ${each.id}: ${node.html.slice(0, 160)}`))
}
