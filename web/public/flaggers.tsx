import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../kit/i18n.ts'
import { Badge, Card, Empty, Failed, Loading } from '../kit/parts.tsx'
import { answer, qorgan } from './api.ts'
import { Title } from './shell.tsx'

const figures = ['reports', 'concluded', 'upheld'] as const

/** Who is trusted to point things out, in what, and how their reports ended. */
export function FlaggersPage() {
  const { t, locale, number, percent, date } = useLanguage()
  // The labels come in the page's language, which the browser does not say for us.
  const flaggers = useQuery({ queryKey: ['flaggers', locale], queryFn: () => answer(qorgan.GET('/v1/transparency/trusted-flaggers', { headers: { 'accept-language': locale } })) })
  return (
    <>
      <Title lead={t('flaggers.lead')}>{t('nav.trusted-flaggers')}</Title>
      {flaggers.isPending && <Loading />}
      {flaggers.isError && <Failed error={flaggers.error} onRetry={() => void flaggers.refetch()} />}
      {flaggers.data?.items.length === 0 && <Empty title={t('flaggers.none')} />}
      <ul className="grid gap-4">
        {flaggers.data?.items.map((each) => (
          <li key={`${each.name}${each.since}`}>
            <Card className="grid gap-4 p-6 md:grid-cols-[2fr_3fr]">
              <div className="grid content-start gap-2">
                <h2 className="text-lg font-semibold text-balance">{each.name}</h2>
                <p className="flex flex-wrap gap-1.5"><Badge tone={each.until ? 'neutral' : 'good'}>{each.until ? t('flaggers.until', { date: date(each.until) }) : t('flaggers.since', { date: date(each.since) })}</Badge></p>
                <p className="text-sm text-ink-soft">{each.areas.map(({ label }) => label).join(', ')}</p>
                {each.source && <a href={each.source} rel="noreferrer" className="text-sm text-accent underline">{t('flaggers.award')}</a>}
              </div>
              <dl className="grid grid-cols-2 content-start gap-4 sm:grid-cols-4">
                {figures.map((name) => <div key={name}><dt className="text-sm text-ink-faint">{t(`flaggers.${name}`)}</dt><dd className="text-2xl font-semibold tabular-nums">{number(each[name])}</dd>{name === 'upheld' && each.concluded > 0 && <dd className="text-sm text-ink-faint">{percent(each.upheld / each.concluded, 0)}</dd>}</div>)}
                <div><dt className="text-sm text-ink-faint">{t('flaggers.hours')}</dt><dd className="text-2xl font-semibold tabular-nums">{each.medianHours === null ? '–' : number(each.medianHours, 1)}</dd></div>
              </dl>
            </Card>
          </li>
        ))}
      </ul>
    </>
  )
}
