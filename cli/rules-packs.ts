import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parsePack, type Pack, type PackError, type ParseOptions, type Snapshot, type SpanKind } from '@qorgan/rules'
import { createTextSafety } from '@qorgan/text-safety'
import { parse } from 'yaml'
import { z } from 'zod'

const policies = fileURLToPath(new URL('../policies', import.meta.url))

export interface Words { files: string[], options: Record<string, string[]> }

/** Tells words from options; every option takes a value and may come again. */
export function readWords(argv: readonly string[], known: readonly string[]): Words {
  const words: Words = { files: [], options: {} }
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at]!
    if (!word.startsWith('--')) {
      words.files.push(word)
      continue
    }
    if (!known.includes(word)) throw new Error(`there is no option ${word}; there are: ${known.join(', ') || 'none'}`)
    const value = argv[++at]
    if (value === undefined) throw new Error(`${word} needs a value`)
    ;(words.options[word] ??= []).push(value)
  }
  return words
}

function yamlIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort().map((name) => join(folder, name))
}

/** The files named, the files of the folders named, or the packs of the repository. */
export function packFiles(named: readonly string[]): string[] {
  const files = (named.length > 0 ? named : [join(policies, 'rules')]).flatMap((path) => {
    if (!statSync(path, { throwIfNoEntry: false })) throw new Error(`${path}: there is no such file`)
    return statSync(path).isDirectory() ? yamlIn(path) : [path]
  })
  if (files.length === 0) throw new Error('there are no packs to read')
  return files
}

const Guidelines = z.object({ clauses: z.array(z.object({ id: z.string() })) })
const Queues = z.object({ queues: z.array(z.object({ id: z.string() })) })

/** Word lists, policy clauses and queues that packs may name. */
export function knownNames(): Required<Pick<ParseOptions, 'lists' | 'policies' | 'queues'>> {
  const lists = readdirSync(join(policies, 'wordlists'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => yamlIn(join(policies, 'wordlists', name)).map((file) => `${name}/${file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length)}`)).sort()
  const newest = readdirSync(join(policies, 'guidelines')).filter((name) => /^\d{4}-\d{2}/.test(name)).sort().at(-1)
  if (newest === undefined) throw new Error('there are no guidelines to name clauses from')
  const clauses = yamlIn(join(policies, 'guidelines', newest)).flatMap((file) => {
    const read = Guidelines.safeParse(parse(readFileSync(file, 'utf8')))
    return read.success ? read.data.clauses.map((clause) => clause.id) : []
  })
  const { queues } = Queues.parse(parse(readFileSync(join(policies, 'reasons/queues.yaml'), 'utf8')))
  return { lists, policies: clauses, queues: queues.map((queue) => queue.id) }
}

export function readPacks(files: readonly string[], names: ParseOptions): { packs: Pack[], errors: PackError[] } {
  const packs: Pack[] = []
  const errors: PackError[] = []
  for (const file of files) {
    const parsed = parsePack(readFileSync(file, 'utf8'), file, names)
    if (parsed.ok) packs.push(parsed.pack)
    else errors.push(...parsed.errors)
  }
  return { packs, errors }
}

/** As `readPacks`, for work that needs sound packs. */
export function soundPacks(files: readonly string[], names: ParseOptions): Pack[] {
  const { packs, errors } = readPacks(files, names)
  const [first] = errors
  if (first) throw new Error(`${first.file}:${first.line}:${first.column}: ${first.message}${errors.length > 1 ? `, and ${errors.length - 1} more; see rules check` : ''}`)
  return packs
}

const agesToo: Record<string, SpanKind> = { grade: 'age', birthday: 'age' }

/** The platform's own word lists and detectors, as the rules see them. */
export function openScanner(): (text: string, language: string) => { language: string, signals: Omit<Snapshot['signals'], 'hashMatches'> } {
  const safety = createTextSafety({ listsDir: join(policies, 'wordlists') })
  return (text, language) => {
    const found = safety.scan(text, { language: language === 'other' ? undefined : language })
    return {
      language: found.language.split('-')[0]!,
      signals: {
        matches: found.matches.map(({ word, start, end, policy, severity, list }) => ({ word, start, end, policy, severity, list })),
        spans: found.spans.map(({ kind, start, end }) => ({ kind: agesToo[kind] ?? (kind as SpanKind), start, end })),
        statedAge: found.statedAge ?? -1,
        scores: found.scores as Record<string, number>,
      },
    }
  }
}
