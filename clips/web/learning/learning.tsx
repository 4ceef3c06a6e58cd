import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Empty, Failed, Loading } from '../../../web/kit/parts.tsx'
import { read } from '../api.ts'
import { Screen } from '../parts.tsx'
import { usePerson } from '../session.tsx'
import { type Institution, type Marking, type Programme, ProgrammeCard } from './programmes.tsx'
import { OwnInstitution } from './institution.tsx'

export type Learning = { programmes: Programme[]; partners: Institution[]; own: { institution: (Institution & { note: string | null }) | null; programmes: Programme[]; markings: Marking[] } }

/** What one can learn here and from whom; for an institution, its own side below. */
export function LearningPage() {
  const { t } = useLanguage()
  const me = usePerson()
  const [subject, setSubject] = useState<string | null>(null)
  const learning = useQuery({ queryKey: ['learning'], queryFn: ({ signal }) => read<Learning>('learning', signal) })
  if (learning.isPending) return <Screen title={t('learning.title')} back><Loading /></Screen>
  if (learning.isError) return <Screen title={t('learning.title')} back><Failed error={learning.error} onRetry={() => void learning.refetch()} /></Screen>
  const { programmes, own, partners } = learning.data
  const subjects = [...new Set(programmes.map((each) => each.subject))]
  const shown = programmes.filter((each) => each.state === 'open' && (subject === null || each.subject === subject))
  return (
    <Screen title={t('learning.title')} back>
      <div className="grid gap-6">
        <p className="text-pretty text-ink-soft">{t('learning.lead')} <Link to="/" className="font-medium text-accent underline">{t('learning.toFeed')}</Link></p>
        {subjects.length > 1 && <div role="group" aria-label={t('learning.subject')} className="flex flex-wrap gap-2">{[null, ...subjects].map((each) => <button key={each ?? 'all'} type="button" aria-pressed={subject === each} onClick={() => setSubject(each)} className={`min-h-10 rounded-full px-3.5 text-sm ${subject === each ? 'bg-accent text-on-accent' : 'border border-line-strong bg-surface'}`}>{each ? t(`learning.subjects.${each}`) : t('learning.all')}</button>)}</div>}
        {shown.length === 0 && <Empty title={t('learning.none')} />}
        <ul className="grid gap-3">{shown.map((each) => <li key={each.id}><ProgrammeCard programme={each} /></li>)}</ul>
        {me.ageBand === '18+' && <OwnInstitution own={own} partners={partners} />}
      </div>
    </Screen>
  )
}
