import type { Ctx } from '../../kernel/house.ts'
import { certifiedFor } from '../access/index.ts'
import type { SubjectInfo } from '../content/index.ts'
import { type Decision, decisionsById } from '../decisions/index.ts'
import { exceptedAmong } from '../enforcement/index.ts'
import { policyOf, type SubjectKind } from '../policy/index.ts'
import { isTakenBack, openCasesOn } from '../review/index.ts'
import { activeRestrictions } from '../standing/index.ts'
import type { Ground } from './ground.ts'
import type { Obstacle } from './schema.ts'

/** What is brought to a case by these is weighed by a person who reads it. */
const individual = ['appeal', 'order', 'age', 'training', 'quality']

/**
 * Why a thing of the set would be left alone, by its id; absent when nothing stands in the way. The preview asks for all
 * of them and the work for each one again, in the name of whoever proposed. `infos` are those that exist; 500 at most.
 */
export async function obstaclesTo(ctx: Ctx, kind: SubjectKind, ids: readonly string[], infos: ReadonlyMap<string, SubjectInfo>, ground: Ground): Promise<Map<string, Obstacle>> {
  const there = ids.flatMap((id) => infos.get(id) ?? []).filter(({ withdrawnAt }) => withdrawnAt === null)
  const subjects = there.map(({ subject }) => subject)
  const [cases, held, restrictions, excepted] = await Promise.all([
    openCasesOn(ctx, kind, subjects.map(({ id }) => id)), certifiedFor(ctx), activeRestrictions(ctx, subjects),
    ground.verdict === 'violation' ? exceptedAmong(ctx, there, ground.policyId, ground.action) : new Set<string>(),
  ])
  const decisions = new Map((await decisionsById(ctx, [...new Set(restrictions.map(({ decisionId }) => decisionId))])).map((each) => [each.id, each]))
  const inForce = Map.groupBy(restrictions, ({ subject }) => subject.id)
  const staffId = ctx.actor.kind === 'staff' ? ctx.actor.staffId : ''
  const isCertified = (queue: string, language: string | null) => held.some((each) => each.queue === queue && (language === null || each.language === '*' || each.language === primary(language)))
  const obstacles = new Map<string, Obstacle>(ids.map((id) => [id, 'gone']))
  for (const { subject: { id }, language } of there) {
    const own = (inForce.get(id) ?? []).flatMap(({ decisionId }) => decisions.get(decisionId) ?? [])
    const open = cases.get(id)
    const why = open?.isBusy ? 'in-review'
      : open?.excludedStaff.includes(staffId) ? 'decided-before'
      : open?.kinds.some((each) => individual.includes(each)) ? 'needs-own-look'
      : standingInTheWay(own, ground)
        ?? (excepted.has(id) ? 'excepted' : null)
        ?? (queuesOf(ctx, own, ground).every((queue) => isCertified(queue, language)) ? null : 'not-certified')
    if (why === null) obstacles.delete(id)
    else obstacles.set(id, why)
  }
  return obstacles
}

function standingInTheWay(own: readonly Decision[], ground: Ground): Obstacle | null {
  if (ground.verdict === 'no-violation') return own.some(isTakenBack) ? null : 'nothing-to-take-back'
  return own.some(({ action, automatedDecision, policyId }) => action === ground.action && (automatedDecision === 'not' || policyId === ground.policyId)) ? 'already' : null
}

function queuesOf(ctx: Ctx, own: readonly Decision[], ground: Ground): string[] {
  if (ground.verdict === 'violation') return [ground.queue]
  return own.filter(isTakenBack).map(({ policyId, policyVersion }) => policyOf(ctx).clause(policyId, policyVersion)?.queue ?? 'general')
}

const primary = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? language
