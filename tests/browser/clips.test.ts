import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../server/src/open-house.ts'
import { type Running, startQorgan } from '../kit/running.ts'

const executablePath = '/usr/bin/chromium'
const absent = !existsSync(executablePath)
const clip = join(root, 'packages/decoder/fixtures/bbb-vertical-270x480-5s.mp4')
const phone = { width: 390, height: 844 }
const desk = { width: 1440, height: 900 }
const password = 'a long enough password'

const dataDir = absent ? '' : mkdtempSync(join(tmpdir(), 'qorgan-clips-'))
let qorgan: Running
let browser: Browser
let author: Page
let viewer: Page
const outside: string[] = []
const broken: string[] = []

beforeAll(async () => {
  if (absent) return
  if (!existsSync(join(root, 'clips/web/dist/index.html'))) throw new Error('Clips is not built; run npm run build')
  qorgan = await startQorgan(dataDir)
  while (!(await fetch(`${qorgan.clipsUrl}/api/health`).then((answer) => answer.ok, () => false))) await new Promise((done) => { setTimeout(done, 100) })
  browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
})

afterAll(async () => {
  await browser?.close()
  await qorgan?.stop()
  if (dataDir) rmSync(dataDir, { recursive: true, force: true })
})

async function openPage(language: 'kk' | 'ru' | 'en', viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: language })
  await context.addInitScript((chosen) => localStorage.setItem('qorgan.language', chosen), language)
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('request', (request) => { if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(qorgan.clipsUrl)) outside.push(request.url()) })
  page.on('pageerror', (error) => broken.push(error.message))
  return page
}

type Words = { handle: string; password: string; day: string; month: string; year: string; country: string; act: string }
const kk: Words = { handle: 'Аты', password: 'Құпиясөз', day: 'Күн', month: 'Ай', year: 'Жыл', country: 'Ел', act: 'Аккаунт ашу' }
const en: Words = { handle: 'Name', password: 'Password', day: 'Day', month: 'Month', year: 'Year', country: 'Country', act: 'Create an account' }
const ru: Words = { handle: 'Имя', password: 'Пароль', day: 'День', month: 'Месяц', year: 'Год', country: 'Страна', act: 'Создать аккаунт' }

async function signUp(page: Page, words: Words, handle: string, year: string): Promise<void> {
  await page.goto(`${qorgan.clipsUrl}/sign-up`)
  await page.getByLabel(words.handle, { exact: true }).fill(handle)
  await page.getByLabel(words.password, { exact: true }).fill(password)
  await page.getByLabel(words.day, { exact: true }).selectOption('04')
  await page.getByLabel(words.month, { exact: true }).selectOption('05')
  await page.getByLabel(words.year, { exact: true }).selectOption(year)
  await page.getByLabel(words.country, { exact: true }).selectOption('KZ')
  await page.getByRole('button', { name: words.act }).click()
}

async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
  return violations.flatMap((each) => each.nodes.map((node) => `${page.url()} ${each.id}: ${node.html.slice(0, 160)}`))
}

