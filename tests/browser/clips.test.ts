import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../server/src/open-house.ts'
import { absentNote, axeFaults, type ClipsBrowser, desk, isBrowserAbsent, openClipsBrowser, phone, wordsIn } from '../kit/clips-browser.ts'
import type { Running } from '../kit/running.ts'

const clip = join(root, 'packages/decoder/fixtures/bbb-vertical-270x480-5s.mp4')
let clips: ClipsBrowser
let qorgan: Running
let author: Page
let viewer: Page

beforeAll(async () => {
  if (isBrowserAbsent) return
  clips = await openClipsBrowser()
  qorgan = clips.qorgan
})
afterAll(() => clips?.close())

describe.skipIf(isBrowserAbsent)(`Clips in a browser${absentNote}`, () => {
  test('the date picker offers every date with none chosen, and a refusal is the same twice and names no age', async () => {
    const page = await clips.open('ru', phone)
    const ru = wordsIn('ru')
    await page.goto(`${qorgan.clipsUrl}/sign-up`)
    for (const part of [ru.day, ru.month, ru.year]) expect(await page.getByLabel(part, { exact: true }).inputValue()).toBe('')
    const thisYear = new Date().getFullYear()
    const refusals: string[] = []
    for (const year of [thisYear - 5, thisYear - 40]) {
      await clips.signUp(page, 'ru', 'Ребёнок', year)
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
    author = await clips.open('kk', phone)
    await clips.signUp(author, 'kk', 'Айгерім', 1990)
    await author.getByRole('link', { name: 'Жариялау', exact: true }).click()
    await author.getByLabel('Бейне таңдаңыз').setInputFiles(clip)
    await author.getByLabel('Сипаттама').fill('Көктем келді')
    await author.getByRole('button', { name: 'Жариялау' }).click()
    await author.getByText('Бейнеңіз жарияланды').waitFor({ timeout: 90_000 })
    await author.getByRole('link', { name: 'Көру' }).click()
    await expect.poll(() => author.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime > 0.3 && !video.paused), { timeout: 20_000 }).toBe(true)
  })

  test('another watches it in Russian on a wide screen and comments from the keyboard', async () => {
    viewer = await clips.open('ru', desk)
    await clips.signUp(viewer, 'ru', 'Тимур', 1988)
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
    await author.goto(`${qorgan.clipsUrl}/me`)
    await author.getByRole('link', { name: 'Көктем келді' }).click()
    await author.getByRole('button', { name: 'Басқа әрекеттер' }).click()
    await author.getByRole('menuitem', { name: 'Жою' }).click()
    await author.getByRole('alertdialog').getByRole('button', { name: 'Жою' }).click()
    await viewer.getByText('Это видео больше недоступно').waitFor()
    expect(await viewer.locator('article').filter({ hasText: 'Это видео больше недоступно' }).locator('video').count()).toBe(0)
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
    expect(clips.outside).toEqual([])
    expect(clips.broken).toEqual([])
  })
})
