import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../server/src/open-house.ts'
import { type Running, startQorgan } from '../kit/running.ts'

const chromiumPath = '/usr/bin/chromium'

test('the portal holds no code of the console: none of its paths, none of its words', () => {
  const folder = join(root, 'web/authority/dist/assets')
  const bundle = readdirSync(folder).filter((name) => /\.(?:js|css)$/.test(name)).map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')
  expect(bundle).toContain('/v1/orders')
  for (const path of ['/v1/cases', '/v1/queues', '/v1/keys', '/v1/certificates', '/v1/dead-jobs', '/verdict', '/proposals', '/confirmations', 'qorgan.console']) expect(bundle).not.toContain(path)
})

describe.skipIf(!existsSync(chromiumPath))(`an order from paper to answer in Chromium (needs ${chromiumPath})`, () => {
  let place: string
  let running: Running
  let browser: Browser
  let accountId: string
  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'qorgan-authority-'))
    running = await startQorgan(join(place, 'data'))
    browser = await chromium.launch({ executablePath: chromiumPath, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
    accountId = (await ask<{ id: string }>('/v1/accounts', running.firstRun().apiKey, { handle: 'sample_steppe', birthDate: '1990-01-01', country: 'KZ', locale: 'ru' })).id
  })
  afterAll(async () => {
    await browser.close()
    await running.stop()
    await rm(place, { recursive: true, force: true })
  })

  async function ask<T>(path: string, token: string, body?: object): Promise<T> {
    const answered = await fetch(`${running.url}${path}`, { method: body ? 'POST' : 'GET', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, ...(body && { body: JSON.stringify(body) }) })
    return (await answered.json()) as T
  }

  const signIn = async (email: string, password: string) => (await ask<{ token: string }>('/v1/staff/sessions', '', { email, password })).token

  async function openPage(options: { width: number; height: number; colorScheme: 'light' | 'dark' }): Promise<Page> {
    const { width, height, colorScheme } = options
    return (await browser.newContext({ viewport: { width, height }, colorScheme, locale: 'ru' })).newPage()
  }

  async function isSound(page: Page): Promise<void> {
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    expect(await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth')).toBe(false)
  }

  test('an officer signs in on a phone, files an order, mends it, and sees two colleagues’ answer', { timeout: 240_000 }, async () => {
    const { admin, authority } = running.firstRun()
    const page = await openPage({ width: 390, height: 844, colorScheme: 'dark' })
    await page.goto(`${running.url}/authority/`)
    await page.getByLabel('Электронная почта').fill(authority.email)
    await page.getByLabel('Пароль').fill(authority.password)
    await isSound(page)
    await page.getByRole('button', { name: 'Войти' }).click()
    await page.getByText('Здесь нет предписаний').waitFor()
    await page.getByRole('link', { name: 'Подать предписание' }).first().click()
    await page.getByLabel('Предписание файлом').setInputFiles({ name: 'Предписание 7.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF sample') })
    await page.getByLabel('Правовое основание').selectOption('kz-online-platforms-9')
    await page.getByLabel('Что требуется').selectOption('withhold')
    await isSound(page)
    await page.getByRole('button', { name: 'Подать предписание' }).click()
    await page.getByRole('heading', { name: 'Чего не хватает' }).waitFor()
    await page.getByLabel('О чём предписание').fill(`https://clips.example/u/${accountId}`)
    await page.getByRole('button', { name: 'Дополнить предписание' }).click()
    await page.getByText('Ещё не решено').waitFor()
    await page.getByText('Asia/Almaty').waitFor()
    await isSound(page)
    const orderId = page.url().split('/').at(-1)!

    const boss = await signIn(admin.email, admin.password)
    const colleague = async (email: string) => {
      const { temporaryPassword } = await ask<{ temporaryPassword: string }>('/v1/staff', boss, { kind: 'staff', email, name: `Sample ${email.split('@')[0]}`, roles: ['legal'], locale: 'ru', languages: ['kk', 'ru', 'en'] })
      const desk = await openPage({ width: 1440, height: 900, colorScheme: 'light' })
      await desk.addInitScript({ content: `sessionStorage.setItem('qorgan.console.token', ${JSON.stringify(await signIn(email, temporaryPassword))})` })
      await desk.goto(`${running.url}/console/orders/${orderId}`)
      return desk
    }
    const first = await colleague('first@staff.example')
    await first.getByText('@sample_steppe').waitFor()
    await first.getByLabel('Что сделать').selectOption('withheld')
    await first.getByLabel('Причина').fill('Показано, в чём нарушение.')
    await isSound(first)
    await first.getByRole('button', { name: 'Предложить по 1 пункту' }).click()
    await first.getByText('Ждёт второго человека').waitFor()
    expect(await first.getByRole('button', { name: 'Подтвердить' }).isDisabled()).toBe(true)
    const second = await colleague('second@staff.example')
    await second.getByRole('button', { name: 'Подтвердить' }).click()
    await second.getByText('Дан ответ', { exact: true }).waitFor()
    await isSound(second)

    await page.reload()
    await page.getByText('Исполнено', { exact: true }).waitFor()
    await page.getByText('Скрыто в стране', { exact: true }).first().waitFor()
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Сохранить ответ в PDF' }).click()
    expect(readFileSync(await (await saved).path()).subarray(0, 5).toString()).toBe('%PDF-')
    await isSound(page)
  })
})
