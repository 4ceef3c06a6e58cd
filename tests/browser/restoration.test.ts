import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../server/src/open-house.ts'
import { absentNote, axeFaults, type ClipsBrowser, desk, isBrowserAbsent, openClipsBrowser, phone } from '../kit/clips-browser.ts'
import { type Host, openHost, until } from '../kit/host.ts'

/** Where the chain of pictures goes; `PICTURES=docs/pictures/restoration` renews those of the documents. */
const pictures = process.env.PICTURES ? join(root, process.env.PICTURES) : mkdtempSync(join(tmpdir(), 'qorgan-pictures-'))
const kk = JSON.parse(readFileSync(join(root, 'web/console/locales/kk.json'), 'utf8')) as { signIn: { submit: string; email: string; password: string }; nav: { label: string }; verdict: Record<string, string>; decision: Record<string, string>; facts: { video: string } }
const facts = 'Бейнеде балалар поезд алдында жүгіріп өтеді.'

let clips: ClipsBrowser
let admin: Host
let host: Host
let author: Page
const seen = { videoId: '', decisionId: '' }

async function colleague(name: string, email: string): Promise<Page> {
  const { body } = await admin.call<{ id: string; email: string; temporaryPassword: string }>('POST', '/v1/staff', { kind: 'staff', email, name, roles: ['moderator', 'senior'], locale: 'kk', languages: ['kk', 'ru', 'en'] })
  await admin.call('POST', '/v1/certificates', { staffId: body.id, queue: 'dangerous-acts', language: '*', reason: 'Sample colleague of the test' })
  const page = await clips.open('kk', desk)
  await page.goto(`${clips.qorgan.url}/console/`)
  await page.getByLabel(kk.signIn.email).fill(body.email)
  await page.getByLabel(kk.signIn.password).fill(body.temporaryPassword)
  await page.getByRole('button', { name: kk.signIn.submit }).click()
  await page.getByRole('navigation', { name: kk.nav.label }).waitFor()
  return page
}

const shoot = async (page: Page, name: string): Promise<void> => {
  // What still moves (a line that says what was done, a picture that fades in) comes to rest first.
  await page.waitForTimeout(700)
  await page.screenshot({ path: join(pictures, `${name}.jpg`), type: 'jpeg', quality: 72 })
}
/** Shown once the clip has faded in. */
const plays = (page: Page) => until(() => page.locator('video').first().evaluate((video: HTMLVideoElement) => video.currentTime), (seconds) => seconds > 1.5)
const stateOf = async () => (await host.call<{ state: string }>('GET', `/v1/videos/${seen.videoId}`)).body.state

/** The open case of the queue, from the list of queues and by the keyboard. */
async function takeCase(page: Page): Promise<void> {
  await page.goto(`${clips.qorgan.url}/console/`)
  await page.getByRole('row', { name: /Қауіпті/ }).press('Enter')
  await page.getByRole('textbox', { name: new RegExp(`^${kk.verdict.facts}`) }).waitFor()
}

