import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Bell, ChevronRight, Flag, UserPlus } from 'lucide-react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Badge, Empty, Failed, Loading } from '../../../web/kit/parts.tsx'
import type { Thread } from '../../server/answers.ts'
import { read } from '../api.ts'
import { Face, Screen } from '../parts.tsx'
import { usePerson } from '../session.tsx'

const row = 'flex items-center gap-3 rounded-2xl px-3 py-3 hover:bg-sunken'

export function InboxPage() {
  const { t, relative, number } = useLanguage()
  const me = usePerson()
  const threads = useQuery({ queryKey: ['threads'], queryFn: ({ signal }) => read<{ items: Thread[] }>('threads', signal) })
  const doors = [
    ...(me.followRequests > 0 ? [{ key: 'requests', Icon: UserPlus, count: me.followRequests, to: `/people/${me.id}/requests` }] : []),
    { key: 'notices', Icon: Bell, count: me.unreadNotices, to: '/notices' }, { key: 'reports', Icon: Flag, count: 0, to: '/reports' },
  ]
  return (
    <Screen title={t('nav.inbox')}>
      <ul className="mb-6 grid gap-1">
        {doors.map(({ key, Icon, count, to }) => (
          <li key={key}><Link to={to} className={row}><span className="grid size-12 place-items-center rounded-full bg-accent-soft text-accent-strong"><Icon className="size-6" aria-hidden="true" /></span><span className="flex-1 font-medium">{t(`inbox.${key}`)}</span>{count > 0 && <Badge tone="bad">{number(count)}</Badge>}<ChevronRight className="size-5 text-ink-faint" aria-hidden="true" /></Link></li>
        ))}
      </ul>
      <h2 className="mb-1 px-3 text-sm font-semibold text-ink-soft">{t('inbox.messages')}</h2>
      {threads.isPending && <Loading />}
      {threads.isError && <Failed error={threads.error} onRetry={() => void threads.refetch()} />}
      {threads.data?.items.length === 0 && <Empty title={t('inbox.none')}><p className="text-sm">{t('inbox.noneText')}</p></Empty>}
      <ul className="grid gap-1">
        {threads.data?.items.map(({ person, lastText, lastAt, unread }) => (
          <li key={person.id}><Link to="/messages/$personId" params={{ personId: person.id }} className={row}><Face handle={person.handle} size="size-12 text-lg" /><span className="min-w-0 flex-1"><span className="flex justify-between gap-3"><span className="truncate font-semibold">{person.displayName ?? person.handle}</span><span className="shrink-0 text-xs text-ink-faint">{relative(lastAt)}</span></span><span className={`block truncate text-sm ${unread > 0 ? 'font-semibold text-ink' : 'text-ink-soft'}`}>{lastText}</span></span>{unread > 0 && <Badge tone="bad">{number(unread)}</Badge>}</Link></li>
        ))}
      </ul>
    </Screen>
  )
}
