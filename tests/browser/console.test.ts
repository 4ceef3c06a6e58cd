import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nextVersion } from '../../server/src/rooms/policy/planted-packs.ts'
import { fixture, type Host, openHost, until } from '../kit/host.ts'
import { type Running, startQorgan } from '../kit/running.ts'

const chromiumPath = '/usr/bin/chromium'
const hasChromium = existsSync(chromiumPath)
if (!hasChromium) console.warn(`The console is not tried in a browser: there is no ${chromiumPath}.`)

type Colleague = { id: string; email: string; password: string }
let place: string
let running: Running
let host: Host
let admin: Host
let browser: Browser
let axe: string
const colleagues: Colleague[] = []
const outside: string[] = []
const seen = { comment: '', second: '', author: '' }

async function invite(name: string): Promise<Colleague> {
  const { body } = await admin.call<{ id: string; email: string; temporaryPassword: string }>('POST', '/v1/staff', { kind: 'staff', email: `${name}@staff.example`, name, roles: ['moderator', 'senior'], locale: 'en' })
  await admin.call('POST', '/v1/certificates', { staffId: body.id, queue: 'harassment', language: '*', reason: 'Sample colleague of the test' })
  return { id: body.id, email: body.email, password: body.temporaryPassword }
}

async function open(locale = 'en', colorScheme: 'light' | 'dark' = 'light'): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale, colorScheme })
  const page = await context.newPage()
  page.on('request', (request) => {
    if (!request.url().startsWith(running.url) && !/^(data|blob):/.test(request.url())) outside.push(request.url())
  })
  return { page, context }
}

/** By keyboard alone: the form has the focus when it opens. */
async function signIn(page: Page, { email, password }: { email: string; password: string }, path = ''): Promise<void> {
  await page.goto(`${running.url}/console/${path}`)
  await page.getByRole('button', { name: 'Sign in' }).waitFor()
  await page.keyboard.type(email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: 'Console' }).waitFor()
}

