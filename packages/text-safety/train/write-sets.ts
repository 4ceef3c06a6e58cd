// Writes written/*.jsonl from written/templates/*.yaml. Every template belongs to one side, train or dev, whole: what is measured on dev was
// not seen in other words. Same seed, same files.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { latinSpellings, withoutKazakhLetters } from '../src/lists/spelling.ts'
import { draw, type Random } from './random.ts'

const Templates = z.strictObject({
  language: z.enum(['kk', 'ru', 'en']),
  slots: z.record(z.string(), z.array(z.string())),
  sets: z.array(z.strictObject({ labels: z.record(z.string(), z.union([z.literal(0), z.literal(1)])), templates: z.array(z.string()) })),
})

const PER_TEMPLATE = 40
const DEV_SHARE = 5

export interface WrittenRow { id: string, text: string, lang: string, source: string, labels: Record<string, number>, template: string, split: 'train' | 'dev' }

/** Draws one of each bracket's choices, innermost first, then words for the slots. */
function fill(template: string, slots: Record<string, string[]>, random: Random): string {
  let text = template
  while (/\([^()]*\)/u.test(text)) text = text.replaceAll(/\(([^()]*)\)/gu, (_, inner: string) => random.pick(inner.split('|')))
  return text.replaceAll(/\{(\w+)\}/gu, (_, slot: string) => random.pick(slots[slot] ?? [slot])).replaceAll(/\s+/gu, ' ').replaceAll(' ,', ',').trim()
}

const tails = ['', '', '', '', '!', '!!!', '.', '...', ' 😂', ' 😭', ' 🔥', '?', ')))']

/** Everyday typing: capitals, tails, a doubled letter, Kazakh without its letters or in Latin. */
function typed(text: string, language: string, random: Random): string {
  let out = text
  if (language === 'kk') {
    const way = random.next()
    if (way < 0.25) out = withoutKazakhLetters(out.toLowerCase())[0] ?? out
    else if (way < 0.4) out = random.pick(latinSpellings(out.toLowerCase(), 'kk'))
  } else if (language === 'ru' && random.next() < 0.06) out = random.pick(latinSpellings(out.toLowerCase(), 'ru'))
  const style = random.next()
  if (style < 0.35) out = out.charAt(0).toUpperCase() + out.slice(1)
  else if (style < 0.42) out = out.toUpperCase()
  if (random.next() < 0.12) out = out.replace(/[аеиоуaeiou](?=\S*$)/iu, (vowel) => vowel.repeat(3))
  if (random.next() < 0.15) out = out.replaceAll(/[,']/gu, '')
  return out + random.pick(tails)
}

function write(folder: string, file: string): WrittenRow[] {
  const { language, slots, sets } = Templates.parse(parse(readFileSync(`${folder}/templates/${file}`, 'utf8')))
  const random = draw(20_261_124)
  const rows: WrittenRow[] = []
  const seen = new Set<string>()
  for (const [setAt, { labels, templates }] of sets.entries()) {
    for (const [at, template] of templates.entries()) {
      const name = `${language}-${setAt}-${at}`
      for (let copy = 0; copy < PER_TEMPLATE; copy++) {
        const text = typed(fill(template, slots, random), language, random)
        if (seen.has(text.toLowerCase())) continue
        seen.add(text.toLowerCase())
        rows.push({ id: `${name}-${copy}`, text, lang: language, source: `written-${language}`, labels, template: name, split: (at + setAt) % DEV_SHARE === DEV_SHARE - 1 ? 'dev' : 'train' })
      }
    }
  }
  return rows
}

const folder = new URL('written', import.meta.url).pathname
for (const file of readdirSync(`${folder}/templates`).sort()) {
  const rows = write(folder, file)
  writeFileSync(`${folder}/${file.replace('.yaml', '.jsonl')}`, rows.map((row) => JSON.stringify(row)).join('\n') + '\n')
  const counts: Record<string, number> = {}
  for (const { labels } of rows) for (const [label, value] of Object.entries(labels)) counts[`${label}=${value}`] = (counts[`${label}=${value}`] ?? 0) + 1
  process.stdout.write(`${JSON.stringify({ file, rows: rows.length, ...counts })}\n`)
}
