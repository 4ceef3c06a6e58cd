type Of = { country: string | null; from: string; to: string; synthetic: boolean }

/** The address of this page at one figure. */
export const linkTo = (id: string): string => `${location.origin}${location.pathname}${location.search}#${id}`

export function embedAddress(id: string, { country, from, to, synthetic }: Of, locale: string, origin = location.origin): string {
  const query = new URLSearchParams({ figure: id, ...(country !== null && { country }), from, to, ...(synthetic && { synthetic: 'true' }), locale })
  return `${origin}/embed/figures?${query}`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** What others paste into their page: a frame with one figure, which says itself whose it is and whether it is invented. */
export const embedSnippet = (id: string, title: string, of: Of, locale: string, origin = location.origin): string =>
  `<iframe src="${escaped(embedAddress(id, of, locale, origin))}" title="${escaped(title)}" width="420" height="300" style="border:0;max-width:100%" loading="lazy"></iframe>`

/** Files of what is shown; `kind` is a file of the public API. */
export function fileOf(kind: 'measures' | 'breakdown' | 'figures' | 'months', { country, from, to, synthetic }: Of, form: 'csv' | 'json', more: Record<string, string> = {}): string {
  const query = new URLSearchParams({ ...(country !== null && { country }), from, to, synthetic: String(synthetic), ...more })
  return `/v1/transparency/${kind}${form === 'csv' ? '.csv' : ''}?${query}`
}

/** Reports of what is shown, in the forms that others ask for; Kazakhstan's where the figures are its own. */
export function reportsOf({ country, from, to, synthetic }: Of): [name: 'dsa' | 'santaClara' | 'kzKk' | 'kzRu', address: string][] {
  const span = { from, to, synthetic: String(synthetic) }
  const address = (kind: string, more: Record<string, string>) => `/v1/transparency/reports/${kind}?${new URLSearchParams({ ...span, ...more })}`
  const all: Record<string, string> = country === null ? {} : { country }
  return [['dsa', address('dsa.csv', all)], ['santaClara', address('santa-clara', all)], ...(country === 'KZ' ? [['kzKk', address('kz.pdf', { locale: 'kk' })] as ['kzKk', string], ['kzRu', address('kz.pdf', { locale: 'ru' })] as ['kzRu', string]] : [])]
}
