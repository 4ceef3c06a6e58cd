import { useQuery } from '@tanstack/react-query'
import { formatCountry } from '../../kit/countries.ts'
import { useLanguage } from '../../kit/i18n.ts'
import { answer, qorgan } from '../api.ts'
import type { Division } from './search.ts'

/** Names of countries, rules, languages and ways, in the reader's language. */
export function useNames(by?: Division) {
  const { t, locale } = useLanguage()
  const rules = useQuery({ queryKey: ['rules', locale], enabled: by === 'policy', queryFn: () => answer(qorgan.GET('/v1/guidelines', { params: { query: { locale } } })) })
  // Chromium has no Kazakh names of languages; those that matter most are ours, the others are read in Russian.
  const tongues = new Intl.DisplayNames([locale === 'kk' ? 'ru' : locale], { type: 'language' })
  const tongue = (code: string): string => {
    try {
      return tongues.of(code) ?? code
    } catch {
      // What a host once entered may be no code at all; it is shown as it is.
      return code
    }
  }
  const country = (code: string | null) => (code === null ? t('figures.everywhere') : formatCountry(code, locale))
  const titles = new Map(rules.data?.chapters.flatMap((chapter) => chapter.clauses.map((clause) => [clause.id, clause.title] as const)))
  const value = (division: Division, code: string): string => {
    if (code === 'none') return t('figures.values.none')
    if (division === 'policy') return titles.get(code) ?? code
    if (division === 'country') return country(code)
    if (division === 'language') return t(`figures.values.language.${code}`, { defaultValue: tongue(code) })
    return t(`figures.values.${division}.${code}`, { defaultValue: code })
  }
  return { country, value }
}
