import { change, recordLook } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { existingId } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { accountCard } from '../accounts/index.ts'
import { ageOf, evidenceLines } from '../age/index.ts'
import { text } from '../policy/index.ts'
import { minimumOf, weighed } from './assess.ts'
import { modelOf } from './model.ts'
import type { AgeFile, Kinds } from './schema.ts'
import { allSignalsOf, outcomes } from './store.ts'
import { toldTo } from './store-changes.ts'
import { removalOf } from './store-removals.ts'

/** Everything that speaks for or against an age, for whoever decides: signals with their weights, evidence as ages and never as dates. Looking is journalled. */
export async function readAgeFile(ctx: Ctx, rawId: string): Promise<AgeFile> {
  permit(ctx, 'under-age.read')
  const card = (await accountCard(ctx, existingId(rawId))) ?? refuse('missing', 'not-found')
  await change(ctx, (tx) => recordLook(tx, 'age-file.looked-at', { kind: 'account', id: card.id }, 'age file'))
  const [known, amounts, signals, evidence, removal, told] = await Promise.all([ageOf(ctx, card.id), weighed(ctx, card), allSignalsOf(ctx.db, card.id), evidenceLines(ctx, card.id), removalOf(ctx.db, card.id), toldTo(ctx.db, card.id)])
  const model = modelOf(ctx)
  const labelOf = (kind: string): string => {
    const found = model.kinds.find(({ id }) => id === kind)
    return found ? text(found.label, ctx.locale) : kind
  }
  const live = new Set(amounts.signals.map(({ id }) => id))
  return {
    minimumAge: minimumOf(ctx, card.country),
    band: known.band,
    level: known.assurance.level,
    probability: amounts.probability,
    openCase: model.openCase,
    signals: signals.map(({ id, kind, ageYears, confidence, seenAt, ref }) => ({ kind, label: labelOf(kind), ageYears, confidence, seenAt: seenAt.toISOString(), counts: live.has(id), about: aboutOf(ref) })),
    shares: amounts.shares.map((share) => ({ ...share, label: labelOf(share.kind) })),
    evidence: evidence.map(({ givenAt, ...line }) => ({ ...line, givenAt: givenAt.toISOString() })),
    minimumsTold: told.filter(({ state }) => state !== 'withdrawn' && state !== 'withdrawing').map(({ years, startsOn, toldAt }) => ({ years, startsOn, toldAt: toldAt.toISOString() })),
    removal: removal ? { removedAt: removal.removedAt.toISOString(), appealableUntil: removal.appealableUntil.toISOString(), eraseAt: removal.eraseAt.toISOString(), restoredAt: removal.restoredAt?.toISOString() ?? null } : null,
  }
}

/** What a signal was seen in, where that is a piece of content; who wished or reported stays unnamed. */
function aboutOf(ref: string): { kind: string; id: string } | null {
  const [, kind, id] = /^(account|video|comment):([0-9a-f-]{36})$/.exec(ref) ?? []
  return kind !== undefined && id !== undefined ? { kind, id } : null
}

const enoughOutcomes = 30

/** Every kind of signal with its weight, and what the outcomes of cases say of that weight. */
export async function listKinds(ctx: Ctx, locale?: string): Promise<Kinds> {
  permit(ctx, 'age-signal.list')
  const model = modelOf(ctx)
  const counted = new Map((await outcomes(ctx.db)).map((row) => [row.kind, row]))
  const priorOdds = model.priorProbability / (1 - model.priorProbability)
  return {
    priorProbability: model.priorProbability,
    openCase: model.openCase,
    items: model.kinds.map(({ id, label, from, times, most, halfLifeDays }) => {
      const { underAge = 0, oldEnough = 0 } = counted.get(id) ?? {}
      const isEnough = underAge + oldEnough >= enoughOutcomes
      // Half an outcome on both sides keeps a kind that was never wrong from weighing without bound.
      return { id, label: text(label, locale ?? ctx.locale), from, times, most, halfLifeDays, underAge, oldEnough, observedTimes: isEnough ? (underAge + 0.5) / (oldEnough + 0.5) / priorOdds : null }
    }),
    nextCursor: null,
  }
}