describe.skipIf(isBrowserAbsent)(`from a removal to its restoration, in Kazakh${absentNote}`, () => {
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true })
    clips = await openClipsBrowser()
    const { apiKey, admin: first } = clips.qorgan.firstRun()
    host = openHost(clips.qorgan.url, apiKey)
    const { body } = await openHost(clips.qorgan.url, null).call<{ token: string }>('POST', '/v1/staff/sessions', first)
    admin = openHost(clips.qorgan.url, body.token)
  })
  afterAll(() => clips?.close())

  test('a video is posted, reported and removed with a sentence that its author will read', async () => {
    author = await clips.open('kk', phone)
    await clips.signUp(author, 'kk', 'Айгерім', 1990)
    await author.getByRole('link', { name: 'Жариялау', exact: true }).click()
    await author.getByLabel('Бейне таңдаңыз').setInputFiles(join(root, 'packages/decoder/fixtures/bbb-vertical-270x480-5s.mp4'))
    await author.getByLabel('Сипаттама').fill('Жаттығу алаңында')
    await author.getByRole('button', { name: 'Жариялау' }).click()
    await author.getByText('Бейнеңіз жарияланды').waitFor({ timeout: 90_000 })
    await author.getByRole('link', { name: 'Көру' }).click()
    seen.videoId = await author.evaluate(async () => {
      const me = await (await fetch('/api/me')).json() as { id: string }
      return (await (await fetch(`/api/people/${me.id}/videos`)).json() as { items: { id: string }[] }).items[0]!.id
    })
    await plays(author)
    await shoot(author, '1-posted')
    expect((await host.call('POST', '/v1/reports', { subject: { kind: 'video', id: seen.videoId }, reason: 'dangerous-acts' })).status).toBe(201)
    const moderator = await colleague('Сәуле', 'saule@staff.example')
    await takeCase(moderator)
    await moderator.keyboard.press('/')
    await moderator.getByRole('combobox', { name: kk.verdict.clause! }).and(moderator.locator(':focus')).waitFor()
    await moderator.keyboard.type('челлендж')
    await moderator.keyboard.press('Enter')
    await moderator.getByRole('radiogroup', { name: kk.verdict.action! }).locator('input:focus').waitFor()
    await moderator.getByRole('textbox', { name: new RegExp(`^${kk.verdict.facts}`) }).fill(facts)
    await shoot(moderator, '2-verdict')
    await moderator.keyboard.press('Control+Enter')
    await until(stateOf, (state) => state === 'removed')
    await moderator.context().close()
  })

  test('the author reads the reasons and appeals from the notice', async () => {
    await author.goto(`${clips.qorgan.clipsUrl}/notices`)
    await author.getByRole('link', { name: /Бейнеңізді жойдық/ }).click({ timeout: 60_000 })
    await author.getByText(facts).first().waitFor()
    seen.decisionId = (await host.call<{ decisions: string[] }>('GET', `/v1/videos/${seen.videoId}`)).body.decisions[0] ?? ''
    expect(await axeFaults(author)).toEqual([])
    await shoot(author, '3-notice')
    await author.getByRole('button', { name: 'Шешімге шағымдану' }).click()
    await author.getByLabel('Не ескерілмеді?').fill('Бұл – жабық жаттығу алаңы, поезд тұрған еді.')
    await shoot(author, '4-appeal')
    await author.getByRole('button', { name: 'Шағымды жіберу' }).click()
    await author.getByText('Шағымыңызды алдық').waitFor()
  })

  test('another person sees the first decision beside the appeal, and takes it back', async () => {
    const second = await colleague('Бауыржан', 'bauyrzhan@staff.example')
    await takeCase(second)
    await second.getByText('Бұл – жабық жаттығу алаңы, поезд тұрған еді.').waitFor()
    await second.keyboard.press('n')
    await second.getByRole('button', { name: new RegExp(`^${kk.verdict.confirmTakeBack} ↵`) }).waitFor()
    await shoot(second, '5-appeal-case')
    await second.keyboard.press('Enter')
    await until(stateOf, (state) => state === 'visible')
    await until(async () => (await admin.call<{ entries?: unknown[] }>('GET', `/v1/decisions/${seen.decisionId}/figures`)).body.entries?.length, (n) => n === 2)
    await second.goto(`${clips.qorgan.url}/console/decisions/${seen.decisionId}`)
    await second.getByText(kk.decision.proved!).first().waitFor()
    // The decision and its reversal: both counted, both in the signed log, checked in this browser.
    expect(await second.getByText(kk.decision.notProved!).count()).toBe(0)
    await second.getByRole('heading', { name: kk.decision.figures! }).waitFor()
    expect(await axeFaults(second)).toEqual([])
    await shoot(second, '6-decision')
    await second.context().close()
  })

  test('the author is told that they were right, and the video is back for everybody', async () => {
    await author.goto(`${clips.qorgan.clipsUrl}/notices`)
    await author.getByText('Сіздікі дұрыс: шешімнің күшін жойдық').waitFor({ timeout: 60_000 })
    await shoot(author, '7-reversed')
    const other = await clips.open('kk', phone)
    await clips.signUp(other, 'kk', 'Ерлан', 1991)
    await other.getByText('Жаттығу алаңында').waitFor()
    await plays(other)
    await shoot(other, '8-restored')
    await other.context().close()
    expect(clips.broken).toEqual([])
    expect(clips.outside.filter((url) => !url.startsWith(clips.qorgan.url))).toEqual([])
  })
})
