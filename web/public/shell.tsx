import { Link, Outlet } from '@tanstack/react-router'
import { LanguageChoice, ThemeChoice } from '../kit/choices.tsx'
import { useLanguage } from '../kit/i18n.ts'

const pages = ['figures', 'rules', 'report', 'trusted-flaggers', 'learning', 'measured'] as const

export function Shell() {
  const { t } = useLanguage()
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2 focus:rounded-lg focus:bg-accent focus:px-3 focus:py-2 focus:text-on-accent">{t('kit.skip')}</a>
      <header className="border-b border-line bg-surface print:hidden">
        <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3 sm:px-6">
          <Link to="/" className="flex items-center gap-2.5 text-lg font-semibold tracking-tight"><Mark />Qorgan</Link>
          <nav aria-label={t('nav.label')} className="order-3 -mx-2 flex w-full flex-wrap gap-x-1 sm:order-none sm:w-auto">
            {pages.map((page) => (
              <Link key={page} to={`/${page}`} className="rounded-lg px-2.5 py-1.5 text-sm whitespace-nowrap text-ink-soft hover:bg-sunken hover:text-ink" activeProps={{ className: 'bg-accent-soft !text-accent-strong font-medium', 'aria-current': 'page' }}>{t(`nav.${page}`)}</Link>
            ))}
          </nav>
          <div className="ml-auto flex gap-2 max-sm:[&_select]:max-w-27"><LanguageChoice /><ThemeChoice /></div>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl flex-1 px-4 py-8 outline-none sm:px-6 sm:py-12"><Outlet /></main>
      <footer className="border-t border-line"><p className="mx-auto max-w-6xl px-4 py-6 text-sm text-ink-faint sm:px-6">{t('footer')}</p></footer>
    </div>
  )
}

export function Mark() {
  return <svg viewBox="0 0 32 32" className="size-7" aria-hidden="true"><rect width="32" height="32" rx="8" className="fill-accent" /><path d="M7 24V11h3v3h3v-3h6v3h3v-3h3v13h-7v-4a2 2 0 0 0-4 0v4z" className="fill-on-accent" /></svg>
}

export function Missing() {
  const { t } = useLanguage()
  return <><Title>{t('missing.title')}</Title><Link to="/" className="text-accent underline">{t('missing.home')}</Link></>
}

export function Title({ children, lead }: { children: string; lead?: string }) {
  return (
    <header className="mb-8 grid max-w-3xl gap-3">
      <h1 className="text-3xl font-semibold tracking-tight text-balance sm:text-4xl">{children}</h1>
      {lead && <p className="text-lg text-ink-soft text-pretty">{lead}</p>}
    </header>
  )
}
