import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../kit/i18n.ts'
import { Button, Card, Notice } from '../kit/parts.tsx'
import { answer, qorgan } from './api.ts'
import { useMe } from './me.ts'
import { FormDialog } from './parts/dialog.tsx'
import { Trouble } from './parts/layout.tsx'

const scenario = 'demo'
const samplesQuery = { queryKey: ['samples'], queryFn: () => answer(qorgan.GET('/v1/samples')) }

/** Offers the sample data while there is nothing to look at; says that it is there while it is, and takes it away as one. */
export function Samples({ empty }: { empty: boolean }) {
  const { t, number } = useLanguage()
  const { may } = useMe()
  const queries = useQueryClient()
  const [removing, setRemoving] = useState(false)
  const samples = useQuery({ ...samplesQuery, refetchInterval: ({ state }) => (state.data?.items.some((each) => each.state === 'loading' || each.state === 'removing') ? 2_000 : 30_000) })
  const settled = () => queries.invalidateQueries()
  const load = useMutation({ mutationFn: () => answer(qorgan.POST('/v1/samples', { body: { scenario } })), onSettled: settled })
  const remove = useMutation({ mutationFn: () => answer(qorgan.POST('/v1/samples/removals', { body: { scenario } })), onSuccess: () => setRemoving(false), onSettled: settled })
  const present = samples.data?.items.find((each) => each.scenario === scenario)
  if (!samples.data || !may('sample.load')) return null
  if (present?.state === 'loading') return <Notice tone="accent" title={t('samples.loading')}><p>{t('samples.loadingText', { people: number(present.accounts) })}</p></Notice>
  if (present?.state === 'removing') return <Notice tone="accent" title={t('samples.removing')} />
  const isBroken = present?.state === 'broken'
  if (present && present.accounts > 0) {
    return (
      <div className="flex flex-wrap items-center justify-between gap-3 rounded-xl bg-warn-soft px-4 py-2.5 text-sm text-warn">
        <p><strong className="font-semibold">{t(isBroken ? 'samples.broken' : 'samples.loaded')}</strong> {t(isBroken ? 'samples.brokenText' : 'samples.loadedText')}</p>
        <Button size="small" onClick={() => setRemoving(true)}>{t('samples.remove')}</Button>
        {removing && <FormDialog title={t('samples.remove')} submit={t('samples.remove')} look="danger" busy={remove.isPending} error={remove.error} onClose={() => setRemoving(false)} onSubmit={() => remove.mutate()}><p className="text-sm text-ink-soft">{t('samples.removeSure')}</p></FormDialog>}
      </div>
    )
  }
  if (!empty) return null
  return (
    <Card className="flex flex-wrap items-center justify-between gap-4 p-5">
      <div className="max-w-2xl"><h2 className="font-semibold">{t('samples.offer')}</h2>{isBroken && <p className="text-sm text-bad">{t('samples.broken')}</p>}<p className="text-sm text-ink-soft">{t('samples.offerText')}</p>{load.error ? <Trouble error={load.error} /> : null}</div>
      <Button look="primary" disabled={load.isPending} onClick={() => load.mutate()}>{t('samples.load')}</Button>
    </Card>
  )
}
