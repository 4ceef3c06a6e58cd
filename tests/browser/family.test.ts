import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../server/src/open-house.ts'
import { absentNote, axeFaults, type ClipsBrowser, desk, isBrowserAbsent, openClipsBrowser, phone } from '../kit/clips-browser.ts'
import { type Host, openHost, until } from '../kit/host.ts'

const clip = join(root, 'packages/decoder/fixtures/bbb-vertical-270x480-5s.mp4')
const thisYear = new Date().getFullYear()
let clips: ClipsBrowser
let host: Host
let guardian: Page
let teen: Page
let author: Page

/** A zone in which it is about noon now, so that no test runs into midnight or the hours of rest. */
function noonZone(): string {
  const ahead = 12 - new Date().getUTCHours()
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}

beforeAll(async () => {
  if (isBrowserAbsent) return
  clips = await openClipsBrowser()
  host = openHost(clips.qorgan.url, clips.qorgan.firstRun().apiKey)
})
afterAll(() => clips?.close())

const idOf = (page: Page) => page.evaluate(async () => ((await (await fetch('/api/me')).json()) as { id: string }).id)
const staff = async <T>(path: string, token: string, body?: object): Promise<T> => (await openHost(clips.qorgan.url, token || null).call<T>(body ? 'POST' : 'GET', `/v1/${path}`, body)).body

/** Somebody reports it, and a moderator decides about it. */
async function decide(subject: { kind: string; id: string }, reason: string, verdict: object): Promise<void> {
  await host.call('POST', '/v1/reports', { subject, reason })
  const { token } = await staff<{ token: string }>('staff/sessions', '', clips.qorgan.firstRun().admin)
  const { items } = await until(() => staff<{ items: { id: string; queue: string }[] }>(`cases?state=open&subject=${subject.kind}:${subject.id}`, token), (found) => found.items.length > 0)
  for (let claimed = ''; claimed !== items[0]!.id;) claimed = (await staff<{ id: string }>(`queues/${items[0]!.queue}/claims`, token, {})).id
  await staff(`cases/${items[0]!.id}/verdict`, token, { verdict: 'violation', ...verdict })
}

async function post(page: Page, caption: string): Promise<string> {
  const { body } = await host.upload(await idOf(page), clip, caption)
  await until(() => host.call<{ state: string }>('GET', `/v1/videos/${body.id}`), (answer) => answer.body.state === 'visible')
  return body.id
}

