import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Badge, Empty, Failed, Loading } from '../../../web/kit/parts.tsx'
import type { Notice } from '../../server/answers.ts'
import { read, send } from '../api.ts'
import { Screen } from '../parts.tsx'
import { usePerson } from '../session.tsx'

export const useNotices = () => useQuery({ queryKey: ['notices'], queryFn: ({ signal }) => read<{ items: Notice[] }>('notices', signal) })

export const mayAppeal = (notice: Notice, now = new Date()): boolean => notice.decisionId !== undefined && notice.appealedAt === undefined && notice.appealableUntil !== undefined && new Date(notice.appealableUntil) > now

export function NoticesPage() {
  const { t, relative } = useLanguage()
  const notices = useNotices()
  const queries = useQueryClient()
  const { unreadNotices } = usePerson()
  const isShown = notices.isSuccess
  useEffect(() => { if (isShown && unreadNotices > 0) void send('notices/seen').then(() => queries.invalidateQueries({ queryKey: ['me'] }), () => null) }, [isShown, unreadNotices, queries])
  return (
    <Screen title={t('notices.title')} back>
      {notices.isPending && <Loading />}
      {notices.isError && <Failed error={notices.error} onRetry={() => void notices.refetch()} />}
      {notices.data?.items.length === 0 && <Empty title={t('notices.none')}><p className="max-w-xs text-sm">{t('notices.noneText')}</p></Empty>}
      <ul className="grid gap-2">
        {notices.data?.items.map((notice) => (
          <li key={notice.id}>
            <Link to="/notices/$noticeId" params={{ noticeId: notice.id }} className="grid gap-1.5 rounded-2xl border border-line bg-surface p-4 hover:bg-sunken">
              <span className="flex items-start justify-between gap-3"><span className="font-semibold" lang={notice.language}>{notice.title}</span><span className="shrink-0 text-xs leading-6 text-ink-faint">{relative(notice.createdAt)}</span></span>
              <span className="line-clamp-2 text-sm text-ink-soft" lang={notice.language}>{notice.body}</span>
              {(notice.appealedAt || mayAppeal(notice)) && <span>{notice.appealedAt ? <Badge tone="good">{t('notices.appealed')}</Badge> : <Badge tone="accent">{t('notices.mayAppeal')}</Badge>}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </Screen>
  )
}
