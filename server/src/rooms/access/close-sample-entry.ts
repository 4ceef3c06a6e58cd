import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { forgetCallers } from './authenticate.ts'
import { endSessions, keyName, memberById, updateMember, withdrawKey } from './store.ts'

/** What a scenario's own key and colleagues are known by; nobody else has such a name. */
export const sampleKeyName = 'sample scenario'
export const sampleEmail = (name: string): string => `${name}@sample.staff.example`

/**
 * Shuts the door behind a loaded scenario: its colleagues cannot sign in and its key opens nothing. Takes sample
 * colleagues and sample keys only; whoever else is named is refused as absent.
 */
export async function closeSampleEntry(ctx: Ctx, { staffIds, keyId }: { staffIds: readonly string[]; keyId: string }): Promise<void> {
  permit(ctx, 'sample-entry.close')
  await change(ctx, async (tx) => {
    if ((await keyName(tx, keyId)) !== sampleKeyName || !(await withdrawKey(tx, keyId))) refuse('missing', 'not-found')
    await record(tx, 'key.withdrawn', { keyId }, { kind: 'key', id: keyId })
    for (const id of staffIds) {
      if (!(await memberById(tx, id))?.email.endsWith(sampleEmail(''))) refuse('missing', 'not-found')
      await updateMember(tx, id, { disabledAt: ctx.now })
      await endSessions(tx, id)
      await record(tx, 'staff.changed', { staffId: id, changed: ['disabled'] }, { kind: 'staff', id })
    }
  })
  forgetCallers(ctx)
}
