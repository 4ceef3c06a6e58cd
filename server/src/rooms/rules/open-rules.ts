import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Compiled, compile, type Pack, type PackError, parsePack, type Rule } from '@qorgan/rules'
import { type House, slot } from '../../kernel/house.ts'
import { type Policy, policyOf } from '../policy/index.ts'

export class RulesUnreadable extends Error {
  readonly problems: readonly PackError[]
  constructor(problems: readonly PackError[]) {
    super(`The rules cannot be used:\n${problems.map(({ file, line, column, rule, message }) => `  ${file}:${line}:${column}: ${rule ? `${rule}: ` : ''}${message}`).join('\n')}`)
    this.name = 'RulesUnreadable'
    this.problems = problems
  }
}

const compiled = slot<Compiled>('the rules')
export const rulesOf = (ctx: { house: House }): Compiled => compiled.of(ctx)

/**
 * Reads every pack under `rules/`, runs the cases of every rule and keeps what they compile to. Throws
 * RulesUnreadable with everything that is wrong, and also when there is no rule at all: a safety system without
 * rules must not look as if it stood guard.
 */
export function openRules(house: House): void {
  compiled.set(house, loadRules(house.config.policiesDir, knownTo(policyOf({ house }))))
}

export type Known = Pick<Policy, 'actionsFor'> & { policies: readonly string[]; queues: readonly string[] }

export function knownTo(policy: Policy): Known {
  return { policies: [...policy.current.byId.keys()], queues: policy.queues().map((queue) => queue.id), actionsFor: (clause, kind) => policy.actionsFor(clause, kind) }
}

export function loadRules(dir: string, { actionsFor, ...known }: Known): Compiled {
  const lists = listIds(join(dir, 'wordlists'))
  const problems: PackError[] = []
  const packs: Pack[] = []
  for (const file of yamlIn(join(dir, 'rules'))) {
    const parsed = parsePack(readFileSync(join(dir, 'rules', file), 'utf8'), `rules/${file}`, { lists, ...known })
    if (!parsed.ok) {
      problems.push(...parsed.errors)
      continue
    }
    packs.push(parsed.pack)
    problems.push(...parsed.pack.rules.flatMap((rule) => notAllowed(rule, parsed.pack.file, actionsFor)))
  }
  if (problems.length === 0 && packs.every((pack) => pack.rules.every((rule) => rule.mode === 'off'))) {
    problems.push({ file: 'rules', line: 1, column: 1, rule: null, message: 'there is no rule that is on' })
  }
  if (problems.length > 0) throw new RulesUnreadable(problems)
  return compile(packs, { lists })
}

/** An action that the clause does not allow would be refused in the middle of somebody's request; so it is refused here. What cannot be held is only shown to people. */
function notAllowed({ id, line, action, policy, subjects }: Rule, file: string, actionsFor: Known['actionsFor']): PackError[] {
  if (action === 'open-case' || action === 'hold-for-review') return []
  return subjects.filter((kind) => !actionsFor(policy, kind).includes(action))
    .map((kind) => ({ file, line, column: 1, rule: id, message: `${policy} allows no ${action} of a ${kind}; it allows ${actionsFor(policy, kind).join(', ') || 'nothing'}` }))
}

const yamlIn = (dir: string): string[] => entries(dir).filter((name) => name.endsWith('.yaml')).toSorted()
const entries = (dir: string): string[] => {
  try {
    return readdirSync(dir)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** Word lists are filed as `<language>/<name>.yaml`, and named so. */
function listIds(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    .flatMap(({ name: language }) => yamlIn(join(dir, language)).map((file) => `${language}/${file.replace(/\.yaml$/, '')}`)).toSorted()
}
