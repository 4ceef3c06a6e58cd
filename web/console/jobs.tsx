import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLanguage } from '../kit/i18n.ts'
import { Button, Empty } from '../kit/parts.tsx'
import { answer, qorgan } from './api.ts'
import { Answered, Code, Page, Panel, Trouble } from './parts/layout.tsx'
import { More, usePages } from './parts/pages.tsx'
import { say } from './parts/say.tsx'

/** Work that failed for good: what it was, why it failed, since when, and the way to run it again. */
export function JobsPage() {
  const { t, dateTime, relative } = useLanguage()
  const queries = useQueryClient()
  const jobs = usePages(['dead-jobs'], (cursor) => answer(qorgan.GET('/v1/dead-jobs', { params: { query: { limit: 50, ...(cursor && { cursor }) } } })), { refetchInterval: 15_000 })
  const retry = useMutation({
    mutationFn: (id: string) => answer(qorgan.POST('/v1/dead-jobs/{id}/retry', { params: { path: { id } } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['dead-jobs'] })
      say(t('jobs.retried'))
    },
  })
  return (
    <Page title={t('nav.jobs')} lead={t('jobs.lead')}>
      {retry.error ? <Trouble error={retry.error} /> : null}
      <Answered query={jobs}>
        {(items) => items.length === 0 ? <Empty title={t('jobs.none')}><p className="text-sm">{t('jobs.noneText')}</p></Empty> : (
          <Panel label={t('nav.jobs')}>
            <table className="grid-table">
              <thead><tr><th scope="col">{t('jobs.what')}</th><th scope="col">{t('jobs.why')}</th><th scope="col">{t('jobs.since')}</th><th scope="col"><span className="sr-only">{t('actions')}</span></th></tr></thead>
              <tbody>
                {items.map((job) => (
                  <tr key={job.id}>
                    <td><Code>{job.flow}</Code></td>
                    <td><details><summary className="max-w-xl truncate">{job.error.split('\n')[0]}</summary><pre className="mt-2 max-h-48 max-w-xl overflow-auto rounded-lg bg-sunken p-2 text-[11px] whitespace-pre-wrap">{job.error}</pre></details></td>
                    <td className="whitespace-nowrap text-ink-soft" title={dateTime(job.diedAt)}>{relative(job.diedAt)}</td>
                    <td className="text-right"><Button size="small" disabled={retry.isPending && retry.variables === job.id} aria-label={t('jobs.retryOne', { flow: job.flow })} onClick={() => retry.mutate(job.id)}>{t('jobs.retry')}</Button></td>
                  </tr>
                ))}
              </tbody>
            </table>
            <More query={jobs} />
          </Panel>
        )}
      </Answered>
    </Page>
  )
}
