import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../kit/i18n.ts'
import { Badge, Card, Empty, Failed, Loading } from '../kit/parts.tsx'
import { answer, qorgan } from './api.ts'
import { Title } from './shell.tsx'

/** Learning programmes, who carries them, and what each reached, without anybody in the figures. */
export function LearningPage() {
  const { t, locale, date, number } = useLanguage()
  const programmes = useQuery({ queryKey: ['learning'], queryFn: () => answer(qorgan.GET('/v1/learning/programmes')) })
  const partners = useQuery({ queryKey: ['learning', 'partners'], queryFn: () => answer(qorgan.GET('/v1/learning/partners')) })
  const own = (text: { kk: string; ru: string; en: string }) => text[locale as 'kk' | 'ru' | 'en'] ?? text.en
  const figure = (count: number | null) => (count === null ? t('learning.hidden') : number(count))
  return (
    <>
      <Title lead={t('learning.lead')}>{t('nav.learning')}</Title>
      {programmes.isPending && <Loading />}
      {programmes.isError && <Failed error={programmes.error} onRetry={() => void programmes.refetch()} />}
      {programmes.data?.items.length === 0 && <Empty title={t('learning.none')} />}
      <ul className="grid gap-5 lg:grid-cols-2">{programmes.data?.items.map((each) => (
        <li key={each.id}><Card className="grid h-full content-start gap-4 p-6">
          <div className="grid gap-1"><h2 className="text-xl font-semibold text-balance">{own(each.title)}</h2><p className="text-ink-soft">{t(`learning.subjects.${each.subject}`)} · {t('learning.ages', { from: each.fromAge, to: each.toAge })} · {date(each.startsOn, 'UTC')} – {date(each.endsOn, 'UTC')}</p></div>
          <p className="text-pretty">{own(each.goals)}</p>
          <ul className="flex flex-wrap gap-2">{each.partners.map((partner) => <li key={partner.id}><Badge tone="good">{partner.name}</Badge></li>)}{each.state === 'closed' && <li><Badge>{t('learning.closed')}</Badge></li>}</ul>
          <div className="overflow-x-auto"><table className="w-full text-sm"><caption className="mb-1 text-left font-medium">{t('learning.reach')} · {t('learning.videos', { count: each.reach.videos })}</caption><thead><tr className="border-b border-line text-left text-ink-soft"><th scope="col" className="py-1 font-normal">{t('learning.band')}</th><th scope="col" className="py-1 text-right font-normal">{t('learning.viewers')}</th><th scope="col" className="py-1 text-right font-normal">{t('learning.completed')}</th></tr></thead><tbody>{each.reach.byBand.map((row) => <tr key={row.band} className="border-b border-line last:border-0"><th scope="row" className="py-1 text-left font-normal">{t(`learning.bands.${row.band}`)}</th><td className="py-1 text-right tabular-nums">{figure(row.viewers)}</td><td className="py-1 text-right tabular-nums">{figure(row.completed)}</td></tr>)}</tbody></table></div>
          {each.reach.completedShare !== null && <p className="text-sm text-ink-soft">{t('learning.share', { percent: Math.round(each.reach.completedShare * 100) })}</p>}
        </Card></li>
      ))}</ul>
      <p className="mt-6 max-w-3xl text-sm text-pretty text-ink-soft">{t('learning.how')}</p>
      {(partners.data?.items.length ?? 0) > 0 && <section className="mt-10" aria-labelledby="partners"><h2 id="partners" className="mb-3 text-xl font-semibold">{t('learning.partners')}</h2><ul className="grid gap-px overflow-hidden rounded-2xl border border-line bg-line sm:grid-cols-2">{partners.data?.items.map((each) => <li key={each.id} className="bg-surface p-4"><p className="font-medium">{each.name}</p><p className="text-sm text-ink-soft">{t(`learning.kinds.${each.kind}`)} · {each.country}</p></li>)}</ul></section>}
    </>
  )
}
