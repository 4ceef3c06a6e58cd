import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { type AccountCard, requireAccount } from '../accounts/index.ts'
import { localDate } from '../policy/index.ts'
import type { Tx } from '../../kernel/database.ts'
import { isActive, requireGuarded } from './pairing-rules.ts'
import { AnswerTime, AskTime, GiveTime } from './schema.ts'
import { pairingsOf } from './store.ts'
import { insertGrant, insertRequest, requestById, type RequestRow, requestsOf, type TimeAbout } from './store-screen.ts'

/** A teen may ask this often a day; more is asked across the table. */
const mostAsksADay = 10

export type TimeRequest = { id: string; about: TimeAbout; minutes: number; askedAt: string; state: 'asked' | 'granted' | 'declined'; grantedMinutes: number | null }

export function requestView({ id, about, minutes, askedAt, grantedMinutes }: RequestRow): TimeRequest {
  return { id, about, minutes, askedAt: askedAt.toISOString(), state: grantedMinutes === null ? 'asked' : grantedMinutes > 0 ? 'granted' : 'declined', grantedMinutes }
}

/** The teen asks their guardians for more time. */
export async function askTime(ctx: Ctx, rawId: string, raw: unknown): Promise<TimeRequest> {
  permit(ctx, 'time.ask')
  const { about, minutes } = parse(AskTime, raw)
  return change(ctx, async (tx) => {
    const card = await requireAccount(tx.ctx, rawId)
    const guardians = (await pairingsOf(tx, card.id, tx.ctx.now)).filter((each) => each.teenId === card.id && isActive(each) && each.pausedBy === null)
    if (guardians.length === 0) refuse('conflict', 'pairing-not-active')
    const today = (await requestsOf(tx, card.id, mostAsksADay)).filter(({ askedAt }) => askedAt.getTime() > tx.ctx.now.getTime() - 86_400_000)
    if (today.length >= mostAsksADay) refuse('limited', 'limited', {}, 3_600)
    const id = newId(tx.ctx.now)
    await insertRequest(tx, { id, accountId: card.id, about, minutes })
    await record(tx, 'time.asked', { accountId: card.id, requestId: id, about, minutes, tellAccountIds: guardians.map(({ guardianId }) => guardianId) }, { kind: 'account', id: card.id })
    return { id, about, minutes, askedAt: tx.ctx.now.toISOString(), state: 'asked', grantedMinutes: null }
  })
}

/** A guardian's answer to a request; the first of several guardians to answer decides. */
export async function answerTime(ctx: Ctx, rawPairingId: string, rawRequestId: string, raw: unknown): Promise<TimeRequest> {
  permit(ctx, 'pairing.guard')
  const { byAccountId, minutes } = parse(AnswerTime, raw)
  return change(ctx, async (tx) => {
    const { pairing, teen } = await requireGuarded(tx.ctx, rawPairingId, byAccountId)
    const request = await requestById(tx, existingId(rawRequestId))
    if (request?.accountId !== teen.id) refuse('missing', 'not-found')
    await give(tx, teen, { pairingId: pairing.id, requestId: request.id, about: request.about, minutes })
    return requestView({ ...request, grantedMinutes: minutes, answeredAt: tx.ctx.now })
  })
}

/** Time given unasked: the answer to a teen who asked in person. */
export async function giveTime(ctx: Ctx, rawPairingId: string, raw: unknown): Promise<{ about: TimeAbout; minutes: number }> {
  permit(ctx, 'pairing.guard')
  const { byAccountId, about, minutes } = parse(GiveTime, raw)
  return change(ctx, async (tx) => {
    const { pairing, teen } = await requireGuarded(tx.ctx, rawPairingId, byAccountId)
    await give(tx, teen, { pairingId: pairing.id, requestId: null, about, minutes })
    return { about, minutes }
  })
}

/** Minutes lengthen the teen's own day, or lift time away from now on for so long. */
export async function give(tx: Tx, teen: AccountCard, grant: { pairingId: string; requestId: string | null; about: TimeAbout; minutes: number }): Promise<void> {
  const { now } = tx.ctx
  const made = await insertGrant(tx, { ...grant, id: newId(now), accountId: teen.id, day: localDate(now, teen.timeZone), untilAt: new Date(now.getTime() + grant.minutes * 60_000) })
  if (!made) refuse('conflict', 'already-answered')
  await record(tx, 'time.answered', { accountId: teen.id, pairingId: grant.pairingId, requestId: grant.requestId, about: grant.about, minutes: grant.minutes }, { kind: 'account', id: teen.id })
}
