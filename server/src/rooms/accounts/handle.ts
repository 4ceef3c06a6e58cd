/** Letters of these scripts, digits, and . _ - between them. */
const allowed = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}](?:[._-]?[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}\p{M}_])*$/u

/** Cyrillic letters and digits that an eye takes for a Latin letter. After the confusables of Unicode TS 39. */
const lookalikes: Record<string, string> = {
  а: 'a', в: 'b', с: 'c', е: 'e', ё: 'e', һ: 'h', н: 'h', і: 'i', ї: 'i', ј: 'j', к: 'k', қ: 'k', ӏ: 'l', м: 'm', о: 'o', ө: 'o', р: 'p',
  ԛ: 'q', ѕ: 's', т: 't', у: 'y', ү: 'y', ұ: 'y', ѵ: 'v', ԝ: 'w', х: 'x', ҳ: 'x', г: 'r', ғ: 'f', п: 'n', ң: 'h', ә: 'ә', '0': 'o', '1': 'l',
}

export type HandleFault = 'length' | 'letters'

/** Names that would speak for the platform, in the form that `handleKey` gives them. */
const reserved = new Set(['qorgan', 'admin', 'administrator', 'moderator', 'support', 'official', 'safety', 'help'].map((name) => handleKey(name)))

/** The handle as it is kept: composed, without surrounding space. */
export function tidyHandle(raw: string): string {
  return raw.normalize('NFKC').trim()
}

export function handleFault(handle: string): HandleFault | null {
  const length = [...handle].length
  if (length < 2 || length > 48) return 'length'
  return allowed.test(handle) ? null : 'letters'
}

/** Two handles with one key cannot be told apart by eye; only one of them may exist. */
export function handleKey(handle: string): string {
  const lower = handle.normalize('NFKC').toLowerCase()
  const looked = [...lower].map((letter) => lookalikes[letter] ?? letter).join('')
  return looked.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[._-]+/g, '_')
}

export function isReserved(key: string): boolean {
  return reserved.has(key)
}
