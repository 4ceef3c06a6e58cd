import { useMutation, useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Button } from '../../../web/kit/parts.tsx'
import { read, send } from '../api.ts'
import { Refusal } from '../parts.tsx'
import type { Guarded } from './guarded.tsx'

/** After a report a teen may let a guardian know that there was one. What it was is not told, here or later. */
export function TellReport() {
  const { t } = useLanguage()
  const guarded = useQuery({ queryKey: ['guarded'], queryFn: ({ signal }) => read<Guarded>('guarded', signal) })
  const tell = useMutation({ mutationFn: () => send('told-reports') })
  const listening = guarded.data?.tells.filter(({ tells }) => tells.report) ?? []
  if (listening.length === 0) return null
  if (tell.isSuccess) return <output className="text-sm text-good">{t('teen.toldReport')}</output>
  return <div className="grid justify-items-center gap-2"><Button disabled={tell.isPending} onClick={() => tell.mutate()}>{t('teen.tellReport')}</Button><p className="max-w-xs text-center text-sm text-ink-soft">{t('teen.tellReportText')}</p><Refusal error={tell.error} /></div>
}
