import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Empty, Failed, Loading, Notice } from '../../kit/parts.tsx'
import { NoConnection, slugOf } from '../api.ts'

/** One page: its title in the window too, what it is for, and its actions. */
export function Page({ title, lead, actions, children }: { title: string; lead?: string; actions?: ReactNode; children: ReactNode }) {
  useTitle(title)
  return (
    <div className="mx-auto grid w-full max-w-6xl gap-5 px-6 py-6">
      <header className="flex flex-wrap items-end justify-between gap-4">
        <div className="grid gap-1"><h1 className="text-xl font-semibold tracking-tight">{title}</h1>{lead && <p className="max-w-2xl text-sm text-ink-soft">{lead}</p>}</div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </header>
      {children}
    </div>
  )
}

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Qorgan`
  }, [title])
}

export function Panel({ title, side, children, className = '', label }: { title?: ReactNode; side?: ReactNode; children: ReactNode; className?: string; label?: string }) {
  return (
    <section aria-label={label} className={`min-w-0 overflow-hidden rounded-xl border border-line bg-surface ${className}`}>
      {title && <header className="flex min-h-10 items-center justify-between gap-3 border-b border-line px-3 py-1.5"><h2 className="text-[13px] font-semibold">{title}</h2>{side}</header>}
      {children}
    </section>
  )
}

export function Kbd({ children }: { children: string }) {
  return <kbd className="inline-grid h-5 min-w-5 place-items-center rounded border border-line-strong bg-surface px-1 font-sans text-[11px] font-medium text-ink-soft">{children}</kbd>
}

export function Code({ children }: { children: ReactNode }) {
  return <code className="rounded bg-sunken px-1.5 py-0.5 font-mono text-[12px] [overflow-wrap:anywhere] text-ink-soft">{children}</code>
}

type Asked<T> = { data: T | undefined; error: unknown; isPending: boolean; refetch: () => unknown }

/** What an answer looks like while it is asked for, when it failed, and when it is there. */
export function Answered<T>({ query, children }: { query: Asked<T>; children: (data: T) => ReactNode }) {
  const { t } = useLanguage()
  if (query.data !== undefined) return <>{query.error ? <Trouble error={query.error} onRetry={() => void query.refetch()} /> : null}{children(query.data)}</>
  if (query.isPending) return <Loading />
  if (slugOf(query.error) === 'not-permitted') return <Empty title={t('noRole.title')}><p className="max-w-md text-sm">{t('noRole.text')}</p></Empty>
  return <Trouble error={query.error} onRetry={() => void query.refetch()} />
}

/** The server's own words; which fields to mend, when it named any; and what to do without a connection. */
export function Trouble({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useLanguage()
  if (error instanceof NoConnection) return <Failed error={{ title: t('offline.title'), detail: t('offline.text') }} {...(onRetry && { onRetry })} />
  const fields = (error as { errors?: { pointer: string; message: string }[] } | null)?.errors ?? []
  return (
    <div className="grid gap-2">
      <Failed error={error} {...(onRetry && { onRetry })} />
      {fields.length > 0 && <Notice tone="bad"><ul className="grid gap-1">{fields.map(({ pointer, message }) => <li key={`${pointer}${message}`}><span className="font-medium">{pointer.replace(/^\//, '')}</span> {message}</li>)}</ul></Notice>}
    </div>
  )
}
