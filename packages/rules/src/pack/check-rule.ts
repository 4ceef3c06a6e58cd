import type { ParseError, TypeError as CelTypeError } from '@marcbachmann/cel-js'
import { conditionOf, runner } from '../language/condition.ts'
import { costOf, MOST_COST } from '../language/cost.ts'
import { environment } from '../language/environment.ts'
import { unknownNames, type Names } from '../language/names.ts'
import { reachOf } from '../language/reachable.ts'
import { triggersOf } from '../language/triggers.ts'
import { reasonFault, usesWords } from '../reason.ts'
import { reasonLanguages } from '../vocabulary.ts'
import type { PackText, RuleText } from './schema.ts'
import type { Rule } from './types.ts'

/** Where a fault stands: a path inside the rule, and for an expression the offset in it. */
export interface RuleFault { path: (string | number)[], offset?: number | undefined, message: string }

const AGE_CLAUSE = 'youth-safety.minimum-age'
type Expression = Pick<Rule, 'condition' | 'holds' | 'triggers' | 'cost'>

/** Reads the expression of a rule, or says all that is wrong with it. */
export function checkExpression(text: RuleText, pack: string, names: Names): Expression | RuleFault[] {
  const fault = (message: string, offset = 0): RuleFault => ({ path: ['when'], offset, message })
  let parsed
  try {
    parsed = environment.parse(text.when)
  } catch (error) {
    const { summary, range, message } = error as ParseError
    return [fault(summary ?? message, range?.start)]
  }
  const checked = parsed.check()
  if (!checked.valid) {
    const { summary, range, message } = checked.error as CelTypeError
    return [fault(summary ?? message, range?.start)]
  }
  if (checked.type !== 'bool') return [fault(`the expression gives ${checked.type}, not true or false`)]
  const unknown = unknownNames(parsed.ast, names)
  if (unknown.length > 0) return unknown.map((each) => fault(each.message, each.start))
  const cost = costOf(parsed.ast)
  if (cost > MOST_COST) return [fault(`costs up to ${cost} steps for one text; the limit is ${MOST_COST}`)]
  const condition = conditionOf(parsed.ast, pack)
  const reach = reachOf(condition, text.subjects)
  if (reach.can === 'never') return [fault('can never hold: it is always false, or its parts contradict each other')]
  if (reach.can === 'always') return [fault('always holds: the rule would catch everything')]
  if (reach.dead.length > 0) return reach.dead.map((part) => fault(`this part can never hold: ${part.source}`, part.start))
  return { condition, holds: runner(condition), triggers: triggersOf(condition), cost }
}

/** What a rule may not say although it can be read. */
export function checkPromises(text: RuleText, pack: PackText, names: Names, expression: Expression | null, known: { policies?: readonly string[] | undefined, queues?: readonly string[] | undefined }): RuleFault[] {
  const faults: RuleFault[] = []
  const { action, queue } = text.proposal
  if (known.policies && !known.policies.includes(text.policy)) faults.push({ path: ['policy'], message: `there is no policy clause ${text.policy}` })
  if (queue && known.queues && !known.queues.includes(queue)) faults.push({ path: ['proposal', 'queue'], message: `there is no queue ${queue}` })
  if ((action === 'open-case' || action === 'hold-for-review') && !queue) faults.push({ path: ['proposal'], message: `${action} needs the queue whose people are asked` })
  if (text.policy === AGE_CLAUSE && action !== 'open-case') faults.push({ path: ['proposal', 'action'], message: 'a rule about the minimum age only opens a case; people decide' })
  if (action !== 'open-case' && !text.limits) faults.push({ path: ['proposal'], message: `a rule that acts by itself needs limits.automaticPerHour` })
  if (text.subjects.includes('message')) {
    const where = pack.messages?.countries ?? []
    if (!pack.messages) faults.push({ path: ['subjects'], message: 'private messages are read only where the pack gives a dated legal basis under "messages"' })
    else if (!text.countries || text.countries.some((country) => !where.includes(country))) faults.push({ path: ['subjects'], message: 'a rule on messages names countries, all of them among those of the legal basis' })
  }
  for (const language of reasonLanguages) {
    const wrong = reasonFault(text.reason[language], names.counters)
    if (wrong) faults.push({ path: ['reason', language], message: wrong })
  }
  if (expression && usesWords(text.reason) && !(expression.triggers?.every((trigger) => trigger.kind === 'list') ?? false)) {
    faults.push({ path: ['reason'], message: '{words} may be empty, since the rule can hold without a word of a list' })
  }
  for (const outcome of ['fires', 'silent'] as const) {
    if (!text.cases.some((each) => each.expect === outcome)) faults.push({ path: ['cases'], message: `no case says when the rule is ${outcome === 'fires' ? 'to fire' : 'to stay silent'}` })
  }
  return faults
}

