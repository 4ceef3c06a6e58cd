import type { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { localDate, policyOf } from '../policy/index.ts'
import { requestView } from './ask-time.ts'
import { guardianNotices } from './controls-texts.ts'
import { effectiveSettings } from './effective-settings.ts'
import { daysBefore } from './local-day.ts'
import { requireGuarded } from './pairing-rules.ts'
import type { Overview } from './schema.ts'
import { ownChoicesAt } from './store.ts'
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
  const [screenTime, settings, requests, chosenAt] = await Promise.all([
    usedSince(ctx.db, teen.id, since), effectiveSettings(ctx, teen.id), requestsOf(ctx.db, teen.id, 20), ownChoicesAt(ctx.db, teen.id),
  ])
  const policy = policyOf(ctx)
  const notice = (kind: keyof typeof guardianNotices, id: string, at: Date): Notice => ({
    id, kind, title: policy.text(guardianNotices[kind].title, guardian.locale), body: policy.text(guardianNotices[kind].body, guardian.locale), createdAt: at.toISOString(),
  })
  const acceptedAt = pairing.acceptedAt ?? pairing.offeredAt
  const notices = [
    notice('paired', `${pairing.id}:paired`, acceptedAt),
    // What changed of the teen's own choices is seen in the settings; the notice says only that it did, and when.
    ...(teen.band === '16-17' && chosenAt !== null && chosenAt > acceptedAt ? [notice('teen-chose', `${pairing.id}:chose`, chosenAt)] : []),
    ...requests.filter(({ askedAt }) => askedAt >= acceptedAt).map(({ id, askedAt }) => notice('time-asked', id, askedAt)),
  ]
  return {
    teen: { accountId: teen.id, handle: teen.handle, ageBand: teen.band },
    screenTime,
    settings,
    timeRequests: requests.map(requestView),
    notices: notices.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1)),
  }
}
