import { fields } from './language/environment.ts'
import { counterOf, isList, scoreOf } from './language/lookups.ts'
import type { Snapshot, WordMatch } from './snapshot.ts'
import { reasonLanguages, type Reason } from './vocabulary.ts'

const placeholder = /\{([^{}]*)\}/g
const groups: Record<string, Record<string, string>> = fields

/** What is wrong with a reason's placeholders, or null. */
export function reasonFault(text: string, counters: readonly string[]): string | null {
  for (const match of text.matchAll(placeholder)) {
    const name = match[1]!
    const after = text.slice(match.index + match[0].length)
    if (/^[-’']?\p{L}/u.test(after)) return `letters are glued to {${name}}; write the sentence so that the value stands alone`
    if (!known(name, counters)) return `{${name}} is nothing that can be filled in; {words}, {country}, {score.threat}, {counter.name} and fields such as {author.strikes} are`
  }
  return /[{}]/.test(text.replaceAll(placeholder, '')) ? 'a brace stands alone' : null
}

function known(name: string, counters: readonly string[]): boolean {
  if (name === 'words' || name === 'country') return true
  const [group = '', field = ''] = name.split('.')
  if (group === 'score') return field !== ''
  if (group === 'counter') return counters.includes(field)
  const type = Object.hasOwn(groups, group) && Object.hasOwn(groups[group]!, field) ? groups[group]![field]! : ''
  return group !== 'content' && (type === 'double' || type === 'string')
}

export function usesWords(reason: Reason): boolean {
  return reasonLanguages.some((language) => reason[language].includes('{words}'))
}

function written(value: unknown, language: keyof Reason): string {
  if (typeof value !== 'number') return String(value)
  const text = Number.isInteger(value) ? String(value) : value.toFixed(2)
  return language === 'en' ? text : text.replace('.', ',')
}

const quotes: Record<keyof Reason, [string, string]> = { kk: ['«', '»'], ru: ['«', '»'], en: ['“', '”'] }

/** The reason in words, with the values of this snapshot. */
export function fillReason(reason: Reason, snapshot: Snapshot, words: readonly WordMatch[], pack: string): Reason {
  const fill = (language: keyof Reason): string => reason[language].replaceAll(placeholder, (_, name: string) => {
    const [open, close] = quotes[language]
    if (name === 'words') return [...new Set(words.map((match) => snapshot.content.text.slice(match.start, match.end) || match.word))].slice(0, 5).map((word) => `${open}${word}${close}`).join(', ')
    if (name === 'country') return snapshot.country
    const [group = '', field = ''] = name.split('.')
    if (group === 'score') return written(scoreOf(snapshot, field), language)
    if (group === 'counter') return written(counterOf(snapshot, `${pack}/${field}`), language)
    return written((snapshot as unknown as Record<string, Record<string, unknown>>)[group]?.[field], language)
  })
  return { kk: fill('kk'), ru: fill('ru'), en: fill('en') }
}

/** The hits that a rule's triggers name, in the order of the text. */
export function wordsOf(snapshot: Snapshot, lists: readonly string[]): WordMatch[] {
  return snapshot.signals.matches.filter((match) => lists.some((list) => isList(match.list, list))).sort((left, right) => left.start - right.start || left.end - right.end)
}

