import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse, refuseField } from '../../kernel/refusal.ts'
import { certifiedFor, requireCertificate } from '../access/index.ts'
import { policyOf } from '../policy/index.ts'
import './facts.ts'
import { isDecided } from './moves.ts'
import { requireReviewer } from './require-reviewer.ts'
import { OpinionAnswer, OpinionRequest, type OpinionView } from './schema.ts'
import { insertStep, lockCase } from './store.ts'
import { countUnanswered, insertOpinion, lockOpinion, type Opinion, selectAskedOf, selectOpinions, updateOpinion } from './store-opinions.ts'
import { insertLive } from './store-live.ts'
import { withOwnCase } from './with-own-case.ts'

const mostWaiting = 5

/** Asks a colleague, or anybody certified, what they think; the case stays with its holder, who alone decides. */
export async function askOpinion(ctx: Ctx, rawId: string, raw: unknown): Promise<OpinionView> {
  permit(ctx, 'case.claim')
  const { staffId, question } = parse(OpinionRequest, raw)
  return withOwnCase(ctx, rawId, 'ask', async (tx, held, self) => {
    if (staffId === self) refuse('conflict', 'not-for-this-colleague')
    const askedOf = staffId === undefined ? null : await requireReviewer(tx, staffId, held)
    if ((await countUnanswered(tx, held.id)) >= mostWaiting) refuse('conflict', 'too-many', { limit: mostWaiting })
    const opinion = await insertOpinion(tx, { caseId: held.id, askedBy: self, askedOf, question })
    await insertStep(tx, held.id, 'opinion-asked', question)
    if (askedOf !== null) await insertLive(tx, { what: 'opinion-asked', caseId: held.id, queue: held.queue, staffId: self, toStaff: askedOf })
    await record(tx, 'case.opinion-asked', { caseId: held.id, queue: held.queue, opinionId: opinion.id, askedOf }, { kind: 'case', id: held.id })
    return opinionOut(opinion)
  })
}

/** Answers a question about a colleague's case. Refuses 404 for one asked of somebody else, 409 `opinion-given` or `already-concluded`. */
export async function giveOpinion(ctx: Ctx, rawId: string, raw: unknown): Promise<OpinionView> {
  permit(ctx, 'case.claim')
  if (ctx.actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  const { staffId } = ctx.actor
  const input = parse(OpinionAnswer, raw)
  if (input.policy !== undefined && !policyOf(ctx).clause(input.policy)) refuseField('/policy', 'is not a clause of the guidelines')
  const id = existingId(rawId)
  return change(ctx, async (tx) => {
    const found = (await lockOpinion(tx, id)) ?? refuse('missing', 'not-found')
    if (found.askedOf !== null && found.askedOf !== staffId) refuse('missing', 'not-found')
    if (found.askedBy === staffId) refuse('conflict', 'not-for-yourself')
    if (found.answeredAt !== null) refuse('conflict', 'opinion-given')
    const about = (await lockCase(tx, found.caseId)) ?? refuse('missing', 'not-found')
    if (isDecided(about)) refuse('conflict', 'already-concluded')
    await requireCertificate(tx.ctx, about.queue, about.language)
    const answer = { answeredBy: staffId, answeredAt: tx.ctx.now, verdict: input.verdict, policyId: input.policy ?? null, note: input.note }
    await updateOpinion(tx, id, answer)
    await insertStep(tx, about.id, 'opinion-given', input.note)
    await insertLive(tx, { what: 'opinion-given', caseId: about.id, queue: about.queue, staffId, toStaff: found.askedBy })
    await record(tx, 'case.opinion-given', { caseId: about.id, queue: about.queue, opinionId: id, askedBy: found.askedBy }, { kind: 'case', id: about.id })
    return opinionOut({ ...found, ...answer })
  })
}

/** Questions that wait for the caller's answer, oldest first: those asked of them, and those asked of anybody certified as they are. */
export async function listOpinionsAsked(ctx: Ctx): Promise<{ items: OpinionView[]; nextCursor: null }> {
  permit(ctx, 'case.claim')
  if (ctx.actor.kind !== 'staff') refuse('forbidden', 'not-permitted')
  const [asked, certificates] = await Promise.all([selectAskedOf(ctx.db, ctx.actor.staffId, 200), certifiedFor(ctx)])
  const mayAnswer = (queue: string, language: string | null) => certificates.some((each) => each.queue === queue && (language === null || each.language === '*' || each.language === language))
  return { items: asked.filter(({ queue, language }) => mayAnswer(queue, language)).map(opinionOut), nextCursor: null }
}

export const opinionsOf = async (ctx: Ctx, caseId: string): Promise<OpinionView[]> => (await selectOpinions(ctx.db, caseId)).map(opinionOut)

function opinionOut({ id, caseId, askedBy, askedOf, question, askedAt, answeredBy, answeredAt, verdict, policyId, note }: Opinion): OpinionView {
  return { id, caseId, askedBy, askedOf, question, askedAt: askedAt.toISOString(), answer: answeredAt && verdict ? { by: answeredBy ?? '', at: answeredAt.toISOString(), verdict, policy: policyId, note: note ?? '' } : null }
}
