import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLanguage } from '../../kit/i18n.ts'
import { answer, qorgan } from '../api.ts'
import { presentToken } from '../session.ts'
import { say } from '../parts/say.tsx'

export const orderQuery = (id: string, locale: string) => ({ queryKey: ['order', id, locale], queryFn: () => answer(qorgan.GET('/v1/orders/{id}', { params: { path: { id } } })), refetchInterval: 30_000 })
type Shown = Awaited<ReturnType<ReturnType<typeof orderQuery>['queryFn']>>
/** What the platform's own people get: the order, and whom each item means. */
export type Order = Extract<Shown, { review: unknown }>
export type ReviewItem = Order['review'][number]

/** Does something with the order, then reads it and the list again. */
export function useAct<T>(id: string, act: (input: T) => Promise<unknown>, done: string, after?: () => void) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      await Promise.all([queries.invalidateQueries({ queryKey: ['order', id] }), queries.invalidateQueries({ queryKey: ['orders'] })])
      say(t(done))
      after?.()
    },
  })
}

/** Fetches a file with this tab's token and hands it to the browser to be saved. */
export async function saveFile(path: string, name: string, locale: string): Promise<void> {
  const answered = await fetch(path, { headers: { authorization: `Bearer ${presentToken() ?? ''}`, 'accept-language': locale } })
  if (!answered.ok) throw await answered.json()
  const address = URL.createObjectURL(await answered.blob())
  Object.assign(document.createElement('a'), { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
