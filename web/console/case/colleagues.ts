import { useQuery } from '@tanstack/react-query'
import { answer, qorgan } from '../api.ts'
import { useMe } from '../me.ts'

/** Colleagues who may hold this case. */
export const colleaguesQuery = (id: string) => ({ queryKey: ['colleagues', id], staleTime: 60_000, queryFn: () => answer(qorgan.GET('/v1/cases/{id}/colleagues', { params: { path: { id } } })) })

/** A colleague's name, where it is known to somebody who works on this case. */
export function useColleagueNames(caseId: string, enabled = true): (id: string) => string | null {
  const { me } = useMe()
  const colleagues = useQuery({ ...colleaguesQuery(caseId), enabled })
  return (id) => (id === me?.id ? me.name : colleagues.data?.items.find((each) => each.id === id)?.name ?? null)
}
