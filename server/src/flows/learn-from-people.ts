import { change, firstTime } from '../kernel/change.ts'
import { flow } from '../kernel/jobs.ts'
import { earlierWords, subjectInfo } from '../rooms/content/index.ts'
import { type Decision, decisionById, decisionsOn } from '../rooms/decisions/index.ts'
import type { Ctx } from '../kernel/house.ts'
import { noteContested } from '../rooms/review/index.ts'
import { judgeProposals, judgeRuleDecision, unjudgeProposals } from '../rooms/rules/index.ts'
import { proposeWordExceptions } from '../rooms/signals/index.ts'

const name = 'learn-from-people'

/**
 * What people decided tells the machines how often they are right: rules by version, word lists by the words that they
 * hit in vain, and every moderator for themselves.
 */
export const learnFromPeople = flow({
  name,
  on: ['case.concluded', 'decision.reversed', 'appeal.concluded', 'bulk.item-undone'],
  run: (ctx, fact) => change(ctx, async (tx) => {
    if (!(await firstTime(tx, name, fact.id))) return
    if (fact.name === 'case.concluded') {
      const { effect, subject, verdict, policyId } = fact.payload
      if (effect === 'act') await judgeProposals(tx, subject, verdict, policyId)
      return
    }
    if (fact.name === 'appeal.concluded') {
      const { appealId, decisionId, reportId, outcome } = fact.payload
      if (decisionId !== null && outcome === 'upheld') await judgeRuleDecision(tx, decisionId, 'right', 'appeal')
      return noteContested(tx, { appealId, decisionId, reportId, outcome })
    }
    if (fact.name === 'bulk.item-undone') {
      const { subject, verdict, decidedAt } = fact.payload
      return unjudgeProposals(tx, subject, verdict, new Date(decidedAt))
    }
    const { decisionId, source, reversedBy, reversedAt } = fact.payload
    const decision = await decisionById(tx.ctx, decisionId)
    if (!decision || source !== 'rule' || (reversedBy !== 'appeal' && reversedBy !== 'moderator')) return
    const by = reversedBy === 'appeal' ? 'appeal' : 'review'
    if (await stillViolates(tx.ctx, decision, new Date(reversedAt))) return judgeRuleDecision(tx, decisionId, 'right', by)
    await judgeRuleDecision(tx, decisionId, 'wrong', by)
    const words = decision.detection.words ?? []
    const text = words.length > 0 ? await textDecided(tx.ctx, decision, words) : null
    if (text !== null) await proposeWordExceptions(tx, decisionId, text, words, decision.language)
  }),
})

/** A person put another measure in the place of the rule's: what it had seen was there, and it asked for too much. */
async function stillViolates(ctx: Ctx, { subject, policyId }: Decision, reversedAt: Date): Promise<boolean> {
  return (await decisionsOn(ctx, subject)).some((each) => each.policyId === policyId && each.reverses === null && each.decidedBy.kind === 'staff' && each.decidedAt >= reversedAt)
}

/** The words as they were when the rule saw them: the present ones, or earlier ones in which its offsets fit. */
async function textDecided(ctx: Ctx, { subject }: Decision, words: readonly { word: string; start: number; end: number }[]): Promise<string | null> {
  const present = (await subjectInfo(ctx, subject))?.text ?? null
  const earlier = subject.kind === 'video' || subject.kind === 'comment' ? (await earlierWords(ctx, subject.kind, subject.id)).map(({ text }) => text) : []
  return [present, ...earlier].find((text) => text !== null && words.every(({ word, start, end }) => text.slice(start, end) === word)) ?? null
}