describe.skipIf(isBrowserAbsent)(`Families and ages in a browser${absentNote}`, () => {
  test('a guardian and a teen pair by code, from the keyboard, and both read who sees what', async () => {
    guardian = await clips.open('ru', desk)
    await clips.signUp(guardian, 'ru', 'Сауле', 1985)
    await guardian.getByRole('navigation').waitFor()
    teen = await clips.open('kk', phone, { timezoneId: noonZone() })
    await clips.signUp(teen, 'kk', 'Айзере', thisYear - 14)
    await teen.getByRole('navigation').waitFor()
    await guardian.goto(`${clips.qorgan.clipsUrl}/family`)
    await guardian.getByText('Ваш пока лишь указан').waitFor()
    await host.call('POST', `/v1/accounts/${await idOf(guardian)}/age-evidence`, { method: 'id-document', payload: { birthDate: '1985-05-04', checkedBy: 'sample desk' } })
    await guardian.reload()
    await guardian.getByRole('button', { name: 'Создать код' }).press('Enter')
    await guardian.getByRole('img', { name: 'Код в виде картинки' }).waitFor()
    const code = await guardian.locator('p').filter({ hasText: /^[A-Z0-9]{8}$/ }).innerText()
    await teen.goto(`${clips.qorgan.clipsUrl}/family`)
    await teen.getByLabel('Код').fill(code)
    await teen.keyboard.press('Enter')
    await teen.getByText('күшінде').waitFor()
    await teen.getByRole('heading', { name: 'Ересек ешқашан көрмейді' }).waitFor()
    await guardian.getByText('Взрослый никогда не видит').waitFor()
    for (const page of [guardian, teen]) expect(await axeFaults(page)).toEqual([])
  })

  test('what a guardian sets shows on the teen’s side with their name; the teen asks for a change, and one tap undoes it', async () => {
    await guardian.getByRole('link', { name: 'Время и настройки' }).press('Enter')
    await guardian.getByRole('button', { name: /^Поиск/ }).press('Enter')
    await guardian.getByRole('switch', { name: 'Поиск' }).press('Space')
    await guardian.getByText('задали вы').waitFor()
    await teen.goto(`${clips.qorgan.clipsUrl}/family/mine`)
    await teen.getByText(/Қойған: Сауле/).waitFor()
    await teen.getByRole('button', { name: 'Өзгертуді сұрау' }).press('Enter')
    await teen.getByRole('dialog').getByRole('switch').press('Space')
    await teen.getByRole('button', { name: 'Өтінішті жіберу' }).press('Enter')
    await teen.getByText('Сұралды, жауап күтілуде').waitFor()
    await guardian.getByRole('button', { name: 'Согласиться' }).press('Enter', { timeout: 40_000 })
    await guardian.getByRole('button', { name: 'Согласиться' }).waitFor({ state: 'detached' })
    await teen.reload()
    await teen.getByText('келісті').waitFor()
    await guardian.getByRole('button', { name: /^Ограниченный режим/ }).press('Enter')
    await guardian.getByRole('switch', { name: 'Ограниченный режим' }).press('Space')
    await guardian.getByRole('button', { name: 'Вернуть' }).press('Enter')
    await guardian.getByText('Изменено: Ограниченный режим').waitFor({ state: 'detached' })
    for (const page of [guardian, teen]) expect(await axeFaults(page)).toEqual([])
  })

  test('time that is used up locks the app on two devices at once; a passcode or a guardian’s grant opens both, and help stays open', async () => {
    const second = await clips.open('kk', desk, { timezoneId: noonZone() })
    await clips.signIn(second, 'kk', 'Айзере')
    await teen.goto(clips.qorgan.clipsUrl)
    const devices = [teen, second]
    const teenId = await idOf(teen)
    const spend = (seconds: number) => host.call('POST', '/v1/screen-time', { accountId: teenId, seconds, at: new Date().toISOString() })
    const closed = /^(Бүгінгі уақыт бітті|Қазір қолданбадан тыс уақыт)$/
    const locked = async () => { for (const page of devices) await page.getByRole('heading', { name: closed }).waitFor({ timeout: 45_000 }) }
    const opened = async () => { for (const page of devices) await page.getByRole('heading', { name: closed }).waitFor({ state: 'detached', timeout: 45_000 }) }
    await guardian.getByRole('button', { name: /^Код/ }).press('Enter')
    await guardian.getByLabel('4–8 цифр').fill('4711')
    await guardian.getByLabel('4–8 цифр').press('Enter')
    await guardian.getByText('задан', { exact: true }).waitFor()

    await spend(3_600)
    await locked()
    expect(await axeFaults(teen)).toEqual([])
    await second.getByRole('link', { name: 'Көмек' }).click()
    await second.getByRole('link', { name: '111' }).waitFor()
    await second.goBack()
    await teen.getByLabel('Ересектің құпия коды').fill('4711')
    await teen.getByLabel('Ересектің құпия коды').press('Enter')
    await opened()

    // Minutes that were given run from when they were given, so only hours away from the app close it again at once.
    const byAccountId = await idOf(guardian)
    const [pairing] = await guardian.evaluate(async () => ((await (await fetch('/api/pairings')).json()) as { items: { id: string }[] }).items)
    const setAway = (timeAway: object[]) => host.call('PUT', `/v1/pairings/${pairing!.id}/settings`, { byAccountId, settings: { timeAway } })
    await setAway([{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '23:59' }])
    await locked()
    await teen.getByRole('button', { name: 'Тағы 15 минут сұрау' }).click()
    await teen.getByText('Өтініш жіберілді').waitFor()
    await guardian.getByRole('button', { name: 'Согласиться' }).press('Enter', { timeout: 40_000 })
    await opened()
    await setAway([])
    await second.context().close()
  })

  test('who wants to follow a teen waits for their approval, and sees the teen’s video only then', async () => {
    author = await clips.open('en', phone)
    await clips.signUp(author, 'en', 'Robin', 1991)
    await author.getByRole('navigation').waitFor()
    const [teenId, authorId] = [await idOf(teen), await idOf(author)]
    await post(teen, 'Менің алғашқы бейнем')
    await author.goto(`${clips.qorgan.clipsUrl}/people/${teenId}`)
    await author.getByText('This account is private').waitFor()
    await author.getByRole('button', { name: 'Ask to follow' }).press('Enter')
    await author.getByRole('button', { name: 'Asked' }).waitFor()
    await teen.goto(`${clips.qorgan.clipsUrl}/inbox`)
    await teen.getByRole('link', { name: /Жазылу сұраулары/ }).press('Enter')
    await teen.getByRole('button', { name: 'Мақұлдау: Robin' }).press('Enter')
    await teen.getByText('Жауап күткен ешкім жоқ').waitFor()
    await author.reload()
    await author.getByRole('link', { name: 'Менің алғашқы бейнем' }).waitFor()
    expect(await teen.evaluate(async (id) => (await fetch(`/api/people/${id}`)).status, authorId)).toBe(200)
  })

  test('a video limited by age carries its mark on the player for adults and does not reach the teen', async () => {
    const videoId = await post(author, 'A trick on the roof')
    await decide({ kind: 'video', id: videoId }, 'violence', { policy: 'graphic-content.fighting', action: 'limit-18' })
    await until(() => host.call<{ ageMark: string | null }>('GET', `/v1/videos/${videoId}`), (answer) => answer.body.ageMark === '18+')
    await guardian.goto(`${clips.qorgan.clipsUrl}/v/${videoId}`)
    await guardian.getByTitle('Возрастная метка').filter({ hasText: '18+' }).waitFor()
    await teen.goto(`${clips.qorgan.clipsUrl}/v/${videoId}`)
    await teen.getByRole('alert').waitFor()
    expect(await teen.locator('video').count()).toBe(0)
  })

  test('a warning comes also over a video that is being watched, which then plays only after the person wants it', async () => {
    const videoId = await post(author, 'Two men fight')
    await guardian.goto(`${clips.qorgan.clipsUrl}/v/${videoId}`)
    await guardian.locator('video').waitFor()
    await decide({ kind: 'video', id: videoId }, 'violence', { policy: 'graphic-content.fighting', action: 'warn-screen' })
    await guardian.getByText('Это видео может быть тяжело смотреть').waitFor({ timeout: 45_000 })
    expect(await guardian.locator('video').count()).toBe(0)
    expect(await axeFaults(guardian)).toEqual([])
    await guardian.getByRole('button', { name: 'Всё равно показать' }).press('Enter')
    await guardian.locator('video').waitFor()
    await author.goto(`${clips.qorgan.clipsUrl}/v/${videoId}`)
    await author.getByRole('link', { name: 'Read why' }).waitFor()
  })

  test('an upload is cancelled: nothing is sent on, and the form is back', async () => {
    await author.goto(`${clips.qorgan.clipsUrl}/post`)
    await author.getByLabel('Choose a video').setInputFiles(clip)
    let release = () => {}
    const held = new Promise<void>((done) => { release = done })
    await author.route('**/api/uploads/*', async (route) => {
      if (route.request().method() === 'PATCH') await held
      await route.continue().catch(() => null)
    })
    const sending = author.waitForRequest((request) => request.method() === 'PATCH')
    await author.getByRole('button', { name: 'Post', exact: true }).click()
    const address = (await sending).url()
    await author.getByText('0% sent').waitFor()
    const gone = author.waitForResponse((answer) => answer.request().method() === 'DELETE')
    await author.getByRole('button', { name: 'Cancel' }).press('Enter')
    expect((await gone).status()).toBe(204)
    await author.getByLabel('Choose a video').waitFor()
    release()
    expect(await author.evaluate(async (url) => (await fetch(url)).status, address)).toBe(404)
    await author.unroute('**/api/uploads/*')
  })

  test('comments taken away for a week: the writer is told so, who decided it and until when, and can appeal', async () => {
    const videoId = await post(author, 'A calm lake')
    await decide({ kind: 'account', id: await idOf(guardian) }, 'harassment', { policy: 'harassment.targeted-abuse', action: 'restrict-feature', feature: 'comments', hours: 168, facts: 'Несколько комментариев подряд унижают одного человека.' })
    await guardian.goto(`${clips.qorgan.clipsUrl}/v/${videoId}`)
    await guardian.getByRole('button', { name: /^Комментарии/ }).press('Enter')
    await guardian.getByLabel('Написать комментарий').fill('Спокойное озеро')
    await guardian.keyboard.press('Enter')
    await guardian.getByRole('alert').getByText(/Комментарии · По решению/).waitFor()
    await guardian.goto(`${clips.qorgan.clipsUrl}/inbox`)
    await guardian.getByRole('link', { name: /Уведомления и решения \d/ }).press('Enter')
    await guardian.getByRole('link', { name: /вы не можете оставлять комментарии/ }).press('Enter')
    await guardian.getByRole('button', { name: 'Обжаловать' }).waitFor()
    await guardian.goto(`${clips.qorgan.clipsUrl}/status`)
    await guardian.getByText(/^До \d+ \S+ \d{4} г\., \d\d:\d\d$/).waitFor()
    expect(await axeFaults(guardian)).toEqual([])
  })

  test('a later date of birth tightens an account at once, and a closed child’s account still reads why, saves its data and answers', async () => {
    await author.goto(`${clips.qorgan.clipsUrl}/age`)
    await author.getByLabel('Day', { exact: true }).selectOption('04')
    await author.getByLabel('Month', { exact: true }).selectOption('05')
    await author.getByLabel('Year', { exact: true }).selectOption(String(thisYear - 17))
    await author.getByRole('button', { name: 'Save', exact: true }).press('Enter')
    await author.getByText('16–17').waitFor()
    expect(await axeFaults(author)).toEqual([])

    const child = await clips.open('kk', phone)
    await clips.signUp(child, 'kk', 'Балапан', thisYear - 16)
    await child.getByRole('navigation').waitFor()
    await decide({ kind: 'account', id: await idOf(child) }, 'under-minimum-age', { policy: 'youth-safety.minimum-age', action: 'remove' })
    await child.goto(`${clips.qorgan.clipsUrl}/notices`)
    await until(async () => {
      await child.reload()
      return child.evaluate(async () => ((await (await fetch('/api/age')).json()) as { removal: object | null }).removal)
    }, (removal) => removal !== null)
    await child.goto(clips.qorgan.clipsUrl)
    await child.getByRole('link', { name: 'Не істеуге болады' }).press('Enter')
    const saving = child.waitForEvent('download')
    await child.getByRole('link', { name: 'Сақтау' }).click()
    expect((await saving).suggestedFilename()).toBe('my-data.json')
    await child.getByRole('radio', { name: /Сенетін ересегім/ }).press('Space')
    await child.getByLabel('Өз сөзіңмен айтып бер').fill('Он төрттемін, анам растай алады.')
    expect(await axeFaults(child)).toEqual([])
    await child.getByRole('button', { name: 'Жіберу' }).press('Enter')
    await child.getByText('Жауабыңды алдық').waitFor()
  })

  test('who is not signed in still finds help, and comes after signing in to what they opened', async () => {
    const stranger = await clips.open('ru', phone)
    await stranger.goto(`${clips.qorgan.clipsUrl}/reports`)
    await stranger.getByRole('link', { name: 'Помощь и безопасность' }).click()
    await stranger.getByRole('link', { name: '111' }).waitFor()
    expect(await axeFaults(stranger)).toEqual([])
    await clips.signIn(stranger, 'ru', 'Сауле')
    await stranger.getByRole('heading', { name: 'Мои жалобы' }).waitFor()
    await stranger.context().close()
  })

  test('no request left the machine and no script failed', () => {
    expect(clips.outside).toEqual([])
    expect(clips.broken).toEqual([])
  })
})
