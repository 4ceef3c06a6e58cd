import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { requireAccount } from '../accounts/index.ts'
import type { SettingValue } from '../policy/index.ts'
import { isActive, requireGuarded } from './pairing-rules.ts'
import { readChoices } from './read-choices.ts'
import { AnswerChange, AskChange } from './schema.ts'
import { choicesOf, pairingsOf, upsertChoice } from './store.ts'
import { blockedFor, changeById, type ChangeRow, changesOf, deleteBlocked, insertAnswer, insertChange } from './store-controls.ts'

const mostAsksADay = 10

export type ChangeRequest = { id: string; setting: string | null; value: SettingValue; blockedAccountId: string | null; askedAt: string; state: 'asked' | 'granted' | 'declined' }

export const changeView = ({ id, setting, value, blockedId, askedAt, granted }: ChangeRow): ChangeRequest => ({
  id, setting, value, blockedAccountId: blockedId, askedAt: askedAt.toISOString(), state: granted === null ? 'asked' : granted ? 'granted' : 'declined',
})

/** A teen asks that something a guardian set be otherwise. Only what a guardian did set can be asked about. */
export async function askChange(ctx: Ctx, rawId: string, raw: unknown): Promise<ChangeRequest> {
  permit(ctx, 'time.ask')
  const asked = parse(AskChange, raw)
  const [wish] = asked.setting === undefined ? [] : readChoices(ctx, { [asked.setting]: asked.value ?? null }, 'guardian')
  return change(ctx, async (tx) => {
    const { id: accountId } = await requireAccount(tx.ctx, rawId)
    const pairings = (await pairingsOf(tx, accountId, tx.ctx.now)).filter((each) => each.teenId === accountId && isActive(each) && each.pausedBy === null)
    const blockedId = asked.blockedAccountId === undefined ? null : existingId(asked.blockedAccountId)
    const theirs = wish
      ? (await choicesOf(tx, [accountId], tx.ctx.now)).filter(({ setting, pairingId }) => setting === wish.definition.id && pairingId !== null).map(({ pairingId }) => pairingId)
      : (await blockedFor(tx, [accountId])).filter((row) => row.accountId === blockedId).map(({ pairingId }) => pairingId)
    const guardians = pairings.filter(({ id }) => theirs.includes(id))
    if (guardians.length === 0) refuse('conflict', 'nothing-to-ask')
    const recent = (await changesOf(tx, accountId, 50)).filter(({ askedAt }) => askedAt.getTime() > tx.ctx.now.getTime() - 86_400_000)
    if (recent.length >= mostAsksADay) refuse('limited', 'limited', {}, 3_600)
    const row = { id: newId(tx.ctx.now), accountId, setting: wish?.definition.id ?? null, value: wish?.value, blockedId }
    await insertChange(tx, row)
    await record(tx, 'change.asked', { accountId, requestId: row.id, setting: row.setting, tellAccountIds: guardians.map(({ guardianId }) => guardianId) }, { kind: 'account', id: accountId })
    return changeView({ ...row, value: row.value ?? null, askedAt: tx.ctx.now, granted: null, answeredAt: null })
  })
}

/** A guardian's answer. Yes puts the asked value in place of this guardian's own; what others set still holds. */
export async function answerChange(ctx: Ctx, rawPairingId: string, rawRequestId: string, raw: unknown): Promise<ChangeRequest> {
  permit(ctx, 'pairing.guard')
  const { byAccountId, granted } = parse(AnswerChange, raw)
  return change(ctx, async (tx) => {
    const { pairing, teen, guardian } = await requireGuarded(tx.ctx, rawPairingId, byAccountId)
    const request = await changeById(tx, existingId(rawRequestId))
    if (request?.accountId !== teen.id) refuse('missing', 'not-found')
    if (!(await insertAnswer(tx, { requestId: request.id, pairingId: pairing.id, granted }))) refuse('conflict', 'already-answered')
    if (granted && request.setting !== null) {
      await upsertChoice(tx, { accountId: teen.id, pairingId: pairing.id, setting: request.setting, value: request.value })
      await record(tx, 'settings.chosen', { accountId: teen.id, by: 'guardian', byAccountId: guardian.id, pairingId: pairing.id, settings: [request.setting] }, { kind: 'account', id: teen.id })
    }
    if (granted && request.blockedId !== null) await deleteBlocked(tx, pairing.id, request.blockedId)
    await record(tx, 'change.answered', { accountId: teen.id, pairingId: pairing.id, guardianAccountId: guardian.id, requestId: request.id, setting: request.setting, granted }, { kind: 'account', id: teen.id })
    return changeView({ ...request, granted, answeredAt: tx.ctx.now })
  })
}
