import { change, firstTime } from '../kernel/change.ts'
import { flow } from '../kernel/jobs.ts'
import { subjectInfo } from '../rooms/content/index.ts'
import { openCase } from '../rooms/review/index.ts'
import { noteText } from '../rooms/underage/index.ts'

const name = 'on-review-asked'

const ageQueue = 'under-age'

/**
 * A rule wants people to look. What was taken back and destroyed in the meantime needs nobody. What speaks of an age is
 * weighed with everything else that does, and comes before people as a case about the account.
 */
export const onReviewAsked = flow({
  name,
  on: ['review.asked'],
  run: (ctx, fact) => change(ctx, async (tx) => {
    if (!(await firstTime(tx, name, fact.id))) return
    const { subject, queue, language, country, rule, severity, confidence } = fact.payload
    if (!(await subjectInfo(tx.ctx, subject))) return
    if (queue === ageQueue) return noteText(tx, subject)
    await openCase(tx.ctx, { subject, queue, language, country, probability: confidence, severity, items: [{ kind: 'signal', ref: fact.id, summary: rule }] })
  }),
})
