import { type Ctx, fromTables } from '../../kernel/house.ts'
import { refuseField } from '../../kernel/refusal.ts'
import { type AccountCard, accountCards, requireAccount } from '../accounts/index.ts'
import { type Age, ageOf, agesOf } from '../age/index.ts'
import { isId, type Relation, relation, type VideoCard, videoCard } from '../content/index.ts'
import { type Effective, effectiveSettingsOf, type Gates, gatesOf, guardedBetween, type ScreenTime, screenTimeOf } from '../family/index.ts'
import { type GatedAction, policyOf, type Topic } from '../policy/index.ts'
import { activeRestrictions, type Restriction } from '../standing/index.ts'
import type { Check } from './check-schema.ts'

export type Side = { card: AccountCard; age: Age; settings: Effective; active: Restriction[] }
export type CheckFacts = {
  action: GatedAction
  at: Date
  country: string
  actor: Side & { screen: ScreenTime }
  /** Whether the question is about somebody or something at all. */
  isTargeted: boolean
  /** The other account, or the author of the video; null when there is none. */
  other: Side | null
  video: { card: VideoCard; active: Restriction[] } | null
  between: Relation
  /** Which settings the action asks, of the actor and of the other. */
  gates: Gates
  /** The actor's own guardian keeps the other from them; the other's guardian keeps the actor. */
  kept: { byOwnGuardian: boolean; byTheirs: boolean }
  topics: readonly Topic[]
}

const aboutVideo = new Set<GatedAction>(['view-video', 'comment', 'like', 'download-video', 'duet', 'stitch'])
/** A host asks about now, or about when a push is due; nobody's settings of other years are known. */
const farthestDays = 366
const nobody = '00000000-0000-0000-0000-000000000000'

/**
 * Gathers what a check needs. It asks the same questions in the same order whether or not the target exists, so
 * that neither the answer nor the time it takes tells; for somebody who is not there it asks about nobody, and
 * does the work of settings on the actor once more. The target is read from the tables: what is remembered would be
 * answered faster than what is not there.
 */
export async function gatherFacts(ctx: Ctx, check: Check): Promise<CheckFacts> {
  const at = check.at === undefined ? ctx.now : new Date(check.at)
  if (Math.abs(at.getTime() - ctx.now.getTime()) > farthestDays * 86_400_000) refuseField('/at', `lies more than ${farthestDays} days away`)
  const card = await requireAccount(ctx, check.accountId)
  const target = check.targetId?.toLowerCase() ?? ''
  const named = isId(target) ? target : nobody
  const afresh = fromTables(ctx)
  const found = await videoCard(afresh, aboutVideo.has(check.action) ? named : nobody)
  const video = found?.withdrawnAt === null ? found : null
  const otherId = aboutVideo.has(check.action) ? video?.accountId ?? nobody : named
  const cards = await accountCards(afresh, [otherId])
  const present = cards.find(({ closedAt }) => closedAt === null) ?? null
  const policy = policyOf(ctx)
  const gates = gatesOf(policy, check.action)
  const [ownSettings, otherSettings, ownAge, ages, active, between, guarded] = await Promise.all([
    effectiveSettingsOf(ctx, [card]),
    effectiveSettingsOf(afresh, [present ?? card]),
    ageOf(ctx, card.id),
    agesOf(afresh, [otherId]),
    activeRestrictions(afresh, [{ kind: 'account', id: card.id }, { kind: 'account', id: otherId }, { kind: 'video', id: video?.id ?? nobody }]),
    relation(afresh, card.id, otherId),
    guardedBetween(afresh, card.id, otherId),
  ])
  const settings = ownSettings.get(card.id) ?? {}
  const about = (kind: 'account' | 'video', id: string) => active.filter(({ subject }) => subject.kind === kind && subject.id === id)
  const otherAge = ages.get(otherId)
  return {
    action: check.action,
    at,
    country: check.country ?? card.country,
    actor: { card, age: ownAge, settings, active: about('account', card.id), screen: await screenTimeOf(ctx, card, settings, at) },
    isTargeted: check.targetId !== undefined,
    other: present && otherAge ? { card: present, age: otherAge, settings: otherSettings.get(present.id) ?? {}, active: about('account', present.id) } : null,
    video: video ? { card: video, active: about('video', video.id) } : null,
    between,
    gates,
    kept: { byOwnGuardian: guarded.byGuardianOfFirst && card.band !== '18+', byTheirs: guarded.byGuardianOfSecond && present !== null && present.band !== '18+' },
    topics: policy.topics,
  }
}
