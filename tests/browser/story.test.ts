import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../server/src/open-house.ts'
import { absentNote, axeFaults, type ClipsBrowser, desk, isBrowserAbsent, openClipsBrowser, phone } from '../kit/clips-browser.ts'
import { openHost } from '../kit/host.ts'

/** How long somebody waits for what happens behind the screens: ten seconds to take a verdict back, then jobs. */
const patient = { timeout: 60_000 }
const clip = join(root, 'packages/decoder/fixtures/bbb-vertical-270x480-5s.mp4')
const queue = 'dangerous-acts'
type Colleague = { email: string; password: string }

let clips: ClipsBrowser
let author: Page
let reporter: Page
let video = ''
const colleagues: Colleague[] = []

/** The administrator lets two people in and certifies them; everything that they do then, they do on the screen. */
async function invite(name: string): Promise<Colleague> {
  const { url } = clips.qorgan
  const { body: session } = await openHost(url, null).call<{ token: string }>('POST', '/v1/staff/sessions', clips.qorgan.firstRun().admin)
  const admin = openHost(url, session.token)
  const { body } = await admin.call<{ id: string; email: string; temporaryPassword: string }>('POST', '/v1/staff', { kind: 'staff', email: `${name}@staff.example`, name, roles: ['moderator'], locale: 'ru' })
  await admin.call('POST', '/v1/certificates', { staffId: body.id, queue, language: '*', reason: 'Sample colleague of the story' })
  return { email: body.email, password: body.temporaryPassword }
}

/** Signs in and takes the next case, without a pointer: the only queue with something in it is the one that Enter takes. */
async function takeByKeyboard(page: Page, { email, password }: Colleague, words: { signIn: string; nav: string; queue: string; facts: string }): Promise<void> {
  await page.goto(`${clips.qorgan.url}/console/`)
  await page.getByRole('button', { name: words.signIn }).waitFor()
  await page.keyboard.type(email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: words.nav }).waitFor(patient)
  await page.locator('tr[aria-current=true]').filter({ hasText: words.queue }).waitFor(patient)
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: words.facts }).waitFor(patient)
}

