import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { LanguageChoice, ThemeChoice } from '../../../web/kit/choices.tsx'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Mark } from '../shell.tsx'

const big = 'inline-flex h-12 items-center justify-center rounded-xl px-6 text-base font-semibold'

export function Welcome() {
  const { t } = useLanguage()
  return (
    <EntryFrame>
      <div className="grid gap-3 text-center">
        <Mark className="mx-auto size-16" />
        <h1 className="mt-2 text-4xl font-semibold tracking-tight text-balance">{t('welcome.title')}</h1>
        <p className="text-lg text-pretty text-ink-soft">{t('welcome.lead')}</p>
      </div>
      <div className="grid gap-3">
        <Link to="/sign-up" className={`${big} bg-accent text-on-accent hover:bg-accent-strong`}>{t('welcome.signUp')}</Link>
        <Link to="/sign-in" className={`${big} border border-line-strong bg-surface hover:bg-sunken`}>{t('welcome.signIn')}</Link>
      </div>
    </EntryFrame>
  )
}

/** The frame of every screen before somebody is signed in; language and appearance are at hand from the first moment. */
export function EntryFrame({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col bg-ground">
      <header className="flex justify-end gap-2 p-4"><LanguageChoice /><ThemeChoice /></header>
      <div className="mx-auto grid w-full max-w-md flex-1 content-center gap-8 px-6 pb-16">{children}</div>
    </div>
  )
}
