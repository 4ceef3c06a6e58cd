import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { type Effective, effectiveSettings } from './effective-settings.ts'
import { requireGuarded } from './pairing-rules.ts'
import { readChoices, readUndone } from './read-choices.ts'
import { GuardedSettings } from './schema.ts'
import { deleteChoices, upsertChoice } from './store.ts'

/** A guardian's choices for the teen. They can only tighten; the answer says what holds now and who bound it. */
export async function changeGuardedSettings(ctx: Ctx, pairingId: string, raw: unknown): Promise<{ settings: Effective }> {
  permit(ctx, 'pairing.guard')
  const { byAccountId, settings, undo: asked } = parse(GuardedSettings, raw)
  const undo = readUndone(ctx, asked)
  return change(ctx, async (tx) => {
    const { pairing, teen, guardian } = await requireGuarded(tx.ctx, pairingId, byAccountId)
    const wishes = readChoices(ctx, settings, 'guardian')
    for (const { definition, value } of wishes) await upsertChoice(tx, { accountId: teen.id, pairingId: pairing.id, setting: definition.id, value })
    if (undo.length > 0) await deleteChoices(tx, teen.id, pairing.id, undo)
    const changed = [...wishes.map(({ definition }) => definition.id), ...undo]
    if (changed.length > 0) await record(tx, 'settings.chosen', { accountId: teen.id, by: 'guardian', byAccountId: guardian.id, pairingId: pairing.id, settings: changed }, { kind: 'account', id: teen.id })
    return { settings: await effectiveSettings(tx.ctx, teen.id) }
  })
}
