import type { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { accountCards } from '../accounts/index.ts'
import { daysBefore, localDate, policyOf } from '../policy/index.ts'
import { changeView } from './ask-change.ts'
import { requestView } from './ask-time.ts'
import { guardianNotices } from './controls-texts.ts'
import { effectiveSettings } from './effective-settings.ts'
import { isActive, requireGuarded } from './pairing-rules.ts'
import type { Overview } from './schema.ts'
import { guardedChoicesOf, ownChoicesAt, pairingsOf } from './store.ts'
import { blockedFor, changesOf, passcodesOf, toldReportsSince } from './store-controls.ts'
import { noticeChoices } from './tell-guardians.ts'
import { requestsOf, usedSince } from './store-screen.ts'

const shownDays = 14
type Notice = z.output<typeof Overview>['notices'][number]

/**
 * What a guardian sees of a teen: time by day, settings with who bound them, requests for time, and what they were
 * told. This room holds neither messages nor videos nor searches nor blocks, so none of them can be shown here.
 */
export async function pairingOverview(ctx: Ctx, rawId: string, byAccountId: string): Promise<z.output<typeof Overview>> {
  permit(ctx, 'pairing.read')
  const { pairing, teen, guardian } = await requireGuarded(ctx, rawId, byAccountId)
  const since = daysBefore(localDate(ctx.now, teen.timeZone), shownDays - 1)
  const [screenTime, settings, requests, chosenAt, choices, blocked, passcodes, tells, changes, pairings, told] = await Promise.all([
    usedSince(ctx.db, teen.id, since), effectiveSettings(ctx, teen.id), requestsOf(ctx.db, teen.id, 20), ownChoicesAt(ctx.db, teen.id),
    guardedChoicesOf(ctx.db, teen.id), blockedFor(ctx.db, [teen.id]), passcodesOf(ctx.db, [pairing.id]), noticeChoices(ctx.db, [pairing.id]), changesOf(ctx.db, teen.id, 20), pairingsOf(ctx.db, teen.id, ctx.now), toldReportsSince(ctx.db, teen.id, new Date(ctx.now.getTime() - shownDays * 86_400_000)),
  ])
  const yours = blocked.filter((row) => row.pairingId === pairing.id)
  const cards = new Map((await accountCards(ctx, yours.map(({ accountId }) => accountId))).map((card) => [card.id, card]))
  const policy = policyOf(ctx)
  const notice = (kind: keyof typeof guardianNotices, id: string, at: Date): Notice => ({
    id, kind, title: policy.text(guardianNotices[kind].title, guardian.locale), body: policy.text(guardianNotices[kind].body, guardian.locale), createdAt: at.toISOString(),
  })
  const acceptedAt = pairing.acceptedAt ?? pairing.offeredAt
  const notices = [
    notice('paired', `${pairing.id}:paired`, acceptedAt),
    // What changed of the teen's own choices is seen in the settings; the notice says only that it did, and when.
    ...(teen.band === '16-17' && chosenAt !== null && chosenAt > acceptedAt ? [notice('teen-chose', `${pairing.id}:chose`, chosenAt)] : []),
    // That something was reported, when the teen chose to say so; never what, of whom or why.
    ...told.filter(({ toldAt }) => toldAt >= acceptedAt && tells(pairing.id).report).map(({ id, toldAt }) => notice('report-told', id, toldAt)),
    ...changes.filter(({ askedAt }) => askedAt >= acceptedAt).map(({ id, askedAt }) => notice('change-asked', id, askedAt)),
    ...requests.filter(({ askedAt }) => askedAt >= acceptedAt).map(({ id, askedAt }) => notice('time-asked', id, askedAt)),
  ]
  return {
    teen: { accountId: teen.id, handle: teen.handle, ageBand: teen.band },
    screenTime,
    settings,
    yours: Object.fromEntries(choices.filter((row) => row.pairingId === pairing.id).map(({ setting, value }) => [setting, value])),
    blocked: yours.map(({ accountId, blockedAt }) => ({ accountId, handle: cards.get(accountId)?.handle ?? '—', blockedAt: blockedAt.toISOString() })),
    tells: tells(pairing.id),
    passcodeSet: passcodes.length > 0,
    otherGuardians: pairings.filter((each) => each.teenId === teen.id && isActive(each) && each.id !== pairing.id).length,
    changeRequests: changes.map(changeView),
    timeRequests: requests.map(requestView),
    notices: notices.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1)),
  }
}
