import { useQuery, useQueryClient } from '@tanstack/react-query'
import i18next from 'i18next'
import { useEffect, useState } from 'react'
import type { Me, News } from '../server/answers.ts'
import { ask, leftByChoice, onSessionOver, problemOf, read } from './api.ts'

/** Who is signed in: `null` is nobody, `undefined` not known yet. */
export function useMe() {
  const me = useQuery({
    queryKey: ['me'],
    queryFn: async ({ signal }) => read<Me>('me', signal).catch((error: unknown) => {
      if (problemOf(error)?.status === 401) return null
      throw error
    }),
    staleTime: 15_000,
  })
  return me
}

/** True when somebody was signed in on this page and, not by their own doing, is no more. */
export function useEnded(me: Me | null | undefined): boolean {
  const [was, setWas] = useState(false)
  if (me && !was) setWas(true)
  return was && me === null && !leftByChoice()
}

/** The signed-in person on screens that only they reach. */
export function usePerson(): Me {
  const { data } = useMe()
  if (!data) throw new Error('this screen needs somebody signed in')
  return data
}

const newsWatchers = new Set<(news: News) => void>()
export function useNews(watch: (news: News) => void): void {
  useEffect(() => {
    newsWatchers.add(watch)
    return () => { newsWatchers.delete(watch) }
  }, [watch])
}

const touched: Record<News['kind'], string[]> = { video: ['videos'], notice: ['notices', 'me', 'comments'], message: ['threads', 'me'], report: ['reports', 'notices'], account: ['me', 'people'], follow: ['me', 'people'] }

/** Keeps a line to the server open while somebody is signed in, and lets every screen hear what it says. */
export function useLive(signedIn: boolean): void {
  const queries = useQueryClient()
  useEffect(() => {
    if (!signedIn) return
    const line = new EventSource('/api/live')
    line.addEventListener('message', (event: MessageEvent<string>) => {
      const news = JSON.parse(event.data) as News
      for (const watch of newsWatchers) watch(news)
      for (const key of touched[news.kind]) void queries.invalidateQueries({ queryKey: [key] })
    })
    return () => line.close()
  }, [signedIn, queries])
  useEffect(() => onSessionOver(() => queries.setQueryData(['me'], null)), [queries])
}

/** What comes to somebody unasked, notices and lists, is worded in the language they chose last. */
export function useSpokenLanguage(signedIn: boolean): void {
  const queries = useQueryClient()
  useEffect(() => {
    if (!signedIn) return
    const tell = (language: string) => void ask('PUT', 'me/language', { language }).then(() => queries.invalidateQueries(), () => null)
    i18next.on('languageChanged', tell)
    return () => i18next.off('languageChanged', tell)
  }, [signedIn, queries])
}
