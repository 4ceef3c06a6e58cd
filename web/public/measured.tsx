import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../kit/i18n.ts'
import { Card, Failed, Loading } from '../kit/parts.tsx'
import { answer, qorgan } from './api.ts'
import { Title } from './shell.tsx'

const not = ['harm', 'missed', 'declared', 'recorded', 'messages'] as const

export function MeasuredPage() {
  const { t, locale } = useLanguage()
  const definitions = useQuery({ queryKey: ['definitions', locale], queryFn: () => answer(qorgan.GET('/v1/transparency/definitions', { params: { query: { locale } } })) })
  return (
    <>
      <Title lead={t('measured.lead')}>{t('nav.measured')}</Title>
      <div className="grid gap-8 lg:grid-cols-[3fr_2fr]">
        <section aria-labelledby="is" className="grid content-start gap-3">
          <h2 id="is" className="text-xl font-semibold">{t('measured.is')}</h2>
          {definitions.isPending && <Loading />}
          {definitions.isError && <Failed error={definitions.error} onRetry={() => void definitions.refetch()} />}
          <dl className="divide-y divide-line overflow-hidden rounded-2xl border border-line bg-surface">
            {definitions.data?.items.filter(({ kind }) => kind !== 'unmeasured').map((item) => <div key={item.id} className="px-5 py-3.5"><dt className="font-medium">{item.title}</dt><dd className="text-sm text-ink-soft">{item.definition}</dd></div>)}
          </dl>
        </section>
        <section aria-labelledby="not" className="grid content-start gap-3">
          <h2 id="not" className="text-xl font-semibold">{t('measured.not')}</h2>
          <Card className="grid gap-4 p-5">{not.map((each) => <div key={each}><h3 className="font-medium">{t(`measured.limits.${each}.title`)}</h3><p className="text-sm text-ink-soft">{t(`measured.limits.${each}.text`)}</p></div>)}{definitions.data?.items.filter(({ kind }) => kind === 'unmeasured').map((item) => <div key={item.id}><h3 className="font-medium">{item.title}</h3><p className="text-sm text-ink-soft">{item.definition}</p></div>)}</Card>
        </section>
      </div>
    </>
  )
}
