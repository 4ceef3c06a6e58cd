import { change, firstTime } from '../kernel/change.ts'
import { flow } from '../kernel/jobs.ts'
import { subjectInfo } from '../rooms/content/index.ts'
import { openCase } from '../rooms/review/index.ts'

const name = 'on-review-asked'

/** A rule wants people to look. What was taken back and destroyed in the meantime needs nobody. */
export const onReviewAsked = flow({
  name,
  on: ['review.asked'],
  run: (ctx, fact) => change(ctx, async (tx) => {
    if (!(await firstTime(tx, name, fact.id))) return
    const { subject, queue, language, country, rule, severity, confidence } = fact.payload
    if (!(await subjectInfo(tx.ctx, subject))) return
    await openCase(tx.ctx, { subject, queue, language, country, probability: confidence, severity, items: [{ kind: 'signal', ref: fact.id, summary: rule }] })
  }),
})
