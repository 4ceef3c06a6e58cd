import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { useLanguage } from '../kit/i18n.ts'
import { isLost, listenToConnection, tellReached } from './api.ts'

const askEveryMs = 1_500

/** While the server does not answer: says so, asks again by itself, and then brings what is shown up to date. */
export function ConnectionLine() {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const lost = useSyncExternalStore(listenToConnection, isLost)
  useEffect(() => {
    if (!lost) return undefined
    const ask = setInterval(() => {
      void fetch('/healthz').then(({ ok }) => {
        if (!ok) return
        tellReached()
        void queries.invalidateQueries({ type: 'active' })
      }, () => undefined)
    }, askEveryMs)
    return () => clearInterval(ask)
  }, [lost, queries])
  if (!lost) return null
  return <div role="alert" className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-warn-soft px-4 py-1.5 text-center text-[13px] font-medium text-warn"><span className="mr-2 inline-block size-2 animate-pulse rounded-full bg-warn" aria-hidden="true" />{t('offline.title')}. {t('offline.line')}</div>
}
