import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { possible } from '../server/src/rooms/enforcement/index.ts'
import { type Action, actions, subjectKinds } from '../server/src/rooms/policy/index.ts'
import { accountStatusOf, standingOf } from '../server/src/rooms/standing/index.ts'
import { root } from './house/sources.ts'

const path = join(root, 'docs/states.md')
const between = (name: string) => new RegExp(`(<!-- made from code: ${name} -->\n)[\\s\\S]*?(<!-- end -->)`)
const row = (kind: Action) => ({ kind, decisionId: kind, countries: kind === 'withhold' ? ['KZ'] : null, feature: kind === 'restrict-feature' ? 'comments' as const : null })
const table = (head: readonly string[], rows: readonly (readonly string[])[]) => [`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n')
const subsets = Array.from({ length: 2 ** actions.length }, (_, bits) => actions.filter((_action, index) => bits & (1 << index)))

/** What a set of restrictions amounts to, in the words of the host API. */
function effectOf(kinds: readonly Action[]): string[] {
  const rows = kinds.map(row)
  const { state, minimumAge, feedEligible, withheldIn, warnScreen, features } = standingOf('video', rows)
  return [state, accountStatusOf(rows), minimumAge === null ? '–' : String(minimumAge), feedEligible ? 'yes' : 'no', withheldIn.length > 0 ? 'its countries' : '–', warnScreen ? 'yes' : '–', features.length > 0 ? 'its feature' : '–']
}
const effects = ['state of content', 'status of an account', 'minimum age', 'in feeds', 'withheld in', 'warning screen', 'feature taken']

const singles = () => table(['action', 'on', ...effects], actions.map((action) => [`\`${action}\``, subjectKinds.filter((kind) => possible[kind].includes(action)).join(', '), ...effectOf([action])]))

const pairs = () => table(['', ...actions.map((action) => `\`${action}\``)], actions.map((one) => [`\`${one}\``, ...actions.map((other) => {
  const rows = [row(one), row(other)]
  return `${standingOf('video', rows).state} / ${accountStatusOf(rows)}`
})]))

/** Every subset falls under one line: those with the same result stand together, with the fewest actions that give it. */
function combinations(): string {
  const groups = Map.groupBy(subsets, (kinds) => effectOf(kinds).join(' | '))
  const fewest = (sets: readonly (readonly Action[])[]) => sets.toSorted((a, b) => a.length - b.length)[0]!
  const lines = [...groups].map(([result, sets]) => [fewest(sets).map((action) => `\`${action}\``).join(' + ') || 'none', String(sets.length), ...result.split(' | ')])
  return `${subsets.length} sets of actions have ${groups.size} different results.\n\n${table(['shortest set', 'sets with this result', ...effects], lines)}`
}

/** The document with its tables made anew from the function that states are derived with. */
export function statesDocument(text = readFileSync(path, 'utf8')): { text: string; made: string } {
  const made = Object.entries({ singles, pairs, combinations }).reduce((sum, [name, print]) => sum.replace(between(name), (_, open: string, close: string) => `${open}\n${print()}\n\n${close}`), text)
  return { text, made }
}

if (process.argv[1] === import.meta.filename) writeFileSync(path, statesDocument().made)
