import type { Tx } from '../../kernel/database.ts'
import { type AccountCard, accountCards } from '../accounts/index.ts'
import { guardiansOf } from '../family/index.ts'
import { type NoticeKind, sendNotice } from '../notices/index.ts'
import { type LocalisedText, startOfDay } from '../policy/index.ts'
import { zoneOf } from './announced-rows.ts'
import type { Change } from './store-changes.ts'

export type Telling = NoticeKind & ('minimum-coming' | 'minimum-asked' | 'minimum-withdrawn')

const forGuardians: Record<Telling, (handle: string, years: number) => LocalisedText> = {
  'minimum-coming': (handle, years) => ({
    en: `The minimum age here will rise. Account: ${handle}. New minimum: ${years}. The account may be too young for it. If that is wrong, help show the age; the account was told how long there is.`,
    ru: `Минимальный возраст здесь повысится. Аккаунт: ${handle}. Новый минимум: ${years}. Владелец может быть младше. Если это не так, помогите подтвердить возраст; срок указан в сообщении самому аккаунту.`,
    kk: `Мұнда ең төменгі жас көтеріледі. Аккаунт: ${handle}. Жаңа талап: ${years}. Иесінің жасы жетпеуі мүмкін. Олай болмаса, жасын растауға көмектесіңіз; мерзімі аккаунттың өзіне жіберілген хабарда жазылған.`,
  }),
  'minimum-asked': (handle, years) => ({
    en: `The higher minimum age holds now. Account: ${handle}. Minimum: ${years}. Help show the age, or save together what should be kept.`,
    ru: `Новый минимальный возраст уже действует. Аккаунт: ${handle}. Минимум: ${years}. Помогите подтвердить возраст или вместе сохраните то, что нужно.`,
    kk: `Жаңа ең төменгі жас күшіне енді. Аккаунт: ${handle}. Талап: ${years}. Жасын растауға көмектесіңіз немесе керек нәрсені бірге сақтап алыңыз.`,
  }),
  'minimum-withdrawn': (handle, years) => ({
    en: `The higher minimum age will not come as it was announced. Account: ${handle}. Announced minimum: ${years}. Nothing has to be done.`,
    ru: `Повышение минимального возраста в объявленном виде отменено. Аккаунт: ${handle}. Объявленный минимум: ${years}. Делать ничего не нужно.`,
    kk: `Ең төменгі жасты жарияланған түрде көтеру тоқтатылды. Аккаунт: ${handle}. Жарияланған талап: ${years}. Ештеңе істеудің қажеті жоқ.`,
  }),
}

/** Tells one person and those who guard them; how many guardians heard it. */
export async function tellOfChange(tx: Tx, kind: Telling, change: Change, to: AccountCard): Promise<number> {
  const zone = zoneOf(tx.ctx, change.place)
  await sendNotice(tx, { to, kind, values: { years: change.years, day: startOfDay(change.startsOn, zone), end: startOfDay(change.actOn, zone) } })
  const guardians = (await accountCards(tx.ctx, await guardiansOf(tx.ctx, to.id))).filter(({ closedAt }) => closedAt === null)
  for (const guardian of guardians) await sendNotice(tx, { to: guardian, kind: 'guardian-report', values: { summary: forGuardians[kind](to.handle, change.years) } })
  return guardians.length
}
