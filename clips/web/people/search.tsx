import { useQuery } from '@tanstack/react-query'
import { SearchIcon } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Empty, Failed, Loading } from '../../../web/kit/parts.tsx'
import type { Found } from '../../server/answers.ts'
import { problemOf, read } from '../api.ts'
import { Refusal, Screen } from '../parts.tsx'
import { Grid } from './grid.tsx'
import { PersonRow } from './people.tsx'

const pauseMilliseconds = 300

export function SearchPage() {
  const { t } = useLanguage()
  const [words, setWords] = useState('')
  const [sought, setSought] = useState('')
  useEffect(() => {
    const later = setTimeout(() => setSought(words.trim()), pauseMilliseconds)
    return () => clearTimeout(later)
  }, [words])
  const found = useQuery({ queryKey: ['search', sought], queryFn: ({ signal }) => read<Found>(`search?${new URLSearchParams({ q: sought })}`, signal), placeholderData: (before) => before })
  const looking = sought.length < 2
  const nothing = sought.length >= 2 && found.data && found.data.people.length === 0 && found.data.videos.length === 0
  return (
    <Screen wide title={t('nav.search')}>
      <label className="relative block">
        <span className="sr-only">{t('search.label')}</span>
        <SearchIcon className="absolute top-1/2 left-4 size-5 -translate-y-1/2 text-ink-faint" aria-hidden="true" />
        <input type="search" value={words} onChange={(event) => setWords(event.target.value)} placeholder={t('search.label')} className="h-12 w-full rounded-2xl border border-line bg-sunken pr-4 pl-12 text-ink placeholder:text-ink-faint" />
      </label>
      <div className="mt-6 grid gap-6" aria-live="polite">
        {found.isPending && <Loading />}
        {found.isError && (problemOf(found.error)?.because ? <Refusal error={found.error} /> : <Failed error={found.error} onRetry={() => void found.refetch()} />)}
        {looking && found.data?.videos.length === 0 && <Empty title={t('search.start')} />}
        {nothing && <Empty title={t('search.nothing')} />}
        {found.data && found.data.people.length > 0 && <section aria-label={t('search.people')}><h2 className="mb-1 text-sm font-semibold text-ink-soft">{t('search.people')}</h2><ul>{found.data.people.map((person) => <PersonRow key={person.id} person={person} />)}</ul></section>}
        {found.data && found.data.videos.length > 0 && <section aria-label={t(looking ? 'search.liked' : 'search.videos')}><h2 className="mb-3 text-sm font-semibold text-ink-soft">{t(looking ? 'search.liked' : 'search.videos')}</h2><Grid videos={found.data.videos} /></section>}
      </div>
    </Screen>
  )
}