describe.skipIf(absent)(`Clips in a browser${absent ? ' (skipped: /usr/bin/chromium is absent)' : ''}`, () => {
  test('the date picker offers every date with none chosen, and a refusal is the same twice and names no age', async () => {
    const page = await openPage('ru', phone)
    await page.goto(`${qorgan.clipsUrl}/sign-up`)
    for (const part of [ru.day, ru.month, ru.year]) expect(await page.getByLabel(part, { exact: true }).inputValue()).toBe('')
    const thisYear = new Date().getFullYear()
    const refusals: string[] = []
    for (const year of [thisYear - 5, thisYear - 40]) {
      await signUp(page, ru, 'Ребёнок', String(year))
      const refusal = page.getByRole('alert')
      await refusal.waitFor()
      refusals.push(await refusal.innerText())
    }
    expect(refusals[0]).toContain('Регистрация невозможна')
    expect(refusals[1]).toBe(refusals[0])
    expect(await page.locator('body').innerText()).not.toMatch(/\b1[0-9]\b (лет|год)/)
    await page.context().close()
  })

  test('a person signs up in Kazakh, uploads a real file on a phone, and it plays', async () => {
    author = await openPage('kk', phone)
    await signUp(author, kk, 'Айгерім', '1990')
    await author.getByRole('link', { name: 'Жариялау', exact: true }).click()
    await author.getByLabel('Бейне таңдаңыз').setInputFiles(clip)
    await author.getByLabel('Сипаттама').fill('Көктем келді')
    await author.getByRole('button', { name: 'Жариялау' }).click()
    await author.getByText('Бейнеңіз жарияланды').waitFor({ timeout: 90_000 })
    await author.getByRole('link', { name: 'Көру' }).click()
    await expect.poll(() => author.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime > 0.3 && !video.paused), { timeout: 20_000 }).toBe(true)
  })

  test('another watches it in Russian on a wide screen and comments from the keyboard', async () => {
    viewer = await openPage('ru', desk)
    await signUp(viewer, ru, 'Тимур', '1988')
    await viewer.getByText('Көктем келді').waitFor()
    await viewer.keyboard.press('l')
    await viewer.getByRole('button', { name: 'Убрать отметку, 1' }).waitFor()
    await viewer.keyboard.press('c')
    await viewer.getByLabel('Написать комментарий').fill('Очень красиво!')
    await viewer.keyboard.press('Enter')
    await viewer.getByRole('listitem').filter({ hasText: 'Очень красиво!' }).waitFor()
    expect(await viewer.getByLabel('Написать комментарий').inputValue()).toBe('')
  })

  test('a comment that breaks a rule is not published, and its notice gives the reason and the appeal form', async () => {
    await viewer.getByLabel('Написать комментарий').fill('you are an idiot and i will kill you')
    await viewer.keyboard.press('Enter')
    await viewer.getByText('Комментарий не опубликован').waitFor()
    await viewer.getByRole('link', { name: 'Узнать причину или обжаловать' }).click()
    await viewer.getByRole('link', { name: /Мы удалили ваш комментарий/ }).click()
    expect(await axeFaults(viewer)).toEqual([])
    await viewer.getByRole('button', { name: 'Обжаловать' }).click()
    await viewer.getByLabel('Что не учли?').fill('Это была цитата из фильма.')
    await viewer.getByRole('button', { name: 'Отправить апелляцию' }).click()
    await viewer.getByText('Мы получили апелляцию').waitFor()
    await viewer.goto(`${qorgan.clipsUrl}/notices`)
    await viewer.getByText('Обжаловано').waitFor()
    expect(await viewer.getByText('Можно обжаловать', { exact: true }).count()).toBe(0)
  })

  test('a report is filed from the menu of a video and followed in the list', async () => {
    await viewer.goto(qorgan.clipsUrl)
    await viewer.getByText('Көктем келді').waitFor()
    await viewer.getByRole('button', { name: 'Другие действия' }).click()
    await viewer.getByRole('menuitem', { name: 'Пожаловаться' }).click()
    await viewer.getByRole('button', { name: /Спам/ }).click()
    await viewer.getByRole('button', { name: 'Отправить жалобу' }).click()
    await viewer.getByText('Жалобу посмотрит человек').waitFor()
    await viewer.getByRole('link', { name: 'Мои жалобы' }).click()
    await viewer.getByText('Получена').waitFor()
    expect(await viewer.getByText('Көктем келді').isVisible()).toBe(true)
  })

  test('an upload goes on by itself from where a lost connection broke it off', async () => {
    await author.goto(`${qorgan.clipsUrl}/post`)
    await author.getByLabel('Бейне таңдаңыз').setInputFiles(join(root, 'packages/decoder/fixtures/intel-car-vertical-242x432-8s.mp4'))
    let offered = 0
    await author.route('**/api/uploads/*', (route) => (route.request().method() === 'PATCH' && (offered += 1) === 1 ? route.abort('connectionreset') : route.continue()))
    await author.getByRole('button', { name: 'Жариялау' }).click()
    await author.getByText('Байланыс үзілді').waitFor()
    await author.getByText(/Бейнеңіз (келді|жарияланды)/).waitFor({ timeout: 60_000 })
    expect(offered).toBe(2)
  })

  test('the main screens have no faults that axe can find, in light and dark', async () => {
    for (const path of ['/', '/search', '/post', '/inbox', '/notices', '/reports', '/me', '/settings', '/status', '/family', '/help']) {
      for (const theme of ['light', 'dark'] as const) {
        await viewer.goto(`${qorgan.clipsUrl}${path}`)
        await viewer.evaluate((next) => { document.documentElement.dataset.theme = next }, theme)
        await viewer.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
        await viewer.locator('.animate-spin').waitFor({ state: 'detached' })
        expect(await axeFaults(viewer)).toEqual([])
      }
    }
  })

  test('a video that is taken away leaves the screen of whoever watches it, with a kind word', async () => {
    await viewer.goto(qorgan.clipsUrl)
    await viewer.getByText('Көктем келді').waitFor()
    author.on('dialog', (dialog) => void dialog.accept())
    await author.goto(`${qorgan.clipsUrl}/me`)
    await author.getByRole('link', { name: 'Көктем келді' }).click()
    await author.getByRole('button', { name: 'Басқа әрекеттер' }).click()
    await author.getByRole('menuitem', { name: 'Жою' }).click()
    await viewer.getByText('Это видео больше недоступно').waitFor()
    expect(await viewer.locator('article').filter({ hasText: 'Это видео больше недоступно' }).locator('video').count()).toBe(0)
  })

  test('four people, three languages: a report in English, a verdict, its notice and strike in Kazakh, and the outcome', async () => {
    const { clipsUrl, url } = qorgan
    const videoId = await author.evaluate(async () => {
      const me = await (await fetch('/api/me')).json() as { id: string }
      return (await (await fetch(`/api/people/${me.id}/videos`)).json() as { items: { id: string }[] }).items[0]!.id
    })
    const reporter = await openPage('en', phone)
    await signUp(reporter, en, 'Robin', '1991')
    await reporter.getByRole('navigation').waitFor()
    await reporter.goto(`${clipsUrl}/v/${videoId}`)
    await reporter.getByRole('button', { name: 'More actions' }).press('Enter')
    await reporter.getByRole('menuitem', { name: 'Report' }).press('Enter')
    await reporter.getByRole('button', { name: /Dangerous acts/ }).press('Enter')
    await reporter.getByRole('button', { name: 'Send the report' }).press('Enter')
    await reporter.getByRole('link', { name: 'My reports' }).waitFor()

    const { admin } = qorgan.firstRun()
    const staff = async <T>(path: string, token: string, body?: object): Promise<T> => (await fetch(`${url}/v1/${path}`, { method: body ? 'POST' : 'GET', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, ...(body && { body: JSON.stringify(body) }) })).json() as Promise<T>
    const { token } = await staff<{ token: string }>('staff/sessions', '', admin)
    const { items } = await staff<{ items: { id: string; queue: string }[] }>(`cases?state=open&subject=video:${videoId}`, token)
    const claimed = await staff<{ id: string }>(`queues/${items[0]!.queue}/claims`, token, {})
    expect(claimed.id).toBe(items[0]!.id)
    await staff(`cases/${claimed.id}/verdict`, token, { verdict: 'violation', policy: 'dangerous-acts.challenges', action: 'remove', facts: 'Бейне қауіпті әрекетті қайталауға шақырады.' })

    await author.goto(`${clipsUrl}/notices`)
    await author.getByRole('link', { name: /Бейнеңізді жойдық/ }).press('Enter', { timeout: 40_000 })
    await author.getByText('Бейне қауіпті әрекетті қайталауға шақырады.').waitFor()
    await author.getByRole('button', { name: 'Шешімге шағымдану' }).press('Enter')
    await author.getByLabel('Не ескерілмеді?').fill('Бұл — жабық жаттығу алаңы.')
    await author.getByRole('button', { name: 'Шағымды жіберу' }).press('Enter')
    await author.getByText('Шағымыңызды алдық').waitFor()
    await author.goto(`${clipsUrl}/status`)
    await author.getByText(/есепте болатын соңғы күн: \d{4} жылғы \d+ \p{L}+/u).waitFor()
    expect(await axeFaults(author)).toEqual([])

    await reporter.goto(`${clipsUrl}/reports`)
    await reporter.getByText('Action taken').waitFor()
    await reporter.context().close()
  })

  test('a file over the limit is refused before it is sent, with the limit', async () => {
    await author.goto(`${qorgan.clipsUrl}/post`)
    // A real file of 300 MB would say nothing more: the page looks at the size alone.
    await author.getByLabel('Бейне таңдаңыз').evaluate((input: HTMLInputElement) => {
      const file = new File(['x'], 'big.mp4', { type: 'video/mp4' })
      Object.defineProperty(file, 'size', { value: 400 * 1_048_576 })
      const files = new DataTransfer()
      files.items.add(file)
      Object.defineProperty(input, 'files', { value: Object.assign([file], { item: () => file }), configurable: true })
      input.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await author.getByText('Ең үлкен көлемі: 287 МБ').waitFor()
    expect(await author.getByRole('button', { name: 'Жариялау' }).isDisabled()).toBe(true)
  })

  test('a server that restarts is told as such, and the page goes on by itself', async () => {
    await author.route('**/api/**', (route) => route.abort('connectionrefused'))
    await author.getByRole('link', { name: 'Кіріс' }).click()
    await author.getByText('Сервер қайта қосылып жатыр').first().waitFor()
    await author.unroute('**/api/**')
    await author.getByText('Сервер қайта қосылып жатыр').first().waitFor({ state: 'detached' })
    await author.getByRole('heading', { name: 'Кіріс' }).waitFor()
  })

  test('nobody stays signed in after the session ended elsewhere, and is told so', async () => {
    await viewer.goto(`${qorgan.clipsUrl}/inbox`)
    await viewer.getByRole('navigation').waitFor()
    await viewer.context().clearCookies()
    await viewer.getByRole('link', { name: 'Профиль' }).click()
    await viewer.getByText('Сеанс завершён').waitFor()
    await viewer.getByRole('link', { name: 'Войти' }).waitFor()
    expect(await viewer.getByRole('navigation').count()).toBe(0)
  })

  test('no request left the machine and no script failed', () => {
    expect(outside).toEqual([])
    expect(broken).toEqual([])
  })
})
