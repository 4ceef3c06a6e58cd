import { change, firstTime } from '../kernel/change.ts'
import { flow } from '../kernel/jobs.ts'
import { judgeProfile } from '../rooms/publishing/index.ts'

const name = 'on-profile-changed'

/** Scans the words of a profile, at registration and after every edit. */
export const onProfileChanged = flow({
  name,
  on: ['account.registered', 'account.profile-edited'],
  run: (ctx, fact) => change(ctx, async (tx) => {
    if (await firstTime(tx, name, fact.id)) await judgeProfile(tx.ctx, fact.payload.accountId)
  }),
})
