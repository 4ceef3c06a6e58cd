import type { IncomingHttpHeaders } from 'node:http'
import { type Locale, locales } from '../kernel/house.ts'

/** The best of our three languages for an Accept-Language header; English when none fits. */
export function localeOf(headers: IncomingHttpHeaders): Locale {
  const wanted = (headers['accept-language'] ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';')
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean)
    return { language: tag.toLowerCase().split('-')[0], quality: quality === undefined ? 1 : Number(quality) }
  }).filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality)
  for (const { language } of wanted) {
    const known = locales.find((locale) => locale === language)
    if (known) return known
  }
  return 'en'
}

/** The token of `Authorization: Bearer …`, or of the console's session cookie. */
export function tokenOf(headers: IncomingHttpHeaders): string | null {
  const bearer = /^Bearer ([\x21-\x7e]{8,512})$/i.exec(headers.authorization ?? '')?.[1]
  if (bearer) return bearer
  return /(?:^|;\s*)qorgan_session=([\x21\x23-\x3a\x3c-\x7e]{8,512})/.exec(headers.cookie ?? '')?.[1] ?? null
}
