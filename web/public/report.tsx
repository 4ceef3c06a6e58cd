import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../kit/i18n.ts'
import { Badge, Card, Failed, Loading } from '../kit/parts.tsx'
import { answer, qorgan } from './api.ts'
import { Title } from './shell.tsx'

const steps = { report: ['one', 'two', 'three', 'four'], appeal: ['one', 'two', 'three', 'four'] } as const

export function ReportPage() {
  const { t } = useLanguage()
  return (
    <>
      <Title lead={t('report.lead')}>{t('nav.report')}</Title>
      <div className="grid gap-6 lg:grid-cols-2">
        {(['report', 'appeal'] as const).map((way) => (
          <Card key={way} className="grid content-start gap-4 p-6">
            <h2 className="text-xl font-semibold">{t(`report.${way}.title`)}</h2>
            <ol className="grid gap-3">
              {steps[way].map((step, index) => (
                <li key={step} className="grid grid-cols-[auto_1fr] gap-3"><span aria-hidden="true" className="grid size-7 place-items-center rounded-full bg-accent-soft text-sm font-semibold text-accent-strong">{index + 1}</span><p className="pt-0.5 text-ink-soft">{t(`report.${way}.${step}`)}</p></li>
              ))}
            </ol>
          </Card>
        ))}
        <Card className="grid gap-2 border-l-4 border-l-accent p-6 lg:col-span-2"><h2 className="text-xl font-semibold">{t('report.danger.title')}</h2><p className="text-ink-soft">{t('report.danger.text')}</p></Card>
      </div>
      <Reasons />
    </>
  )
}

function Reasons() {
  const { t, locale } = useLanguage()
  const reasons = useQuery({ queryKey: ['reasons', locale], queryFn: () => answer(qorgan.GET('/v1/report-reasons', { params: { query: { locale } } })) })
  return (
    <section aria-labelledby="reasons" className="mt-10 grid gap-4">
      <h2 id="reasons" className="text-xl font-semibold">{t('report.reasons')}</h2>
      {reasons.isPending && <Loading />}
      {reasons.isError && <Failed error={reasons.error} onRetry={() => void reasons.refetch()} />}
      <ul className="grid gap-px overflow-hidden rounded-2xl border border-line bg-line sm:grid-cols-2">
        {reasons.data?.map((reason) => (
          <li key={reason.id} className="grid content-start gap-1.5 bg-surface px-5 py-4"><span className="font-medium">{reason.label}</span>{reason.hint && <span className="text-sm text-ink-soft">{reason.hint}</span>}<span className="flex flex-wrap gap-1.5">{reason.subjects.map((subject) => <Badge key={subject}>{t(`report.subjects.${subject}`)}</Badge>)}</span></li>
        ))}
      </ul>
    </section>
  )
}
