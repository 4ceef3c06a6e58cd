import { change, firstTime } from '../kernel/change.ts'
import { flow } from '../kernel/jobs.ts'
import { subjectInfo } from '../rooms/content/index.ts'
import { doubtGuardian, settleGuardianDoubt } from '../rooms/family/index.ts'

const queue = 'child-safety'

/** A case of child safety about somebody, or about what they posted, keeps them from new pairings while it is open. */
export const doubtGuardianOfCase = flow({
  name: 'doubt-guardian',
  on: ['case.opened', 'case.joined'],
  run: async (ctx, { id, payload }) => {
    if (payload.queue !== queue) return
    await change(ctx, async (tx) => {
      if (!(await firstTime(tx, 'doubt-guardian', id))) return
      const about = await subjectInfo(tx.ctx, payload.subject)
      if (about) await doubtGuardian(tx, about.accountId, payload.caseId)
    })
  },
})

/** The verdict on that case settles what it held up: disputed pairings go on, or every pairing of theirs ends. */
export const settleDoubtOfCase = flow({
  name: 'settle-guardian-doubt',
  on: ['case.concluded'],
  run: async (ctx, { id, payload }) => {
    if (payload.queue !== queue || payload.effect === 'none') return
    await change(ctx, async (tx) => {
      if (!(await firstTime(tx, 'settle-guardian-doubt', id))) return
      await settleGuardianDoubt(tx, {
        accountId: payload.accountId, caseId: payload.caseId, isViolation: payload.verdict === 'violation',
        pairingIds: payload.items.filter(({ kind }) => kind === 'signal').map(({ ref }) => ref).filter((ref) => /^[0-9a-f-]{36}$/.test(ref)),
      })
    })
  },
})
