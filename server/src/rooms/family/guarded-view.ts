import type { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { accountCards, requireAccount } from '../accounts/index.ts'
import { requestView } from './ask-time.ts'
import { changeView } from './ask-change.ts'
import { effectiveSettings } from './effective-settings.ts'
import { stillHolds } from './guarded-blocks.ts'
import type { GuardedView } from './schema.ts'
import { guardedChoicesOf, pairingsOf } from './store.ts'
import { blockedFor, changesOf, passcodesOf } from './store-controls.ts'
import { requestsOf } from './store-screen.ts'
import { isActive } from './pairing-rules.ts'
import { noticeChoices } from './tell-guardians.ts'

/** The teen's side: what is set, by whom and since when, what is blocked, what guardians hear of, and what was asked. */
export async function readGuarded(ctx: Ctx, rawId: string): Promise<z.output<typeof GuardedView>> {
  permit(ctx, 'pairing.read')
  const { id } = await requireAccount(ctx, rawId)
  const pairings = (await pairingsOf(ctx.db, id, ctx.now)).filter((each) => each.teenId === id)
  const active = pairings.filter(isActive)
  const [choices, blocked, passcodes, tellsOf, settings, requests, changes] = await Promise.all([
    guardedChoicesOf(ctx.db, id), blockedFor(ctx.db, [id]), passcodesOf(ctx.db, active.map((each) => each.id)),
    noticeChoices(ctx.db, active.map((each) => each.id)), effectiveSettings(ctx, id), requestsOf(ctx.db, id, 20), changesOf(ctx.db, id, 20),
  ])
  const held = blocked.filter((row) => stillHolds(row, ctx.now))
  const cards = new Map((await accountCards(ctx, [...new Set([...pairings.map(({ guardianId }) => guardianId), ...held.map(({ accountId }) => accountId)])])).map((card) => [card.id, card]))
  const person = (accountId: string) => ({ accountId, handle: cards.get(accountId)?.handle ?? '—' })
  const guardianOf = new Map(pairings.map((each) => [each.id, person(each.guardianId)]))
  return {
    settings: choices.flatMap(({ pairingId, setting, value, chosenAt, holdsUntil }) => {
      const guardian = guardianOf.get(pairingId)
      if (!guardian || (holdsUntil !== null && holdsUntil <= ctx.now)) return []
      return [{ setting, value, guardian, chosenAt: chosenAt.toISOString(), binds: settings[setting]?.boundBy === 'guardian', holdsUntil: holdsUntil?.toISOString() ?? null }]
    }),
    blocked: held.flatMap(({ pairingId, accountId, blockedAt }) => {
      const guardian = guardianOf.get(pairingId)
      return guardian ? [{ ...person(accountId), guardian, blockedAt: blockedAt.toISOString() }] : []
    }),
    tells: active.map((each) => ({ guardian: person(each.guardianId), tells: tellsOf(each.id) })),
    passcode: passcodes.length > 0,
    timeRequests: requests.map(requestView),
    changeRequests: changes.map(changeView),
  }
}
