import type { z } from 'zod'
import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { type AccountCard, accountCard, requireAccount } from '../accounts/index.ts'
import { addMessage, isId, relation } from '../content/index.ts'
import { effectiveSettingsOf } from '../family/index.ts'
import { localDate, messageScanningOn, policyOf } from '../policy/index.ts'
import { countEvent } from '../rules/index.ts'
import { accountStatus } from '../standing/index.ts'
import { actOn, type Outcome } from './act-on.ts'
import './facts.ts'
import { judgeConduct } from './judge-conduct.ts'
import { judgeWords } from './judge-words.ts'
import { isKeptByGuardian } from './may-comment.ts'
import { type Because, reaches, refuseRestricted, unavailable } from './may-publish.ts'
import { NewMessage, type Posted } from './schema.ts'

/**
 * Sends a private message. Its text is read by nobody and scanned by nothing, unless the law of the sender's place
 * gives a dated basis for it; what is reported is read later with a bounded window around it.
 */
export async function sendMessage(ctx: Ctx, raw: unknown): Promise<z.infer<typeof Posted>> {
  permit(ctx, 'message.send')
  const input = parse(NewMessage, raw)
  const fromId = existingId(input.fromAccountId)
  return change(ctx, async (tx) => {
    const from = await requireAccount(tx.ctx, fromId)
    const to = await addresseeFor(tx.ctx, from, input.toAccountId)
    const id = newId(tx.ctx.now)
    await addMessage(tx, { id, fromId, toId: to.id, country: from.country, language: null, text: input.text })
    const { state, decisionId } = await judgeIfLawful(tx, id, from, to, input.text)
    await record(tx, 'message.sent', { messageId: id, fromId, toId: to.id, state }, { kind: 'message', id })
    return { id, state, ...(decisionId ? { decisionId } : {}) }
  })
}

/** That somebody writes, and to whom, is counted everywhere; what they write is read only where a law says so. */
async function judgeIfLawful(tx: Tx, id: string, from: AccountCard, to: AccountCard, text: string): Promise<Outcome> {
  const place = policyOf(tx.ctx).place(from.country)
  if (!messageScanningOn(place, localDate(tx.ctx.now, place.timeZone))) {
    await judgeConduct(tx, from, countEvent(tx.ctx, { kind: 'message', account: from.id, target: to.id }), to, 'messages')
    return { state: 'visible', decisionId: null }
  }
  const judged = judgeWords(tx.ctx, from, { kind: 'message', text, addressee: to })
  await judgeConduct(tx, from, judged.counters, to, 'messages')
  return actOn(tx, { kind: 'message', id }, judged, { text, country: from.country, beforePublication: true })
}

/** The other person, if both sides' settings allow it. Only the sender's own settings are named in a refusal. */
async function addresseeFor(ctx: Ctx, from: AccountCard, rawToId: string): Promise<AccountCard> {
  await refuseRestricted(ctx, from.id, 'messages')
  const refuseFor = (each: Because): never => refuse('forbidden', 'not-permitted', { because: [each] })
  const to = isId(rawToId) && rawToId !== from.id ? await accountCard(ctx, rawToId) : null
  const settings = await effectiveSettingsOf(ctx, to ? [from, to] : [from])
  const own = settings.get(from.id)?.directMessages
  if (own && own.value === 'no-one') refuseFor({ setting: 'directMessages', value: own.value, boundBy: own.boundBy })
  if (!to || to.closedAt || ['suspended', 'removed'].includes(await accountStatus(ctx, to.id))) return refuseFor(unavailable)
  const between = await relation(ctx, from.id, to.id)
  if (await isKeptByGuardian(ctx, from, to)) refuseFor(unavailable)
  if (!reaches(settings.get(to.id)?.directMessages?.value, between)) refuseFor(unavailable)
  if (own && !reaches(own.value, between)) refuseFor({ setting: 'directMessages', value: own.value, boundBy: own.boundBy })
  return to
}
