import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage } from '../kit/i18n.ts'
import { Empty, Failed, Loading, TextField } from '../kit/parts.tsx'
import { answer, qorgan } from './api.ts'
import { Title } from './shell.tsx'

export function RulesPage() {
  const { t, locale, date } = useLanguage()
  const [sought, setSought] = useState('')
  const rules = useQuery({ queryKey: ['rules', locale], queryFn: () => answer(qorgan.GET('/v1/guidelines', { params: { query: { locale } } })) })
  const fits = (text: string) => text.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase())
  const chapters = rules.data?.chapters.map((chapter) => ({ ...chapter, clauses: chapter.clauses.filter((clause) => fits(`${clause.title} ${clause.rule}`)) })).filter((chapter) => chapter.clauses.length > 0)
  return (
    <>
      <Title lead={t('rules.lead')}>{t('nav.rules')}</Title>
      {rules.isPending && <Loading />}
      {rules.isError && <Failed error={rules.error} onRetry={() => void rules.refetch()} />}
      {rules.data && (
        <div className="grid gap-8">
          <div className="max-w-md"><TextField type="search" label={t('rules.search')} value={sought} onChange={(event) => setSought(event.target.value)} hint={t('rules.version', { version: rules.data.version, from: date(rules.data.effectiveAt, 'UTC') })} /></div>
          {chapters?.length === 0 && <Empty title={t('rules.nothing')} />}
          {chapters?.map((chapter) => (
            <section key={chapter.id} aria-labelledby={chapter.id} className="grid gap-3">
              <h2 id={chapter.id} className="text-xl font-semibold tracking-tight">{chapter.title}</h2>
              <ul className="divide-y divide-line overflow-hidden rounded-2xl border border-line bg-surface">
                {chapter.clauses.map((clause) => (
                  <li key={clause.id}><Link to="/rules/$clauseId" params={{ clauseId: clause.id }} className="block px-5 py-3.5 hover:bg-sunken"><span className="font-medium">{clause.title}</span><span className="mt-0.5 line-clamp-2 block text-sm text-ink-soft">{clause.rule}</span></Link></li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </>
  )
}
