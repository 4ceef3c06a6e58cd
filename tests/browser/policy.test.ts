import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { absentNote, axeFaults, type ClipsBrowser, desk, isBrowserAbsent, openClipsBrowser } from '../kit/clips-browser.ts'
import { fixture, type Host, openHost, until } from '../kit/host.ts'

const facts = 'The same insult was posted again and again.'
const threat = 'tomorrow in the third act I will kill you on the stage'

let clips: ClipsBrowser
let host: Host
let admin: Host
const seen = { author: '', video: '', comments: [] as string[] }

type Colleague = { email: string; temporaryPassword: string }
async function invite(name: string, roles: string[]): Promise<Colleague> {
  const { body } = await admin.call<Colleague & { id: string }>('POST', '/v1/staff', { kind: 'staff', email: `${name}@staff.example`, name, roles, locale: 'en' })
  for (const queue of ['harassment', 'violence']) await admin.call('POST', '/v1/certificates', { staffId: body.id, queue, language: '*', reason: 'Sample colleague of the test' })
  return body
}

async function signedIn({ email, temporaryPassword }: Colleague, path: string): Promise<Page> {
  const page = await clips.open('en', desk)
  await page.goto(`${clips.qorgan.url}/console/${path}`)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(temporaryPassword)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('navigation', { name: 'Console' }).waitFor()
  return page
}

const comment = async (text: string): Promise<string> => (await host.call<{ id: string }>('POST', '/v1/comments', { accountId: seen.author, videoId: seen.video, text, language: 'en' })).body.id
const stateOf = async (id: string) => (await host.call<{ state: string }>('GET', `/v1/comments/${id}`)).body.state
const states = async () => [...new Set(await Promise.all(seen.comments.map(stateOf)))]

describe.skipIf(isBrowserAbsent)(`what seniors and the policy lead do in the console${absentNote}`, () => {
  beforeAll(async () => {
    clips = await openClipsBrowser()
    const { apiKey, admin: first } = clips.qorgan.firstRun()
    host = openHost(clips.qorgan.url, apiKey)
    const { body } = await openHost(clips.qorgan.url, null).call<{ token: string }>('POST', '/v1/staff/sessions', first)
    admin = openHost(clips.qorgan.url, body.token)
    seen.author = await host.account('sampleauthor', '1990-05-17')
    seen.video = (await host.upload(seen.author, fixture('synthetic-testsrc2-360x640-4s.mp4'), 'A walk by the river', 'en')).body.id
    await until(() => host.call<{ state: string }>('GET', `/v1/videos/${seen.video}`), ({ body: { state } }) => state !== 'processing')
    for (let index = 0; index < 3; index += 1) seen.comments.push(await comment(`Nobody here wants to see your face ${index}`))
  })
  afterAll(() => clips?.close())

  test('a set is previewed, proposed, agreed to by another and undone as one', async () => {
    await admin.call('PUT', '/v1/review-settings/verdicts', { twoPersonTopics: ['harassment'] })
    const first = await signedIn(await invite('first', ['senior']), 'bulk/new')
    await first.getByLabel('What', { exact: true }).selectOption('comment')
    await first.getByLabel('Handle').fill('sampleauthor')
    await first.getByLabel('Clause', { exact: true }).selectOption('harassment.targeted-abuse')
    await first.getByLabel('Action', { exact: true }).selectOption('remove')
    await first.getByLabel('What you saw').fill(facts)
    await first.getByRole('button', { name: 'Preview', exact: true }).click()
    await first.getByText('Nobody here wants to see your face 1').first().waitFor()
    expect(await axeFaults(first)).toEqual([])
    await first.getByRole('button', { name: 'Propose to a second person (3)' }).click()
    await first.getByText('Waits for a second person').first().waitFor()
    expect(await states()).toEqual(['visible'])
    const path = new URL(first.url()).pathname.replace(/^\/console\//, '')
    await first.context().close()

    const second = await signedIn(await invite('second', ['senior']), path)
    await second.getByText(facts).first().waitFor()
    await second.getByRole('button', { name: 'Confirm and begin (3)' }).click()
    await until(states, (all) => all.join() === 'removed')
    await second.getByRole('button', { name: 'Undo all' }).click({ timeout: 60_000 })
    await second.getByLabel('Reason').fill('These were lines of a song.')
    await second.getByRole('dialog').getByRole('button', { name: 'Undo' }).click()
    await until(states, (all) => all.join() === 'visible')
    await second.getByText('Undone').first().waitFor({ timeout: 60_000 })
    expect(await axeFaults(second)).toEqual([])
    await second.context().close()
  })

  test('the policy lead reads how often rules were right, and accepts a word exception that a reversal proposed', async () => {
    const held = await comment(threat)
    expect(await stateOf(held)).not.toBe('visible')
    const moderator = await invite('third', ['moderator'])
    const { body: { token } } = await openHost(clips.qorgan.url, null).call<{ token: string }>('POST', '/v1/staff/sessions', { email: moderator.email, password: moderator.temporaryPassword })
    const asModerator = openHost(clips.qorgan.url, token)
    const { body: { id } } = await until(() => asModerator.call<{ id: string }>('POST', '/v1/queues/violence/claims', {}), ({ status }) => status === 201)
    await asModerator.call('POST', `/v1/cases/${id}/verdict`, { verdict: 'no-violation' })
    await until(() => stateOf(held), (state) => state === 'visible')

    const lead = await signedIn(await invite('lead', ['policy']), 'rules')
    await lead.getByRole('heading', { level: 1, name: 'Rules' }).waitFor()
    await lead.getByText('comments/').first().waitFor()
    expect(await axeFaults(lead)).toEqual([])
    await lead.getByRole('link', { name: 'Word exceptions' }).click()
    await lead.locator('mark', { hasText: 'kill you' }).waitFor({ timeout: 60_000 })
    expect(await axeFaults(lead)).toEqual([])
    await lead.getByRole('button', { name: 'Accept' }).click()
    await lead.getByLabel('Reason').fill('A line of a play.')
    await lead.getByRole('dialog').getByRole('button', { name: 'Accept' }).click()
    await lead.getByText('version 1').first().waitFor()
    expect(await stateOf(await comment(threat))).toBe('visible')
    await lead.context().close()
    expect(clips.broken).toEqual([])
  })
})
