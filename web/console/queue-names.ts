import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../kit/i18n.ts'
import { answer, qorgan } from './api.ts'
import { useMe } from './me.ts'

/** Queues with their open cases, in the language of the screen. */
export const queuesQuery = (locale: string, enabled = true) => ({ queryKey: ['queues', locale], enabled, queryFn: () => answer(qorgan.GET('/v1/queues')) })

/** A queue's name in the language of the screen; its id while the names are not known. */
export function useQueueNames(): (id: string) => string {
  const { locale } = useLanguage()
  const { may } = useMe()
  const queues = useQuery({ ...queuesQuery(locale, may('case.list')), staleTime: 60_000 })
  return (id) => queues.data?.items.find((queue) => queue.id === id)?.label ?? id
}

export function useQueues(): readonly { id: string; label: string; open: number }[] {
  const { locale } = useLanguage()
  const { may } = useMe()
  return useQuery({ ...queuesQuery(locale, may('case.list')), staleTime: 60_000 }).data?.items ?? []
}
