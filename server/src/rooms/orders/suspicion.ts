import { domainToUnicode } from 'node:url'

/** What a sender's address says, measured against the addresses of the people who are registered for the authority. */
export function senderSuspicion(sender: string, known: readonly string[]): 'unknown-sender' | 'look-alike-sender' | null {
  const domain = domainOf(sender)
  const domains = [...new Set(known.map(domainOf))]
  if (domains.includes(domain)) return null
  return domains.some((each) => looksLike(domain, each)) ? 'look-alike-sender' : 'unknown-sender'
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase()

/** Letters that a hurried reader takes for one another, each written as its plain twin. */
const twins: Record<string, string> = { 0: 'o', 1: 'l', i: 'l', 3: 'e', 5: 's', а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'l', һ: 'h', ѕ: 's' }

/** The same skeleton, the same first part under another ending, or two letters apart at most. */
function looksLike(one: string, other: string): boolean {
  const [a, b] = [skeleton(one), skeleton(other)]
  return a === b || a.includes(b) || a.split('.')[0] === b.split('.')[0] || distance(a, b) <= 2
}

/** Punycode is read as the letters that a person sees. */
function skeleton(domain: string): string {
  const seen = domain.split('.').map((label) => (label.startsWith('xn--') ? domainToUnicode(label) || label : label)).join('.')
  return [...seen.normalize('NFKC').replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('-', '')].map((letter) => twins[letter] ?? letter).join('')
}

/** Levenshtein's distance; domains are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j += 1) next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === b[j] ? 0 : 1)))
    row = next
  }
  return row[b.length] ?? 0
}
