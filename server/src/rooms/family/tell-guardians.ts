import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { permit } from '../../kernel/permit.ts'
import { parse } from '../../kernel/parse.ts'
import { refuse } from '../../kernel/refusal.ts'
import { requireAccount } from '../accounts/index.ts'
import { isActive, requireGuarded } from './pairing-rules.ts'
import { ChooseNotices } from './schema.ts'
import { pairingsOf } from './store.ts'
import { type GuardianNoticeKind, insertToldReport, noticeChoicesOf, toldReportsSince, upsertNoticeChoice } from './store-controls.ts'

/** What a guardian is told of unless they choose otherwise. A report is only ever told when the teen tells it. */
export const toldByDefault: Record<GuardianNoticeKind, boolean> = { 'public-upload': true, 'new-settings': true, report: true, 'weekly-summary': true }
const mostToldADay = 5

export type NoticeChoices = Record<GuardianNoticeKind, boolean>

export async function noticeChoices(db: Parameters<typeof noticeChoicesOf>[0], pairingIds: readonly string[]): Promise<(pairingId: string) => NoticeChoices> {
  const rows = pairingIds.length === 0 ? [] : await noticeChoicesOf(db, pairingIds)
  return (id) => ({ ...toldByDefault, ...Object.fromEntries(rows.filter(({ pairingId }) => pairingId === id).map(({ kind, wanted }) => [kind, wanted])) })
}

/** What this guardian wants to be told of. */
export async function chooseNotices(ctx: Ctx, rawPairingId: string, raw: unknown): Promise<{ tells: NoticeChoices }> {
  permit(ctx, 'pairing.guard')
  const { byAccountId, tells } = parse(ChooseNotices, raw)
  return change(ctx, async (tx) => {
    const { pairing, teen, guardian } = await requireGuarded(tx.ctx, rawPairingId, byAccountId)
    const wishes = Object.entries(tells) as [GuardianNoticeKind, boolean][]
    for (const [kind, wanted] of wishes) await upsertNoticeChoice(tx, { pairingId: pairing.id, kind, wanted })
    await record(tx, 'guardian-notices.chosen', { accountId: teen.id, pairingId: pairing.id, guardianAccountId: guardian.id, kinds: wishes.map(([kind]) => kind) }, { kind: 'pairing', id: pairing.id })
    return { tells: (await noticeChoices(tx, [pairing.id]))(pairing.id) }
  })
}

/** The guardians of a teen who want to be told of something, while they guard. */
export async function guardiansToTell(tx: Tx, teenId: string, kind: GuardianNoticeKind): Promise<{ pairingId: string; guardianId: string }[]> {
  const pairings = (await pairingsOf(tx, teenId, tx.ctx.now)).filter((each) => each.teenId === teenId && isActive(each) && each.pausedBy === null)
  const chosen = await noticeChoices(tx, pairings.map(({ id }) => id))
  return pairings.filter(({ id }) => chosen(id)[kind]).map(({ id, guardianId }) => ({ pairingId: id, guardianId }))
}

/** The teen lets the guardians know that they reported something. What it was stays between the teen and us. */
export async function tellOfReport(ctx: Ctx, rawId: string): Promise<{ told: number }> {
  permit(ctx, 'time.ask')
  return change(ctx, async (tx) => {
    const { id: accountId } = await requireAccount(tx.ctx, rawId)
    const guardians = await guardiansToTell(tx, accountId, 'report')
    if (guardians.length === 0) refuse('conflict', 'pairing-not-active')
    if ((await toldReportsSince(tx, accountId, new Date(tx.ctx.now.getTime() - 86_400_000))).length >= mostToldADay) refuse('limited', 'limited', {}, 3_600)
    await insertToldReport(tx, newId(tx.ctx.now), accountId)
    await record(tx, 'report.told', { accountId, tellAccountIds: guardians.map(({ guardianId }) => guardianId) }, { kind: 'account', id: accountId })
    return { told: guardians.length }
  })
}
