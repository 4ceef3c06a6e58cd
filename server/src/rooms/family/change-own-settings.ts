import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { requireAccount } from '../accounts/index.ts'
import { policyOf } from '../policy/index.ts'
import { type Effective, effectiveSettings } from './effective-settings.ts'
import { readChoices, readUndone } from './read-choices.ts'
import { OwnSettings } from './schema.ts'
import { deleteChoices, upsertChoice } from './store.ts'
import { isLooser } from './strictest.ts'

/**
 * The person's own choices. One that the place does not leave open for their band is not kept, so that it cannot
 * come into force unnoticed on a birthday; the answer says what holds and who bound it.
 */
export async function changeOwnSettings(ctx: Ctx, rawId: string, raw: unknown): Promise<{ settings: Effective }> {
  permit(ctx, 'settings.change')
  const { settings, undo: asked } = parse(OwnSettings, raw)
  const undo = readUndone(ctx, asked)
  return change(ctx, async (tx) => {
    const { id, country, band } = await requireAccount(tx.ctx, rawId)
    const defaults = policyOf(ctx).settingDefaults(country, band)
    const open = readChoices(ctx, settings, 'self').filter(({ definition, value }) => {
      const limit = defaults[definition.id]?.limit
      return limit === undefined || !isLooser(definition, value, limit)
    })
    for (const { definition, value } of open) await upsertChoice(tx, { accountId: id, pairingId: null, setting: definition.id, value })
    if (undo.length > 0) await deleteChoices(tx, id, null, undo)
    const changed = [...open.map(({ definition }) => definition.id), ...undo]
    if (changed.length > 0) await record(tx, 'settings.chosen', { accountId: id, by: 'self', byAccountId: id, pairingId: null, settings: changed }, { kind: 'account', id })
    return { settings: await effectiveSettings(tx.ctx, id) }
  })
}
