import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import type { Tx } from '../../kernel/database.ts'
import { refuse } from '../../kernel/refusal.ts'
import { accountCard } from '../accounts/index.ts'
import { type SubjectInfo, subjectInfo, videoCard } from '../content/index.ts'
import { type Policy, policyOf } from '../policy/index.ts'
import './facts.ts'
import { type Exposure, type HarmWeights, rankOf } from './harm.ts'
import { sealedTopics } from './lanes.ts'
import type { Case, ItemKind, NewCase } from './schema.ts'
import { concludeSettling } from './settle-verdicts.ts'
import { settingOf } from './settings.ts'
import { placeCase, selectLanes } from './store-lanes.ts'
import { insertCase, insertItems, lockOpenCase, selectItems, updateCase } from './store.ts'

const defaultQueue = 'general'
/** What a verdict that was given before cannot have answered. */
const unanswered: readonly ItemKind[] = ['appeal', 'order']
/** What we assume of an audience that nobody has counted. */
const unknownMinorsShare = 0.25

/**
 * Brings something to people's attention: opens a case about the subject, or adds to the one that is open, in the
 * caller's transaction, so it can be claimed from that moment. Called by verbs that have asked for permission.
 */
export async function openCase(ctx: Ctx, input: NewCase): Promise<{ caseId: string; joined: boolean }> {
  return change(ctx, async (tx) => {
    const info = (await subjectInfo(tx.ctx, input.subject)) ?? refuse('missing', 'not-found')
    const policy = policyOf(tx.ctx)
    const queue = policy.queues().some(({ id }) => id === input.queue) ? input.queue : defaultQueue
    const weights = await settingOf(tx.ctx, 'order')
    const exposure = await exposureOf(tx, policy, info, queue, input)
    for (;;) {
      const open = await lockOpenCase(tx, input.subject, input.effect ?? 'act')
      if (open?.settlesAt && input.items.some(({ kind }) => unanswered.includes(kind)) && (await concludeSettling(tx.ctx, input.subject))) continue
      const done = open ? await joinCase(tx, open, input, queue, exposure, weights) : await startCase(tx, info, input, queue, exposure, weights)
      if (!done) continue
      await placeCase(tx, done.caseId, await selectLanes(tx), sealedTopics(tx.ctx))
      return done
    }
  })
}

async function startCase(tx: Tx, info: SubjectInfo, input: NewCase, queue: string, exposure: Exposure, weights: HarmWeights): Promise<{ caseId: string; joined: boolean } | null> {
  const author = await accountCard(tx.ctx, info.accountId)
  const opened = await insertCase(tx, {
    ...exposure,
    subject: input.subject,
    accountId: info.accountId,
    effect: input.effect ?? 'act',
    queue,
    lane: queue,
    language: primary(input.language),
    country: input.country,
    rank: rankOf(exposure, tx.ctx.now, weights),
    dueAt: input.dueAt ?? null,
    excludedStaff: [...new Set(input.excludedStaff)],
    escalatedAt: input.forSenior ? tx.ctx.now : null,
    words: [author?.handle, info.text].filter(Boolean).join(' ').slice(0, 4_000),
  })
  if (!opened) return null
  await insertItems(tx, opened.id, input.items)
  await record(tx, 'case.opened', { caseId: opened.id, subject: opened.subject, queue, language: opened.language, country: opened.country, effect: opened.effect }, opened.subject)
  return { caseId: opened.id, joined: false }
}

/** The graver ground decides the queue while nobody holds the case; whoever is now excluded loses it. */
async function joinCase(tx: Tx, open: Case, input: NewCase, queue: string, found: Exposure, weights: HarmWeights): Promise<{ caseId: string; joined: boolean }> {
  const isHeld = open.claimedUntil !== null && open.claimedUntil > tx.ctx.now
  const probability = (await isReweighed(tx, open, input)) ? found.probability : Math.max(open.probability, found.probability)
  const exposure = { severity: Math.max(open.severity, found.severity), probability, viewsPerHour: found.viewsPerHour, minorsShare: found.minorsShare }
  const excludedStaff = [...new Set([...open.excludedStaff, ...(input.excludedStaff ?? [])])]
  const isExcluded = open.settlesAt === null && open.claimedBy !== null && excludedStaff.includes(open.claimedBy)
  const movesTo = (!isHeld || isExcluded) && open.settlesAt === null && found.severity > open.severity ? queue : open.queue
  const terms = [open.dueAt, input.dueAt ?? null].filter((term) => term !== null).toSorted((a, b) => a.getTime() - b.getTime())
  await updateCase(tx, open.id, {
    ...exposure,
    queue: movesTo,
    language: open.language ?? primary(input.language),
    rank: rankOf(exposure, open.openedAt, weights),
    dueAt: terms[0] ?? null,
    excludedStaff,
    escalatedAt: open.escalatedAt ?? (input.forSenior ? tx.ctx.now : null),
    ...(isExcluded ? { claimedBy: null, claimedUntil: null, heldUntil: null } : {}),
  })
  const kinds = await insertItems(tx, open.id, input.items)
  if (kinds.length > 0) await record(tx, 'case.joined', { caseId: open.id, subject: open.subject, queue: movesTo, kinds }, open.subject)
  return { caseId: open.id, joined: true }
}

/** What a detector or an order made likely stays; what reports made likely may turn out to be arranged. */
async function isReweighed(tx: Tx, open: Case, { reweighs }: NewCase): Promise<boolean> {
  return reweighs === true && ((await selectItems(tx, [open.id])).get(open.id) ?? []).every(({ kind }) => kind === 'report')
}

async function exposureOf(tx: Tx, policy: Policy, info: SubjectInfo, queue: string, input: NewCase): Promise<Exposure> {
  const hours = Math.max(1, (tx.ctx.now.getTime() - info.createdAt.getTime()) / 3_600_000)
  const video = input.subject.kind === 'video' ? await videoCard(tx.ctx, input.subject.id) : null
  return {
    severity: Math.min(5, Math.max(1, Math.round(input.severity ?? policy.clausesForQueue(queue)[0]?.severity ?? 3))),
    probability: Math.min(1, Math.max(0, input.probability ?? 0.5)),
    viewsPerHour: info.views / hours,
    minorsShare: video && video.views > 0 ? Math.min(1, video.minorViews / video.views) : unknownMinorsShare,
  }
}

function primary(language: string | null): string | null {
  const subtag = language?.toLowerCase().split(/[-_]/)[0]
  return subtag && subtag !== 'und' ? subtag : null
}
