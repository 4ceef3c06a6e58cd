import { change, firstTime } from '../kernel/change.ts'
import { flow } from '../kernel/jobs.ts'
import type { Method } from '../rooms/age/index.ts'
import { noteDoubt } from '../rooms/underage/index.ts'

const name = 'open-age-case'

const kindOf: Record<Method, string> = {
  'self-declared': 'younger-date', 'app-store': 'store-range', 'facial-estimate': 'face-estimate', 'trusted-adult': 'adult-word', 'id-document': 'document', card: 'document', 'age-proof': 'document',
}

/** Evidence that somebody is below the minimum age weighs with everything else; no account is removed by evidence alone. */
export const openAgeCase = flow({
  name,
  on: ['age.minimum-in-doubt'],
  run: (ctx, fact) => change(ctx, async (tx) => {
    if (!(await firstTime(tx, name, fact.id))) return
    const { method, evidenceId } = fact.payload
    await noteDoubt(tx, fact.payload, { kind: kindOf[method], ref: `evidence:${evidenceId}` })
  }),
})