/** What axe finds against WCAG 2.2 A and AA, as lines that say where. */
async function findings(page: Page): Promise<string[]> {
  // Colours that are still changing would be judged half-way.
  await page.waitForTimeout(300)
  await page.evaluate(axe)
  return page.evaluate(async () => {
    type Found = { violations: { id: string; nodes: { target: string[]; html: string }[] }[] }
    const { axe: tool } = globalThis as unknown as { axe: { run(root: Document, options: object): Promise<Found> } }
    const { violations } = await tool.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`))
  })
}

/** A page is there when its heading is and nothing turns any more; the live feed never lets the network rest. */
async function shown(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.locator('.animate-spin').first().waitFor({ state: 'detached' })
}

const idIn = (page: Page) => page.url().split('/').at(-1) ?? ''
const subjectOf = async (caseId: string) => (await admin.call<{ subject: { id: string } }>('GET', `/v1/cases/${caseId}`)).body.subject.id

/** Takes the next case of the harassment queue from the keyboard, and says which it is. */
async function takeByKeyboard(page: Page): Promise<string> {
  await page.getByRole('row', { name: /Harassment/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: /^Facts/ }).waitFor()
  return idIn(page)
}

/** A few letters of the clause, Enter, the first action that it allows, Enter. */
async function decideByKeyboard(page: Page, letters: string): Promise<void> {
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Clause' }).and(page.locator(':focus')).waitFor()
  await page.keyboard.type(letters)
  await page.keyboard.press('Enter')
  await page.getByRole('radiogroup', { name: 'Action' }).locator('input:focus').waitFor()
  await page.keyboard.press('Enter')
}

describe.skipIf(!hasChromium)('the console in a browser', () => {
  beforeAll(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    place = await mkdtemp(join(tmpdir(), 'qorgan-console-'))
    running = await startQorgan(join(place, 'data'), { env: { QORGAN_POLICIES: nextVersion(afterAll).dir } })
    host = openHost(running.url, running.firstRun().apiKey)
    const { body } = await openHost(running.url, null).call<{ token: string }>('POST', '/v1/staff/sessions', running.firstRun().admin)
    admin = openHost(running.url, body.token)
    colleagues.push(await invite('first'), await invite('second'))
    seen.author = await host.account('sampleauthor', '1990-05-17')
    const reporter = await host.account('samplereporter', '1990-05-17')
    const video = await host.upload(seen.author, fixture('synthetic-testsrc2-360x640-4s.mp4'), 'A walk by the river', 'en')
    await until(() => host.call<{ state: string }>('GET', `/v1/videos/${video.body.id}`), ({ body: { state } }) => state !== 'processing')
    const comment = async (text: string) => {
      const { body: { id } } = await host.call<{ id: string }>('POST', '/v1/comments', { accountId: seen.author, videoId: video.body.id, text, language: 'en' })
      await host.call('POST', '/v1/reports', { reporterAccountId: reporter, subject: { kind: 'comment', id }, reason: 'harassment', note: 'Rude to me' })
      return id
    }
    seen.comment = await comment('Nobody here wants to see your face again')
    seen.second = await comment('Go away and take your friends with you')
    browser = await chromium.launch({ executablePath: chromiumPath, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
  })
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
    if (place) await rm(place, { recursive: true, force: true })
  })

  test('a wrong password is refused in words, and nothing else is shown', async () => {
    const { page, context } = await open()
    await page.goto(`${running.url}/console/staff`)
    await page.getByLabel('E-mail').fill(colleagues[0]!.email)
    await page.getByLabel('Password').fill('not the password')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').textContent()).toContain('is not right')
    expect(await page.getByRole('navigation').count()).toBe(0)
    await context.close()
  })

  test('a moderator takes a reported comment, decides it, takes that back, decides again and has the next one, all from the keyboard', async () => {
    const { page, context } = await open()
    await signIn(page, colleagues[0]!)
    const firstCase = await takeByKeyboard(page)
    const firstSubject = await subjectOf(firstCase)
    expect([seen.comment, seen.second]).toContain(firstSubject)
    expect(await page.getByText('Rude to me').count()).toBe(1)
    await decideByKeyboard(page, 'per')
    await until(async () => idIn(page), (id) => id !== firstCase)
    await page.keyboard.press('u')
    await until(async () => idIn(page), (id) => id === firstCase)
    await page.getByText('Taken back; the case is in your hands again').waitFor()
    expect((await admin.call('GET', `/v1/cases/${firstCase}`)).body).toMatchObject({ state: 'claimed', verdict: null })
    await page.getByRole('textbox', { name: /^Facts/ }).waitFor()
    await decideByKeyboard(page, 'per')
    await until(async () => idIn(page), (id) => id !== firstCase)
    await page.getByText('Decided: violation').waitFor()
    expect([seen.comment, seen.second].filter((id) => id !== firstSubject)).toEqual([await subjectOf(idIn(page))])
    // Nobody is told, and so nobody appeals, before the ten seconds are over.
    const decided = await until(() => admin.call<{ state: string; verdict: string; decisionId: string; concludedAt: string | null }>('GET', `/v1/cases/${firstCase}`), ({ body }) => body.concludedAt !== null)
    expect(decided.body).toMatchObject({ state: 'concluded', verdict: 'violation' })
    expect((await host.call<{ state: string }>('GET', `/v1/comments/${firstSubject}`)).body.state).toBe('removed')
    await page.keyboard.press('/')
    await page.keyboard.press('Alt+p')
    await page.getByRole('heading', { name: 'Queues' }).waitFor()
    await context.close()
    const appeal = await host.call('POST', '/v1/appeals', { accountId: seen.author, decisionId: decided.body.decisionId, statement: 'I meant my own picture' })
    expect(appeal.status).toBe(201)
  })

  test('another moderator sees the first decision with the statement and takes the decision back', async () => {
    const { page, context } = await open()
    await signIn(page, colleagues[1]!)
    await takeByKeyboard(page)
    for (let tries = 0; (await page.getByText('I meant my own picture').count()) === 0 && tries < 3; tries += 1) {
      const before = idIn(page)
      await page.keyboard.press('s')
      await page.getByLabel('Reason').fill('Not the one that this test is about')
      await page.getByRole('dialog').getByRole('button', { name: 'Skip' }).click()
      await until(async () => idIn(page), (id) => id !== before)
      await page.getByRole('textbox', { name: /^Facts/ }).waitFor()
    }
    const appealed = idIn(page)
    const subject = await subjectOf(appealed)
    expect(await page.getByText('I meant my own picture').count()).toBe(1)
    await page.keyboard.press('n')
    await page.getByRole('button', { name: /^Take the decision back ↵/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Decided: no violation').waitFor()
    expect((await admin.call('GET', `/v1/cases/${appealed}`)).body).toMatchObject({ state: 'concluded', verdict: 'no-violation' })
    await until(() => host.call<{ state: string }>('GET', `/v1/comments/${subject}`), ({ body: { state } }) => state === 'visible')
    await context.close()
  })

  test('a coming version shows what it changes in every language, and which certificates and rules that touches', async () => {
    const { page, context } = await open()
    await signIn(page, running.firstRun().admin, 'guidelines')
    await page.getByText('being prepared').waitFor()
    const scams = page.locator('section', { hasText: 'frauds.scams' }).first()
    await scams.locator('del', { hasText: '4' }).waitFor()
    expect(await scams.locator('ins').textContent()).toBe('5')
    const effects = page.locator('section', { hasText: 'Rules that cite these clauses' })
    await effects.getByText('comments/slur').waitFor()
    expect(await effects.getByText('the clause goes: mend first').count()).toBeGreaterThan(0)
    expect(await page.locator('section', { hasText: 'Certificates to renew' }).first().textContent()).toContain('Hate')
    await page.getByLabel('Kazakh').uncheck()
    await page.getByLabel('Russian').uncheck()
    expect(await page.locator('[lang=kk] del').count()).toBe(0)
    await context.close()
  })

  test('a minimum age that is still to come is tried, and the screen says how many accounts it would touch', async () => {
    await host.account('sampleteen', '2010-05-17')
    const { page, context } = await open()
    await signIn(page, running.firstRun().admin, 'places?place=kz')
    await page.getByText('Pending: minimum age 16').waitFor()
    expect(await page.locator('tr', { hasText: 'kz-operator-block' }).textContent()).toMatch(/unsourced.*Telecom operator.*to act/)
    await page.getByRole('button', { name: 'Try it dry' }).click()
    await page.getByLabel('On which day').fill('2026-01-01')
    await page.getByLabel('Reason').fill('Sample')
    await page.getByRole('button', { name: 'Count', exact: true }).click()
    const trial = page.locator('article', { hasText: '1 January 2026' })
    await trial.getByText('done').waitFor({ timeout: 90_000 })
    expect(await trial.locator('tbody tr').first().textContent()).toBe('13-151001')
    await context.close()
  })

  test('a reporter is looked up, an organisation appointed, and what it is trusted with is public', async () => {
    const { page, context } = await open()
    await signIn(page, running.firstRun().admin, 'reporting')
    const reporter = await host.account('samplecharity', '1985-05-17')
    await page.getByLabel('Account of the reporter').fill(reporter)
    await page.keyboard.press('Enter')
    await page.getByText('50%').waitFor()
    await page.getByRole('link', { name: 'Trusted flaggers' }).click()
    await page.getByRole('button', { name: 'Appoint' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Organisation').fill('Sample Foundation')
    await dialog.getByRole('textbox', { name: 'Account' }).fill(reporter)
    await dialog.getByRole('checkbox', { name: 'Hate', exact: true }).check()
    await dialog.getByRole('button', { name: 'Appoint' }).click()
    await page.getByRole('cell', { name: 'Sample Foundation' }).waitFor()
    await page.goto(`${running.url}/trusted-flaggers`)
    await page.getByRole('heading', { name: 'Sample Foundation' }).waitFor()
    expect(await page.content()).not.toContain(reporter)
    expect(await findings(page)).toEqual([])
    await context.close()
  })

  test('statements for the Union are checked over a period, counted, and saved as the file that the database takes', async () => {
    const author = await host.account('sampleberliner', '1990-05-17', { country: 'DE' })
    const { body: reported } = await host.call<{ id: string }>('POST', '/v1/reports', { subject: { kind: 'account', id: author }, reason: 'harassment' })
    const { body: found } = await admin.call<{ items: { id: string }[] }>('GET', `/v1/cases?q=${author}`)
    expect([reported.id, found.items.length]).toEqual([expect.any(String), 1])
    await admin.call('POST', `/v1/cases/${found.items[0]!.id}/claim`, {})
    await admin.call('POST', `/v1/cases/${found.items[0]!.id}/verdict`, { verdict: 'violation', policy: 'harassment.targeted-abuse', action: 'suspend', hours: 24, facts: 'Sample' })
    const { page, context } = await open()
    await signIn(page, running.firstRun().admin, 'statements')
    await page.getByRole('button', { name: 'Check and prepare' }).click()
    await page.getByText('valid: 1 of 1').waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Save dsa-statements/ }).click()])
    const file = JSON.parse(await readFile(await download.path(), 'utf8')) as { statements: { decision_account: string }[] }
    expect(file.statements.map((each) => each.decision_account)).toEqual(['DECISION_ACCOUNT_SUSPENDED'])
    await context.close()
  })

  test('a session that ended asks to sign in over the page, and what was typed is still there', async () => {
    const { page, context } = await open()
    await signIn(page, running.firstRun().admin, 'cases')
    const token = await page.evaluate(() => sessionStorage.getItem('qorgan.console.token'))
    await openHost(running.url, token).call('DELETE', '/v1/staff/sessions/current')
    await page.getByRole('searchbox').fill('half a word')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Your session has ended' }).waitFor()
    await page.getByRole('dialog').getByLabel('Password').fill(running.firstRun().admin.password)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.getByRole('searchbox').inputValue()).toBe('half a word')
    await page.getByText('No case fits').waitFor()
    await context.close()
  })

  test('a case that was lost before the verdict is shown as such with the way on, and one that is gone says so', async () => {
    const { page, context } = await open()
    await host.call('POST', '/v1/reports', { subject: { kind: 'account', id: seen.author }, reason: 'harassment' })
    await signIn(page, colleagues[0]!)
    const id = await takeByKeyboard(page)
    const token = await page.evaluate(() => sessionStorage.getItem('qorgan.console.token'))
    // Skipped in another window, so that looking ahead does not bring it back.
    expect((await openHost(running.url, token).call('POST', `/v1/cases/${id}/skip`, { reason: 'Seen in another window' })).status).toBe(204)
    await page.keyboard.press('n')
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Verdict' }).getByText('This case is not in your hands').waitFor()
    await page.getByRole('button', { name: /^Take the next/ }).waitFor()
    await page.goto(`${running.url}/console/cases/01a21439-0000-7000-8000-000000000000`)
    await page.getByText('This case is not here').waitFor()
    await context.close()
  })

  test('while the server restarts, a screen that was never opened comes and says so, and goes on by itself', async () => {
    const { page, context } = await open()
    await signIn(page, running.firstRun().admin)
    await expect.poll(() => page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/teams-'))), { timeout: 30_000 }).toBe(true)
    for (const path of ['**/v1/**', '**/healthz', '**/assets/**']) await page.route(path, (route) => route.abort('connectionrefused'))
    await page.getByRole('link', { name: 'Teams' }).click()
    await page.getByRole('heading', { name: 'Teams', level: 1 }).waitFor()
    await page.getByText('It goes on by itself when the server is back').waitFor()
    await page.unrouteAll()
    await page.getByText('It goes on by itself when the server is back').waitFor({ state: 'detached' })
    await page.getByText('There are no teams').waitFor()
    await context.close()
  })

  test.each([['en', 'light'], ['ru', 'dark'], ['kk', 'light']] as const)('axe finds nothing on any main screen in %s, %s', async (locale, scheme) => {
    const { page, context } = await open(locale, scheme)
    await page.goto(`${running.url}/console/`)
    await page.locator('form').waitFor()
    const found: Record<string, string[]> = { 'sign-in': await findings(page) }
    const { body } = await openHost(running.url, null).call<{ token: string }>('POST', '/v1/staff/sessions', running.firstRun().admin)
    await page.addInitScript((token) => sessionStorage.setItem('qorgan.console.token', token), body.token)
    const cases = await admin.call<{ items: { id: string; decisionId: string | null }[] }>('GET', '/v1/cases?state=concluded')
    const names = ['', 'cases', 'decisions', 'exceptions', 'staff', 'teams', 'certificates', 'learning', 'keys', 'jobs', 'deliveries', 'guidelines', 'places', 'reporting', 'flaggers', 'statements', 'me']
    const paths = [...names, `cases/${cases.body.items[0]!.id}`, `decisions/${cases.body.items.find(({ decisionId }) => decisionId)!.decisionId}`]
    for (const path of paths) {
      await page.goto(`${running.url}/console/${path}`)
      await shown(page)
      found[path] = await findings(page)
    }
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    found['key map'] = await findings(page)
    expect(Object.fromEntries(Object.entries(found).filter(([, lines]) => lines.length > 0))).toEqual({})
    await context.close()
  })

  test('nothing was asked of any other machine', () => {
    expect(outside).toEqual([])
  })
})
