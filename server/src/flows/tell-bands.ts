import { change, firstTime } from '../kernel/change.ts'
import type { Tx } from '../kernel/database.ts'
import { flow, type Timer } from '../kernel/jobs.ts'
import { accountCards } from '../rooms/accounts/index.ts'
import { foretellBands } from '../rooms/age/index.ts'
import { guardiansOf } from '../rooms/family/index.ts'
import { type NoticeKind, sendNotice } from '../rooms/notices/index.ts'
import type { Band, LocalisedText } from '../rooms/policy/index.ts'
import { birthdayNoticeDays } from '../rooms/underage/index.ts'

const forParents: Record<'band-coming' | 'band-changed', (handle: string, band: Band) => LocalisedText> = {
  'band-coming': (handle, band) => ({
    en: `Within days an age group changes. Account: ${handle}. New age group: ${band}. Other default settings apply to it; what you set stays until you change it.`,
    ru: `Через несколько дней изменится возрастная группа. Аккаунт: ${handle}. Новая группа: ${band}. Для неё действуют другие настройки по умолчанию; заданное вами остаётся, пока вы его не измените.`,
    kk: `Бірнеше күннен кейін жас тобы өзгереді. Аккаунт: ${handle}. Жаңа тобы: ${band}. Оған басқа әдепкі баптаулар қолданылады, ал сіз қойған баптаулар өзіңіз өзгерткенше сақталады.`,
  }),
  'band-changed': (handle, band) => ({
    en: `An age group has changed. Account: ${handle}. New age group: ${band}. Look at the settings together.`,
    ru: `Возрастная группа изменилась. Аккаунт: ${handle}. Новая группа: ${band}. Посмотрите настройки вместе.`,
    kk: `Жас тобы өзгерді. Аккаунт: ${handle}. Жаңа тобы: ${band}. Баптауларды бірге қарап шығыңыз.`,
  }),
}

/** The person is told, and so are those who guard them; nobody learns the day of a birthday. */
async function tell(tx: Tx, kind: NoticeKind & keyof typeof forParents, accountId: string, band: Band): Promise<void> {
  const guardians = await guardiansOf(tx.ctx, accountId)
  const cards = (await accountCards(tx.ctx, [accountId, ...guardians])).filter(({ closedAt }) => closedAt === null)
  const person = cards.find(({ id }) => id === accountId)
  if (!person) return
  await sendNotice(tx, { to: person, kind, values: { band } })
  for (const to of cards) if (to !== person) await sendNotice(tx, { to, kind: 'guardian-report', values: { summary: forParents[kind](person.handle, band) } })
}

/** A new band brings other defaults: told beforehand, and when it is there. */
export const tellBands = flow({
  name: 'tell-band-changed',
  on: ['account.band-coming', 'account.band-changed'],
  run: (ctx, fact) => change(ctx, async (tx) => {
    if (await firstTime(tx, 'tell-band-changed', fact.id)) await tell(tx, fact.name === 'account.band-coming' ? 'band-coming' : 'band-changed', fact.payload.accountId, fact.payload.to)
  }),
})

export const foretellBirthdays: Timer = {
  name: 'foretell-birthdays',
  cron: '14 * * * *',
  expireSeconds: 3_000,
  run: async (ctx) => { await foretellBands(ctx, birthdayNoticeDays(ctx)) },
}
