import { z } from 'zod'
import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import type { Tx } from '../../kernel/database.ts'
import { newId } from '../../kernel/ids.ts'
import { existingId, parse, placeAfter } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse, refuseField } from '../../kernel/refusal.ts'
import './facts.ts'
import { contextOf } from './context.ts'
import { applyWordExceptions, excuses } from './lists-in-force.ts'
import { scanText } from './scan-text.ts'
import { countInForce, insertOrCount, lockException, nextVersion, saveException, selectExceptions, type StoredException } from './store-exceptions.ts'

/** More than this and the lists themselves need work. */
const mostInForce = 2_000
const mostOfOne = 5

export const AcceptException = z.strictObject({ phrase: z.string().trim().min(3).max(80).regex(/^[\p{L}\p{M}\p{N}' -]+\*?$/u, 'may hold letters, digits, spaces, hyphens, and * at the end'), reason: z.string().trim().min(3).max(500) })
export const RefuseException = z.strictObject({ reason: z.string().trim().min(3).max(500) })

export const exceptionStates = ['proposed', 'in-force', 'refused', 'ended'] as const
export const ExceptionsQuery = z.strictObject({ state: z.enum(exceptionStates).optional(), cursor: z.string().max(64).optional(), limit: z.coerce.number().int().min(1).max(100).default(50) })
export const WordException = z.object({
  id: z.string(), state: z.enum(exceptionStates), language: z.string(), list: z.string(), word: z.string().describe('The entry of the list'), phrase: z.string().describe('What it had matched, with a word on each side where there was one'),
  context: z.object({ text: z.string(), start: z.number().int(), end: z.number().int() }).describe('The matched words and a few around them; everything else is masked'),
  decisionId: z.string().describe('The decision that was taken back, the first one'), times: z.number().int(), proposedAt: z.iso.datetime(),
  decidedBy: z.string().nullable(), decidedAt: z.iso.datetime().nullable(), reason: z.string().nullable(),
  accepted: z.object({ phrase: z.string(), version: z.number().int(), endedVersion: z.number().int().nullable(), endedAt: z.iso.datetime().nullable() }).nullable(),
})
export type WordException = z.output<typeof WordException>

/**
 * Proposes exceptions for the words of a decision that was taken back, as far as word lists had matched them. `text` is
 * what was decided about. The same phrase again is counted.
 */
export async function proposeWordExceptions(tx: Tx, decisionId: string, text: string, words: readonly { word: string; start: number; end: number }[], language: string | null): Promise<void> {
  const seen = scanText(tx.ctx, { text, language })
  const fitting = words.filter(({ word, start, end }) => text.slice(start, end) === word)
  const hits = seen.matches.filter(({ start, end, list }) => !list.startsWith('detector/') && fitting.some((word) => start < word.end && word.start < end))
  for (const { list, word, start, end } of hits.slice(0, mostOfOne)) {
    const { phrase, context } = contextOf(text, start, end, seen.spans)
    const made = await insertOrCount(tx, { id: newId(tx.ctx.now), language: list.split('/')[0] ?? '', list, word, phrase, context: context.text, contextStart: context.start, contextEnd: context.end, decisionId })
    if (made !== null) await record(tx, 'word-exception.proposed', { exceptionId: made, list, decisionId }, { kind: 'word-exception', id: made })
  }
}

/**
 * Makes a phrase innocent in the list that had hit it from now on, as a new version of the lists. Refuses 400 at `/phrase` when it
 * would not have excused what was matched, 409 `already-answered` and `too-many`.
 */
export async function acceptWordException(ctx: Ctx, rawId: string, raw: unknown): Promise<{ version: number }> {
  permit(ctx, 'word-exception.decide')
  const { phrase, reason } = parse(AcceptException, raw)
  const answer = await decide(ctx, rawId, async (tx, found, staffId) => {
    if ((await countInForce(tx)) >= mostInForce) refuse('conflict', 'too-many', { limit: mostInForce })
    if (!(await excuses(tx.ctx, found, phrase))) refuseField('/phrase', 'would not have excused what was matched')
    const version = await nextVersion(tx)
    await saveException(tx, found.id, { decidedBy: staffId, decidedAt: tx.ctx.now, reason, acceptedPhrase: phrase.toLowerCase(), version })
    await record(tx, 'word-exception.accepted', { exceptionId: found.id, list: found.list, version }, { kind: 'word-exception', id: found.id })
    return { version }
  })
  await applyWordExceptions(ctx.house)
  return answer
}

export async function refuseWordException(ctx: Ctx, rawId: string, raw: unknown): Promise<void> {
  permit(ctx, 'word-exception.decide')
  const { reason } = parse(RefuseException, raw)
  await decide(ctx, rawId, async (tx, found, staffId) => {
    await saveException(tx, found.id, { decidedBy: staffId, decidedAt: tx.ctx.now, reason })
    await record(tx, 'word-exception.refused', { exceptionId: found.id, list: found.list }, { kind: 'word-exception', id: found.id })
  })
}

/** Takes an accepted exception out again, as a new version of the lists. Refuses 409 `already-ended` for one that is not in force. */
export async function endWordException(ctx: Ctx, rawId: string): Promise<{ version: number }> {
  permit(ctx, 'word-exception.decide')
  if (ctx.actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  const { staffId } = ctx.actor
  const id = existingId(rawId)
  const answer = await change(ctx, async (tx) => {
    const found = (await lockException(tx, id)) ?? refuse('missing', 'not-found')
    if (stateOf(found) !== 'in-force') refuse('conflict', 'already-ended')
    const version = await nextVersion(tx)
    await saveException(tx, id, { endedBy: staffId, endedAt: tx.ctx.now, endedVersion: version })
    await record(tx, 'word-exception.ended', { exceptionId: id, list: found.list, version }, { kind: 'word-exception', id })
    return { version }
  })
  await applyWordExceptions(ctx.house)
  return answer
}

async function decide<T>(ctx: Ctx, rawId: string, work: (tx: Tx, found: StoredException, staffId: string) => Promise<T>): Promise<T> {
  if (ctx.actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  const { staffId } = ctx.actor
  const id = existingId(rawId)
  return change(ctx, async (tx) => {
    const found = (await lockException(tx, id)) ?? refuse('missing', 'not-found')
    if (found.decidedAt !== null) refuse('conflict', 'already-answered')
    return work(tx, found, staffId)
  })
}

export async function listWordExceptions(ctx: Ctx, { state, cursor, limit }: z.output<typeof ExceptionsQuery>): Promise<{ items: WordException[]; nextCursor: string | null }> {
  permit(ctx, 'word-exception.read')
  const found = await selectExceptions(ctx.db, state ?? null, placeAfter(cursor), limit + 1)
  return { items: found.slice(0, limit).map(shown), nextCursor: found.length > limit ? found[limit - 1]!.id : null }
}

const stateOf = ({ decidedAt, version, endedVersion }: StoredException): WordException['state'] => (decidedAt === null ? 'proposed' : version === null ? 'refused' : endedVersion === null ? 'in-force' : 'ended')

function shown(each: StoredException): WordException {
  const { id, language, list, word, phrase, decisionId, times, decidedBy, reason } = each
  return {
    id, state: stateOf(each), language, list, word, phrase, context: { text: each.context, start: each.contextStart, end: each.contextEnd }, decisionId, times, proposedAt: each.proposedAt.toISOString(),
    decidedBy, decidedAt: each.decidedAt?.toISOString() ?? null, reason,
    accepted: each.acceptedPhrase === null || each.version === null ? null : { phrase: each.acceptedPhrase, version: each.version, endedVersion: each.endedVersion, endedAt: each.endedAt?.toISOString() ?? null },
  }
}
