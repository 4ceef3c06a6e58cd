import { useQuery } from '@tanstack/react-query'
import { answer, qorgan } from './api.ts'
import { type Door, mayOpen } from './who.ts'

export const meQuery = { queryKey: ['me'], queryFn: () => answer(qorgan.GET('/v1/staff/me')), staleTime: 60_000 }

export function useMe() {
  const me = useQuery(meQuery)
  return { me: me.data, may: (door: Door) => mayOpen(me.data?.roles ?? [], door), query: me }
}