describe.skipIf(isBrowserAbsent)(`the story of four people in three languages, on their own screens${absentNote}`, () => {
  beforeAll(async () => {
    clips = await openClipsBrowser()
    colleagues.push(await invite('first'), await invite('second'))
  })
  afterAll(() => clips?.close())

  test('1. somebody signs up in Kazakh on a phone and posts a video', async () => {
    author = await clips.open('kk', phone)
    await clips.signUp(author, 'kk', 'Айгерім', 1990)
    await author.getByRole('navigation').waitFor(patient)
    await author.goto(`${clips.qorgan.clipsUrl}/post`)
    await author.getByLabel('Бейне таңдаңыз').setInputFiles(clip)
    await author.getByLabel('Сипаттама').fill('Көктем келді')
    await author.getByRole('button', { name: 'Жариялау' }).click()
    await author.getByText('Бейнеңіз жарияланды').waitFor({ timeout: 120_000 })
    video = (await author.getByRole('link', { name: 'Көру' }).getAttribute('href'))!
    expect(video).toMatch(/\/v\//)
  })

  test('2. another reads English and reports it from the keyboard', async () => {
    reporter = await clips.open('en', phone)
    await clips.signUp(reporter, 'en', 'Robin', 1991)
    await reporter.getByRole('navigation').waitFor(patient)
    await reporter.goto(`${clips.qorgan.clipsUrl}${video}`)
    await reporter.getByRole('button', { name: 'More actions' }).press('Enter')
    await reporter.getByRole('menuitem', { name: 'Report' }).press('Enter')
    await reporter.getByRole('button', { name: /Dangerous acts/ }).press('Enter')
    await reporter.getByRole('button', { name: 'Send the report' }).press('Enter')
    await reporter.getByRole('link', { name: 'My reports' }).waitFor(patient)
  })

  test('3. a moderator who reads Russian takes the case, finds the clause by its letters and decides, all by keyboard', async () => {
    const page = await clips.open('ru', desk, { at: clips.qorgan.url })
    await takeByKeyboard(page, colleagues[0]!, { signIn: 'Войти', nav: 'Консоль', queue: 'Опасные действия', facts: 'Факты' })
    await page.getByText('Көктем келді').waitFor(patient)
    await page.getByText('Казахстан').first().waitFor()
    await page.keyboard.press('/')
    await page.getByRole('combobox', { name: 'Пункт' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.type('челл')
    await page.keyboard.press('Enter')
    await page.getByRole('radiogroup', { name: 'Мера' }).locator('input:focus').waitFor()
    // The sentence is for its reader, whatever the screen speaks.
    expect(await page.getByRole('textbox', { name: 'Факты' }).inputValue()).toContain('Бейнеде')
    expect(await axeFaults(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByText('Решено: нарушение').waitFor(patient)
    await page.getByRole('heading', { name: 'Очереди', level: 1 }).waitFor(patient)
    await page.context().close()
  })

  test('4. the author is told why in Kazakh, sees the strike and appeals', async () => {
    await author.goto(`${clips.qorgan.clipsUrl}/notices`)
    await author.getByRole('link', { name: /Бейнеңізді жойдық/ }).press('Enter', patient)
    await author.getByText('Бейнеде тармақ рұқсат етпейтін нәрсе көрсетілген.').waitFor(patient)
    await author.getByRole('button', { name: 'Шешімге шағымдану' }).press('Enter')
    await author.getByLabel('Не ескерілмеді?').fill('Бұл — жабық жаттығу алаңы.')
    await author.getByRole('button', { name: 'Шағымды жіберу' }).press('Enter')
    await author.getByText('Шағымыңызды алдық').waitFor(patient)
    await author.goto(`${clips.qorgan.clipsUrl}/status`)
    await author.getByText(/есепте болатын соңғы күн: \d{4} жылғы \d+ \p{L}+/u).waitFor(patient)
    expect(await axeFaults(author)).toEqual([])
  })

  test('5. whoever reported it hears that something was done', async () => {
    await reporter.goto(`${clips.qorgan.clipsUrl}/reports`)
    await reporter.getByText('Action taken').waitFor(patient)
  })

  test('6. a second moderator, on a Kazakh screen, reads the statement and takes the decision back by keyboard', async () => {
    const page = await clips.open('kk', desk, { at: clips.qorgan.url })
    await takeByKeyboard(page, colleagues[1]!, { signIn: 'Кіру', nav: 'Консоль', queue: 'Қауіпті әрекеттер', facts: 'Фактілер' })
    await page.getByText('Бұл — жабық жаттығу алаңы.').waitFor(patient)
    expect(await axeFaults(page)).toEqual([])
    await page.keyboard.press('n')
    await page.getByRole('button', { name: /Шешімнің күшін жою/, pressed: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Шешілді: бұзушылық жоқ').waitFor(patient)
    await page.getByRole('heading', { name: 'Кезектер', level: 1 }).waitFor(patient)
    await page.context().close()
  })

  test('7. the video is back, its author is told, and the reporter’s list says how it ended', async () => {
    await expect.poll(async () => (await reporter.request.get(`${clips.qorgan.clipsUrl}/api/videos/${video.split('/').at(-1)}`)).status(), patient).toBe(200)
    await author.goto(`${clips.qorgan.clipsUrl}/notices`)
    await author.getByRole('link', { name: /Сіздікі дұрыс: шешімнің күшін жойдық/ }).waitFor(patient)
    await reporter.goto(`${clips.qorgan.clipsUrl}${video}`)
    await reporter.getByText('Көктем келді').first().waitFor(patient)
    await reporter.goto(`${clips.qorgan.clipsUrl}/reports`)
    await reporter.getByText('No violation found').waitFor(patient)
  })

  test('8. no request left the machine and no script failed', () => {
    expect(clips.outside).toEqual([])
    expect(clips.broken).toEqual([])
  })
})
