import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../house/sources.ts'

type Tree = { [key: string]: string | Tree }

/** Every key path of a translation file, plural forms folded to their base, with the names it fills in. */
export function keysOf(tree: Tree, prefix = ''): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>()
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix ? `${prefix}.${key}` : key
    if (typeof value !== 'string') {
      for (const [inner, names] of keysOf(value, path)) keys.set(inner, names)
      continue
    }
    const base = path.replace(/_(?:zero|one|two|few|many|other)$/, '')
    const names = new Set([...(keys.get(base) ?? []), ...[...value.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] ?? '')])
    keys.set(base, names)
  }
  return keys
}

/** What one language has and another lacks: keys, names to fill in, and endings glued to them. */
export function translationFaults(file: string, languages: Record<string, Tree>): string[] {
  const faults: string[] = []
  const english = keysOf(languages.en ?? {})
  for (const language of ['kk', 'ru', 'en']) {
    const keys = keysOf(languages[language] ?? {})
    for (const [key, names] of english) {
      const own = keys.get(key)
      if (!own) faults.push(`${file}: ${language} lacks ${key}`)
      else for (const name of names) if (!own.has(name)) faults.push(`${file}: ${language} ${key} does not fill in ${name}`)
    }
    for (const key of keys.keys()) if (!english.has(key)) faults.push(`${file}: ${language} has ${key}, which en lacks`)
    faults.push(...glued(file, language, languages[language] ?? {}))
  }
  return faults
}

function glued(file: string, language: string, tree: Tree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    if (typeof value !== 'string') return glued(file, language, value, `${prefix}${key}.`)
    return /\}\}\p{L}|\p{L}\{\{/u.test(value) ? [`${file}: ${language} ${prefix}${key} glues letters to an inserted value`] : []
  })
}

/** Folders named `locales` hold kk.json, ru.json and en.json. */
export function checkTranslations(): string[] {
  return ['web', 'clips'].flatMap((top) => findLocales(join(root, top))).flatMap((folder) => {
    const languages = Object.fromEntries(['kk', 'ru', 'en'].map((language) => {
      const path = join(folder, `${language}.json`)
      return [language, existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) as Tree : {}]
    }))
    return translationFaults(folder.slice(root.length + 1), languages)
  })
}

function findLocales(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((name) => name !== 'node_modules' && name !== 'dist').flatMap((name) => {
    const path = join(folder, name)
    if (!statSync(path).isDirectory()) return []
    return name === 'locales' ? [path] : findLocales(path)
  })
}
