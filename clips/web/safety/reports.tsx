import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Badge, Button, Card, Empty, Failed, Loading } from '../../../web/kit/parts.tsx'
import type { Report } from '../../server/answers.ts'
import { read } from '../api.ts'
import { Screen } from '../parts.tsx'
import { AppealSheet } from './appeal.tsx'

export function ReportsPage() {
  const { t } = useLanguage()
  const reports = useQuery({ queryKey: ['reports'], queryFn: ({ signal }) => read<{ items: Report[] }>('reports', signal) })
  return (
    <Screen title={t('reports.title')} back>
      <p className="mb-5 text-ink-soft">{t('reports.lead')}</p>
      {reports.isPending && <Loading />}
      {reports.isError && <Failed error={reports.error} onRetry={() => void reports.refetch()} />}
      {reports.data?.items.length === 0 && <Empty title={t('reports.none')}><p className="max-w-xs text-sm">{t('help.ways.report.text')}</p></Empty>}
      <ul className="grid gap-3">{reports.data?.items.map((report) => <li key={report.id}><One report={report} /></li>)}</ul>
    </Screen>
  )
}

function One({ report }: { report: Report }) {
  const { t, locale, relative } = useLanguage()
  const [contesting, setContesting] = useState(false)
  const reasons = useQuery({ queryKey: ['reasons', locale], queryFn: ({ signal }) => read<{ items: { id: string; label: string }[] }>('report-reasons', signal) })
  const label = reasons.data?.items.find((reason) => reason.id === report.reason)?.label
  const outcome = report.state === 'concluded' ? report.outcome ?? 'concluded' : report.state
  const tone = ({ received: 'neutral', 'in-review': 'accent', violation: 'good', 'no-violation': 'neutral' } as const)[outcome] ?? 'neutral'
  return (
    <Card className="grid gap-2 p-4">
      <div className="flex flex-wrap items-center gap-2"><Badge tone={tone}>{t(`reports.state.${outcome}`)}</Badge><span className="text-sm text-ink-faint">{t(`reports.kinds.${report.subject.kind}`)} · {relative(report.createdAt)}</span></div>
      <p className="font-medium">{label}</p>
      <p className="line-clamp-2 text-sm text-ink-soft">{report.shown}</p>
      <p className="text-sm">{t(`reports.text.${outcome}`)}</p>
      {report.outcome === 'no-violation' && (report.appealedAt ? <p className="text-sm text-good">{t('notices.appealed')}</p> : <Button size="small" className="justify-self-start" onClick={() => setContesting(true)}>{t('reports.contest')}</Button>)}
      {contesting && <AppealSheet about={{ reportId: report.id }} onClose={() => setContesting(false)} />}
    </Card>
  )
}
