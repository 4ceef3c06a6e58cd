import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useLanguage } from '../kit/i18n.ts'
import { Badge, Failed, Loading } from '../kit/parts.tsx'
import { answer, qorgan } from './api.ts'

const route = getRouteApi('/rules/$clauseId')
const tiers = ['notAllowed', 'limited18', 'notForFeeds'] as const
const tones = { notAllowed: 'bad', limited18: 'warn', notForFeeds: 'neutral' } as const

export function ClausePage() {
  const { t, locale } = useLanguage()
  const { clauseId } = route.useParams()
  const clause = useQuery({ queryKey: ['clause', clauseId, locale], queryFn: () => answer(qorgan.GET('/v1/guidelines/{clauseId}', { params: { path: { clauseId }, query: { locale } } })) })
  if (clause.isPending) return <Loading />
  if (clause.isError) return <Failed error={clause.error} onRetry={() => void clause.refetch()} />
  const { title, policyTitle, rule, tiers: rows, exceptions, examples, ageMark, version } = clause.data
  return (
    <article className="grid max-w-3xl gap-8">
      <header className="grid gap-3">
        <Link to="/rules" className="text-sm text-accent hover:underline">← {t('nav.rules')}</Link>
        <h1 className="text-3xl font-semibold tracking-tight text-balance">{title}</h1>
        <p className="flex flex-wrap gap-2"><Badge tone="accent">{policyTitle}</Badge><Badge>{t('rules.ageMark', { mark: ageMark })}</Badge><Badge>{clauseId} · {version}</Badge></p>
        <p className="text-lg text-pretty">{rule}</p>
      </header>
      {tiers.filter((tier) => rows[tier].length > 0).map((tier) => (
        <section key={tier} aria-labelledby={tier} className="grid gap-2"><h2 id={tier} className="flex items-center gap-2 font-semibold"><Badge tone={tones[tier]}>{t(`rules.${tier}`)}</Badge></h2><List items={rows[tier]} /></section>
      ))}
      {exceptions.length > 0 && (
        <section aria-labelledby="exceptions" className="grid gap-2">
          <h2 id="exceptions" className="font-semibold"><Badge tone="good">{t('rules.exceptions')}</Badge></h2>
          <ul className="grid gap-2">{exceptions.map((each) => <li key={each.id}><span className="font-medium">{each.title}.</span> <span className="text-ink-soft">{each.rule}</span></li>)}</ul>
        </section>
      )}
      {(['against', 'allowed'] as const).filter((side) => examples[side].length > 0).map((side) => (
        <section key={side} aria-labelledby={side} className="grid gap-2"><h2 id={side} className="font-semibold">{t(`rules.examples.${side}`)}</h2><List items={examples[side]} /></section>
      ))}
    </article>
  )
}

function List({ items }: { items: string[] }) {
  return <ul className="grid list-disc gap-1.5 pl-5 text-ink-soft">{items.map((item) => <li key={item}>{item}</li>)}</ul>
}
