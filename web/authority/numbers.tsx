import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../kit/i18n.ts'
import { Card, Loading } from '../kit/parts.tsx'
import { answer, qorgan } from './api.ts'
import { Page, Trouble } from './shell.tsx'

const shown = ['received', 'returned', 'open', 'answered', 'complied', 'partly', 'rejected', 'late'] as const

/** The authority's own orders in numbers. */
export function NumbersPage() {
  const { t, number } = useLanguage()
  const counts = useQuery({ queryKey: ['numbers'], queryFn: () => answer(qorgan.GET('/v1/order-statistics')) })
  return (
    <Page title={t('numbers.title')} lead={t('numbers.lead')}>
      {counts.isPending && <Loading />}
      {counts.error && <Trouble error={counts.error} />}
      {counts.data && (
        <dl className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          {shown.map((name) => <Card key={name} className="grid gap-1 p-4"><dt className="text-[13px] text-ink-soft">{t(`numbers.${name}`)}</dt><dd className="text-2xl font-semibold tabular-nums">{number(counts.data[name])}</dd></Card>)}
          <Card className="grid gap-1 p-4"><dt className="text-[13px] text-ink-soft">{t('numbers.medianHours')}</dt><dd className="text-2xl font-semibold tabular-nums">{counts.data.medianHours === null ? '–' : number(counts.data.medianHours, 1)}</dd></Card>
        </dl>
      )}
    </Page>
  )
}
