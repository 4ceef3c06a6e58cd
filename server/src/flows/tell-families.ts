import { change, firstTime } from '../kernel/change.ts'
import type { Tx } from '../kernel/database.ts'
import { flow } from '../kernel/jobs.ts'
import { type AccountCard, accountCards } from '../rooms/accounts/index.ts'
import { sendNotice } from '../rooms/notices/index.ts'
import type { LocalisedText } from '../rooms/policy/index.ts'

/** The open accounts of a pairing: whoever has left is told nothing more. */
async function sidesOf(tx: Tx, guardianId: string, teenId: string): Promise<{ guardian: AccountCard | null; teen: AccountCard | null }> {
  const cards = await accountCards(tx.ctx, [guardianId, teenId])
  const open = (id: string) => cards.find((card) => card.id === id && card.closedAt === null) ?? null
  return { guardian: open(guardianId), teen: open(teenId) }
}
const nameOf = (card: AccountCard | null): string => card?.handle ?? '—'

export const tellPaired = flow({
  name: 'tell-paired',
  on: ['pairing.accepted'],
  run: (ctx, fact) => change(ctx, async (tx) => {
    if (!(await firstTime(tx, 'tell-paired', fact.id))) return
    const { guardian, teen } = await sidesOf(tx, fact.payload.guardianAccountId, fact.payload.teenAccountId)
    if (guardian) await sendNotice(tx, { to: guardian, kind: 'pairing-active', values: { handle: nameOf(teen) } })
    if (teen) await sendNotice(tx, { to: teen, kind: 'pairing-active', values: { handle: nameOf(guardian) } })
  }),
})

const stillHolds = (handle: string): LocalisedText => ({
  en: `A family pairing was ended by the other side. Account: ${handle}. What you set holds for two more days, so that there is time to talk.`,
  ru: `Другая сторона завершила семейную связь. Аккаунт: ${handle}. Заданное вами действует ещё двое суток, чтобы было время поговорить.`,
  kk: `Екінші жақ отбасылық байланысты аяқтады. Аккаунт: ${handle}. Сөйлесуге уақыт болуы үшін сіз қойған баптаулар тағы екі тәулік күшінде болады.`,
})

/** Whoever did not end it is told, and told the truth about what still holds. */
export const tellUnpaired = flow({
  name: 'tell-unpaired',
  on: ['pairing.ended'],
  run: (ctx, fact) => change(ctx, async (tx) => {
    if (!(await firstTime(tx, 'tell-unpaired', fact.id))) return
    const { guardianAccountId, teenAccountId, tellAccountIds, holdsUntil } = fact.payload
    const { guardian, teen } = await sidesOf(tx, guardianAccountId, teenAccountId)
    const isHolding = new Date(holdsUntil) > new Date(fact.at)
    for (const [to, other] of [[guardian, teen], [teen, guardian]] as const) {
      if (!to || !tellAccountIds.includes(to.id)) continue
      if (isHolding) await sendNotice(tx, { to, kind: 'guardian-report', values: { summary: stillHolds(nameOf(other)) } })
      else await sendNotice(tx, { to, kind: 'pairing-ended', values: { handle: nameOf(other) } })
    }
  }),
})

/** A teen learns at once that a guardian has changed something, and who. */
export const tellGuarded = flow({
  name: 'tell-guarded',
  on: ['settings.chosen'],
  run: async (ctx, fact) => {
    const { by, accountId, byAccountId } = fact.payload
    if (by !== 'guardian') return
    await change(ctx, async (tx) => {
      if (!(await firstTime(tx, 'tell-guarded', fact.id))) return
      const { guardian, teen } = await sidesOf(tx, byAccountId, accountId)
      if (teen) await sendNotice(tx, { to: teen, kind: 'pairing-settings', values: { handle: nameOf(guardian) } })
    })
  },
})

const timeAsked = (handle: string, minutes: number): LocalisedText => ({
  en: `More time is asked for. Account: ${handle}. Minutes: ${minutes}.`,
  ru: `Просьба о дополнительном времени. Аккаунт: ${handle}. Минут: ${minutes}.`,
  kk: `Қосымша уақыт сұралды. Аккаунт: ${handle}. Минут: ${minutes}.`,
})

export const tellGuardiansOfRequest = flow({
  name: 'tell-guardians-of-request',
  on: ['time.asked'],
  run: (ctx, fact) => change(ctx, async (tx) => {
    if (!(await firstTime(tx, 'tell-guardians-of-request', fact.id))) return
    const { accountId, minutes, tellAccountIds } = fact.payload
    const cards = await accountCards(tx.ctx, [accountId, ...tellAccountIds])
    const teen = cards.find(({ id }) => id === accountId) ?? null
    for (const to of cards.filter(({ id, closedAt }) => id !== accountId && closedAt === null)) {
      await sendNotice(tx, { to, kind: 'guardian-report', values: { summary: timeAsked(nameOf(teen), minutes) } })
    }
  }),
})
