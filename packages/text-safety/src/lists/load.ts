import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { WordList } from './types.ts'

const Words = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])
const Level = z.union([z.literal(1), z.literal(2), z.literal(3)])

const Entry = z.strictObject({
  word: Words.optional(),
  stem: Words.optional(),
  severity: Level.optional(),
  forms: z.union([z.string(), z.array(z.string())]).optional(),
  prefixes: z.union([z.string(), z.array(z.string())]).optional(),
  latin: z.union([z.boolean(), z.array(z.string().min(1))]).optional(),
  plain: z.boolean().optional(),
  except: z.array(z.string().min(1)).optional(),
  note: z.string().optional(),
}).refine((entry) => entry.word !== undefined || entry.stem !== undefined, 'an entry needs a word or a stem')

const File = z.strictObject({
  note: z.string().optional(),
  severity: Level.optional(),
  latin: z.boolean().optional(),
  plain: z.boolean().optional(),
  starred: z.boolean().optional(),
  entries: z.array(Entry).default([]),
  innocent: z.array(z.string().min(1)).optional(),
})

/** Reads one list; `where` names it in errors. */
export function parseList(source: string, where: string, language: string, policy: string): WordList {
  const read = File.safeParse(parse(source))
  if (!read.success) {
    const issue = read.error.issues[0]
    throw new Error(`${where}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
  }
  const { note: _, ...list } = read.data
  return { id: `${language}/${policy}`, language, policy, ...list }
}

/** Reads `<folder>/<language>/<policy>.yaml`, sorted, so that the order of lists never depends on the disk. Refuses an empty folder. */
export function loadLists(folder: string): WordList[] {
  const lists: WordList[] = []
  const languages = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory()).map((each) => each.name).sort()
  for (const language of languages) {
    for (const file of readdirSync(join(folder, language)).filter((name) => name.endsWith('.yaml')).sort()) {
      const path = join(folder, language, file)
      lists.push(parseList(readFileSync(path, 'utf8'), path, language, file.slice(0, -'.yaml'.length)))
    }
  }
  if (lists.length === 0) throw new Error(`no word lists in ${folder}`)
  return lists
}
