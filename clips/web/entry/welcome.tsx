import { Link } from '@tanstack/react-router'
import { CircleHelp } from 'lucide-react'
import type { ReactNode } from 'react'
import { LanguageChoice, ThemeChoice } from '../../../web/kit/choices.tsx'
import { Notice } from '../../../web/kit/parts.tsx'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Mark } from '../shell.tsx'

const big = 'inline-flex h-12 items-center justify-center rounded-xl px-6 text-base font-semibold'

export function Welcome({ ended = false }: { ended?: boolean }) {
  const { t } = useLanguage()
  return (
    <EntryFrame>
      {ended && <Notice tone="warn" title={t('errors.over.title')}><p>{t('errors.over.text')}</p></Notice>}
      <div className="grid gap-3 text-center">
        <Cards />
        <h1 className="mt-4 text-4xl font-semibold tracking-tight text-balance">{t('welcome.title')}</h1>
        <p className="text-lg text-pretty text-ink-soft">{t('welcome.lead')}</p>
      </div>
      <div className="grid gap-3">
        <Link to="/sign-up" className={`${big} bg-accent text-on-accent hover:bg-accent-strong`}>{t('welcome.signUp')}</Link>
        <Link to="/sign-in" className={`${big} border border-line-strong bg-surface hover:bg-sunken`}>{t('welcome.signIn')}</Link>
      </div>
      <p className="text-center"><Link to="/help" className="inline-flex min-h-11 items-center gap-2 px-2 font-medium text-accent underline"><CircleHelp className="size-5" aria-hidden="true" />{t('help.title')}</Link></p>
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

/** Three clips fanned out, as a picture of what is inside; decoration only. */
function Cards() {
  const card = 'absolute inset-0 m-auto aspect-[9/14] h-52 rounded-3xl shadow-card'
  return (
    <div aria-hidden="true" className="relative mx-auto h-64 w-72">
      <span className={`fan-dusk ${card} -translate-x-20 translate-y-3 -rotate-12`} />
      <span className={`fan-lake ${card} translate-x-20 translate-y-3 rotate-12`} />
      <span className={`fan-dawn grid place-items-center ${card}`}><Mark className="size-16" /></span>
    </div>
  )
}
