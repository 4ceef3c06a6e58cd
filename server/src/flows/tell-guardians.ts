import { change, firstTime } from '../kernel/change.ts'
import type { Tx } from '../kernel/database.ts'
import { flow, type Timer } from '../kernel/jobs.ts'
import { type AccountCard, accountCards } from '../rooms/accounts/index.ts'
import { videoCard } from '../rooms/content/index.ts'
import { guardiansToTell, summariseWeeks } from '../rooms/family/index.ts'
import { sendNotice } from '../rooms/notices/index.ts'
import { type LocalisedText, policyOf } from '../rooms/policy/index.ts'
import { readVideo } from '../rooms/publishing/index.ts'

/** Sends one summary to several guardians about one teen; whoever has left is told nothing more. */
async function tell(tx: Tx, teenId: string, guardianIds: readonly string[], say: (teen: AccountCard, to: AccountCard) => LocalisedText): Promise<void> {
  const cards = await accountCards(tx.ctx, [...new Set([teenId, ...guardianIds])])
  const teen = cards.find(({ id }) => id === teenId)
  if (!teen) return
  for (const to of cards.filter(({ id, closedAt }) => id !== teenId && closedAt === null)) await sendNotice(tx, { to, kind: 'guardian-report', values: { summary: say(teen, to) } })
}

/** A teen's video that everybody can see; only that there is one, not what it shows. */
export const tellOfUpload = flow({
  name: 'tell-guardians-of-upload',
  on: ['video.verdict-given'],
  run: (ctx, { id, payload }) => change(ctx, async (tx) => {
    if (!(await firstTime(tx, 'tell-guardians-of-upload', id))) return
    const guardians = await guardiansToTell(tx, payload.accountId, 'public-upload')
    if (guardians.length === 0 || (await videoCard(tx.ctx, payload.videoId))?.withdrawnAt !== null) return
    const { audience } = await readVideo({ ...tx.ctx, actor: { kind: 'platform', keyId: 'tell-guardians-of-upload' } }, payload.videoId)
    if (audience !== 'everyone') return
    await tell(tx, payload.accountId, guardians.map(({ guardianId }) => guardianId), ({ handle }) => ({
      en: `A new video can be seen by everybody. Account: ${handle}.`, ru: `Новое видео доступно всем. Аккаунт: ${handle}.`, kk: `Жаңа бейне бәріне көрінеді. Аккаунт: ${handle}.`,
    }))
  }),
})

/** From 16 a teen decides more alone; a guardian who wants to hears which settings were chosen, not what was chosen. */
export const tellOfOwnSettings = flow({
  name: 'tell-guardians-of-settings',
  on: ['settings.chosen'],
  run: async (ctx, { id, payload }) => {
    if (payload.by !== 'self') return
    await change(ctx, async (tx) => {
      if (!(await firstTime(tx, 'tell-guardians-of-settings', id))) return
      const [teen] = await accountCards(tx.ctx, [payload.accountId])
      if (teen?.band !== '16-17') return
      const guardians = await guardiansToTell(tx, payload.accountId, 'new-settings')
      const policy = policyOf(tx.ctx)
      const names = (locale: string) => policy.settings.filter((each) => payload.settings.includes(each.id)).map(({ label }) => policy.text(label, locale)).join(', ')
      await tell(tx, payload.accountId, guardians.map(({ guardianId }) => guardianId), ({ handle }) => ({
        en: `New settings were chosen. Account: ${handle}. Changed: ${names('en')}.`, ru: `Выбраны новые настройки. Аккаунт: ${handle}. Изменено: ${names('ru')}.`, kk: `Жаңа баптаулар таңдалды. Аккаунт: ${handle}. Өзгергені: ${names('kk')}.`,
      }))
    })
  },
})

/** The teen wanted them to know. What was reported is in no fact that reaches here. */
export const tellOfReport = flow({
  name: 'tell-guardians-of-report',
  on: ['report.told'],
  run: (ctx, { id, payload }) => change(ctx, async (tx) => {
    if (!(await firstTime(tx, 'tell-guardians-of-report', id))) return
    await tell(tx, payload.accountId, payload.tellAccountIds, ({ handle }) => ({
      en: `Your teen reported something in the app and wants you to know. Account: ${handle}. Ask how they are; what to tell is theirs to decide.`,
      ru: `Подросток пожаловался на что-то в приложении и хочет, чтобы вы знали. Аккаунт: ${handle}. Спросите, как он; что рассказать, решает он сам.`,
      kk: `Жасөспірім қолданбада бірдеңеге шағымданды және сіздің білгеніңізді қалайды. Аккаунт: ${handle}. Жағдайын сұраңыз; нені айтуды өзі шешеді.`,
    }))
  }),
})

