import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../server/src/open-house.ts'
import { absentNote, axeFaults, type ClipsBrowser, desk, isBrowserAbsent, openClipsBrowser, phone, wordsIn } from '../kit/clips-browser.ts'
import { openHost, until } from '../kit/host.ts'

const clip = join(root, 'packages/decoder/fixtures/bbb-vertical-270x480-5s.mp4')
const patient = { timeout: 90_000 }
let clips: ClipsBrowser
let page: Page

beforeAll(async () => {
  if (isBrowserAbsent) return
  clips = await openClipsBrowser()
  page = await clips.open('en', desk)
})
afterAll(() => clips?.close())

/** Tabs until the target has the focus, as somebody without a mouse does. */
async function reach(target: Locator): Promise<void> {
  await target.waitFor()
  for (let step = 0; step < 80; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no Tab leads to ${String(target)}`)
}
async function press(target: Locator, key = 'Enter'): Promise<void> {
  await reach(target)
  await page.keyboard.press(key)
}
async function write(target: Locator, words: string): Promise<void> {
  await reach(target)
  await page.keyboard.type(words)
}
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const link = (name: string | RegExp) => page.getByRole('link', { name, exact: true })

describe.skipIf(isBrowserAbsent)(`Clips without a mouse or a network${absentNote}`, () => {
  test('somebody signs up and posts a video by keyboard alone', async () => {
    const en = wordsIn('en')
    await page.goto(`${clips.qorgan.clipsUrl}/sign-up`)
    await write(page.getByLabel(en.handle, { exact: true }), 'Dana')
    await write(page.getByLabel(en.password, { exact: true }), 'a long enough password')
    for (const [part, choice] of [[en.day, '4'], [en.month, 'May'], [en.year, '1990'], [en.country, 'Kazakhstan']] as const) await write(page.getByLabel(part, { exact: true }), choice)
    await press(button(en.act))
    await press(link('Post'))
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page.getByLabel('Choose a video'))])
    await chooser.setFiles(clip)
    await write(page.getByLabel('Caption'), 'A quiet river')
    await press(button('Post'))
    await page.getByText('Your video is published').waitFor(patient)
    await press(link('Watch'))
    await page.locator('video').waitFor()
  })

  test('the same person likes, comments, reads why a comment is gone, and appeals', async () => {
    await page.keyboard.press('l')
    await page.getByRole('button', { name: /, 1$/ }).first().waitFor()
    await page.keyboard.press('c')
    await write(page.getByLabel('Write a comment'), 'you are an idiot and i will kill you')
    await page.keyboard.press('Enter')
    await page.getByText('This comment was not published').waitFor()
    await press(link('Read why, or appeal'))
    await press(page.getByRole('link', { name: /We removed your comment/ }))
    await press(button('Appeal'))
    await write(page.getByLabel('What was not taken into account?'), 'It was a line from a film.')
    await press(button('Send the appeal'))
    await page.getByText('We received your appeal').waitFor()
  })

  test('another reports the video on a phone and follows the report', async () => {
    const dana = page
    page = await clips.open('en', phone)
    await clips.signUp(page, 'en', 'Miras', 1988)
    await page.getByText('A quiet river').waitFor()
    await press(button('More actions'))
    await page.getByRole('menuitem', { name: 'Report' }).waitFor()
    for (let step = 0; step < 10 && !(await page.getByRole('menuitem', { name: 'Report' }).evaluate((element) => element === document.activeElement)); step += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await press(page.getByRole('button', { name: /^Spam/ }))
    await press(button('Send the report'))
    await page.getByText('A person will look at it').waitFor()
    await press(link('My reports'))
    await page.getByText('A quiet river').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.context().close()
    page = dana
  })

  test('without a network the page says so, keeps what is shown, and goes on by itself', async () => {
    await page.goto(`${clips.qorgan.clipsUrl}/me`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.context().setOffline(true)
    await press(page.getByRole('link', { name: 'Inbox' }))
    await page.getByText('No connection').first().waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.context().setOffline(false)
    await page.getByText('No connection').first().waitFor({ state: 'detached' })
    await page.getByRole('heading', { name: 'Inbox' }).waitFor()
  })

  test('who is barred from posting reads so before choosing a file, with the way to the reason', async () => {
    const host = openHost(clips.qorgan.url, clips.qorgan.firstRun().apiKey)
    const id = await page.evaluate(async () => ((await (await fetch('/api/me')).json()) as { id: string }).id)
    await page.goto(`${clips.qorgan.clipsUrl}/post`)
    await page.getByLabel('Choose a video').waitFor()
    await host.call('POST', '/v1/reports', { subject: { kind: 'account', id }, reason: 'spam' })
    const { body: { token } } = await openHost(clips.qorgan.url, null).call<{ token: string }>('POST', '/v1/staff/sessions', clips.qorgan.firstRun().admin)
    const senior = openHost(clips.qorgan.url, token)
    const found = await until(() => senior.call<{ items: { id: string; queue: string }[] }>('GET', `/v1/cases?state=open&subject=account:${id}`), ({ body }) => body.items.length > 0)
    const [open] = found.body.items
    for (let claimed = ''; claimed !== open!.id;) claimed = (await senior.call<{ id: string }>('POST', `/v1/queues/${open!.queue}/claims`, {})).body.id
    expect((await senior.call('POST', `/v1/cases/${open!.id}/verdict`, { verdict: 'violation', policy: 'authenticity.spam', action: 'restrict-feature', feature: 'videos', hours: 24, facts: 'The same video was posted many times.' })).status).toBe(200)
    await page.goto(`${clips.qorgan.clipsUrl}/post`)
    await page.getByRole('alert').getByText('This is limited for now').waitFor()
    expect(await page.getByLabel('Choose a video').count()).toBe(0)
    await press(link('Why and until when'))
    await page.getByRole('heading', { level: 1 }).waitFor()
  })

  test('no request left the machine and no script failed', () => {
    expect(clips.outside).toEqual([])
    expect(clips.broken).toEqual([])
  })
})
