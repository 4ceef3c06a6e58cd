import { change } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { announce } from './send-notice.ts'
import { announceDue } from './store.ts'

const batchSize = 200

/** Announces notices whose secrecy has ended. Returns how many. */
export async function releaseNotices(ctx: Ctx): Promise<number> {
  permit(ctx, 'notice.release')
  let released = 0
  for (let found = batchSize; found === batchSize;) {
    found = await change(ctx, async (tx) => {
      const due = await announceDue(tx, batchSize)
      for (const notice of due) await announce(tx, notice)
      return due.length
    })
    released += found
  }
  return released
}