export const tellOfChangeAsked = flow({
  name: 'tell-guardians-of-change',
  on: ['change.asked'],
  run: (ctx, { id, payload }) => change(ctx, async (tx) => {
    if (!(await firstTime(tx, 'tell-guardians-of-change', id))) return
    const policy = policyOf(tx.ctx)
    const row = policy.settings.find((each) => each.id === payload.setting)
    const what = (locale: string, block: string) => (row ? policy.text(row.label, locale) : block)
    await tell(tx, payload.accountId, payload.tellAccountIds, ({ handle }) => ({
      en: `A change is asked for. Account: ${handle}. About: ${what('en', 'a blocked account')}. You can answer in the family centre.`,
      ru: `Просьба об изменении. Аккаунт: ${handle}. О чём: ${what('ru', 'заблокированный аккаунт')}. Ответить можно в семейном центре.`,
      kk: `Өзгеріс сұралды. Аккаунт: ${handle}. Не туралы: ${what('kk', 'бұғатталған аккаунт')}. Отбасы орталығында жауап беруге болады.`,
    }))
  }),
})

/** A teen hears each answer, and each block that a guardian made or ended. */
export const tellTeen = flow({
  name: 'tell-teen-of-guardian',
  on: ['change.answered', 'guardian.blocked', 'guardian.unblocked'],
  run: (ctx, { id, name, payload }) => change(ctx, async (tx) => {
    if (!(await firstTime(tx, 'tell-teen-of-guardian', id))) return
    const other = 'blockedAccountId' in payload ? payload.blockedAccountId : null
    const cards = await accountCards(tx.ctx, [payload.accountId, payload.guardianAccountId, ...(other ? [other] : [])])
    const to = cards.find((card) => card.id === payload.accountId && card.closedAt === null)
    if (!to) return
    const guardian = cards.find((card) => card.id === payload.guardianAccountId)?.handle ?? '—'
    const blocked = cards.find((card) => card.id === other)?.handle ?? '—'
    const granted = 'granted' in payload && payload.granted
    const summaries: Record<typeof name, LocalisedText> = {
      'change.answered': granted
        ? { en: `Your guardian agreed to the change. Guardian: ${guardian}.`, ru: `Взрослый согласился на изменение. Взрослый: ${guardian}.`, kk: `Ересек өзгеріске келісті. Ересек: ${guardian}.` }
        : { en: `Your guardian did not agree to the change. Guardian: ${guardian}. You can ask again, or talk it over.`, ru: `Взрослый не согласился на изменение. Взрослый: ${guardian}. Можно спросить снова или поговорить.`, kk: `Ересек өзгеріске келіспеді. Ересек: ${guardian}. Қайта сұрауға не сөйлесуге болады.` },
      'guardian.blocked': { en: `Your guardian blocked an account for you. Guardian: ${guardian}. Account: ${blocked}. You can ask for an end of it.`, ru: `Взрослый заблокировал для вас аккаунт. Взрослый: ${guardian}. Аккаунт: ${blocked}. Можно попросить отменить.`, kk: `Ересек сіз үшін аккаунтты бұғаттады. Ересек: ${guardian}. Аккаунт: ${blocked}. Алып тастауды сұрауға болады.` },
      'guardian.unblocked': { en: `Your guardian ended a block. Guardian: ${guardian}. Account: ${blocked}.`, ru: `Взрослый снял блокировку. Взрослый: ${guardian}. Аккаунт: ${blocked}.`, kk: `Ересек бұғаттауды алды. Ересек: ${guardian}. Аккаунт: ${blocked}.` },
    }
    await sendNotice(tx, { to, kind: 'guardian-report', values: { summary: summaries[name] } })
  }),
})

const hours = (seconds: number): string => `${Math.floor(seconds / 3_600)}:${String(Math.floor((seconds % 3_600) / 60)).padStart(2, '0')}`

export const tellOfWeek = flow({
  name: 'tell-guardians-of-week',
  on: ['week.summarised'],
  run: (ctx, { id, payload }) => change(ctx, async (tx) => {
    if (!(await firstTime(tx, 'tell-guardians-of-week', id))) return
    const { seconds, secondsBefore } = payload
    await tell(tx, payload.accountId, [payload.guardianAccountId], ({ handle }) => ({
      en: `Last week in the app. Account: ${handle}. Hours and minutes: ${hours(seconds)}. The week before: ${hours(secondsBefore)}. A day on average: ${hours(seconds / 7)}.`,
      ru: `Прошлая неделя в приложении. Аккаунт: ${handle}. Часы и минуты: ${hours(seconds)}. Неделей раньше: ${hours(secondsBefore)}. В среднем за день: ${hours(seconds / 7)}.`,
      kk: `Қолданбадағы өткен апта. Аккаунт: ${handle}. Сағат пен минут: ${hours(seconds)}. Одан бұрынғы апта: ${hours(secondsBefore)}. Күніне орта есеппен: ${hours(seconds / 7)}.`,
    }))
  }),
})

/** Mondays come to each zone at their own hour. */
export const summariseWeeksHourly: Timer = {
  name: 'summarise-weeks',
  cron: '7 * * * *',
  expireSeconds: 3_000,
  run: async (ctx) => { await summariseWeeks(ctx) },
}
