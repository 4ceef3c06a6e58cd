import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query'
import { useLanguage } from '../../kit/i18n.ts'
import { Button } from '../../kit/parts.tsx'

type Listed<T> = { items: T[]; nextCursor: string | null }

/** A list that comes in pages; `items` is what has come so far, undefined before the first. */
export function usePages<T>(queryKey: QueryKey, ask: (cursor: string | undefined) => Promise<Listed<T>>, options: { enabled?: boolean; refetchInterval?: number } = {}) {
  const query = useInfiniteQuery({ queryKey, queryFn: ({ pageParam }) => ask(pageParam), initialPageParam: undefined as string | undefined, getNextPageParam: (last) => last.nextCursor ?? undefined, ...options })
  return { ...query, data: query.data?.pages.flatMap((page) => page.items) }
}

export function More({ query }: { query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown } }) {
  const { t } = useLanguage()
  if (!query.hasNextPage) return null
  return <div className="border-t border-line p-2 text-center"><Button size="small" look="quiet" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t('more')}</Button></div>
}
