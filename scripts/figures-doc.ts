import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { definitions, dictionaryOf, sections } from '@qorgan/ledger/figures'
import { root } from './house/sources.ts'

const path = join(root, 'docs/transparency.md')
const between = (name: string) => new RegExp(`(<!-- made from code: ${name} -->\n)[\\s\\S]*?(<!-- end -->)`)
const titles: Record<(typeof sections)[number], string> = { accounts: 'Accounts', videos: 'Videos', other: 'Comments, messages, features', reports: 'Reports', appeals: 'Appeals', orders: 'Orders of authorities', errors: 'Errors and time' }

function tableOfFigures(): string {
  return sections.map((section) => {
    const rows = definitions.filter((each) => each.section === section).map(({ id, kind, texts }) => `| \`${id}\` | ${kind === 'unmeasured' ? 'not measured' : kind} | ${texts.en.title} | ${texts.en.definition} |`)
    return [`### ${titles[section]}`, '', '| id | what it is | name | exactly |', '| --- | --- | --- | --- |', ...rows].join('\n')
  }).join('\n\n')
}

function tableOfFields(): string {
  const { levels, version } = dictionaryOf({ name: 'own', origin: '', synthetic: false }, 10)
  const rows = levels.flatMap((fields, depth) => fields.map(({ name, meaning }) => `| ${depth + 1} | \`${name}\` | ${meaning} |`))
  return [`Version ${version} of the schema.`, '', '| level | field | meaning |', '| --- | --- | --- |', ...rows].join('\n')
}

/** The document with its tables made anew from the lists that the counting itself goes by. */
export function figuresDocument(text = readFileSync(path, 'utf8')): { text: string; made: string } {
  const made = text.replace(between('figures'), (_, open: string, close: string) => `${open}\n${tableOfFigures()}\n\n${close}`).replace(between('fields'), (_, open: string, close: string) => `${open}\n${tableOfFields()}\n\n${close}`)
  return { text, made }
}

if (process.argv[1] === import.meta.filename) writeFileSync(path, figuresDocument().made)
