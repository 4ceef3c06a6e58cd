import { Link } from '@tanstack/react-router'
import { ChevronLeft, X } from 'lucide-react'
import { Dialog, DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { useLanguage } from '../../web/kit/i18n.ts'
import type { Because } from '../server/answers.ts'
import { problemOf } from './api.ts'

/** A round face made of a name's first letter; decoration beside the name itself. */
export function Face({ handle, size = 'size-10 text-base' }: { handle: string; size?: string }) {
  const hue = [...handle].reduce((sum, letter) => (sum * 137 + (letter.codePointAt(0) ?? 0) * 61) % 360, 7)
  return <span aria-hidden="true" className={`face inline-grid shrink-0 place-items-center rounded-full font-semibold uppercase ${size}`} style={{ '--hue': hue } as React.CSSProperties}>{[...handle][0]}</span>
}

/** From below on a phone, at the side on a wide screen; `beside` leaves the video uncovered there. */
export function Sheet({ open, onClose, title, children, foot, beside = false }: { open: boolean; onClose: () => void; title: string; children: ReactNode; foot?: ReactNode; beside?: boolean }) {
  const { t } = useLanguage()
  return (
    <Dialog.Root open={open} onOpenChange={(next) => { if (!next) onClose() }}>
      <Dialog.Portal>
        <Dialog.Overlay className={`fixed inset-0 z-40 bg-stage/55 ${beside ? 'lg:bg-transparent' : ''}`} />
        <Dialog.Content aria-describedby={undefined} onOpenAutoFocus={(event) => { event.preventDefault(); (event.currentTarget as HTMLElement).focus() }} data-beside={beside || undefined} className="sheet fixed inset-x-0 bottom-0 z-50 flex max-h-[82dvh] min-h-[45dvh] flex-col rounded-t-3xl bg-surface text-ink shadow-card outline-none lg:inset-y-3 lg:right-3 lg:left-auto lg:max-h-none lg:w-[26rem] lg:rounded-3xl">
          <span aria-hidden="true" className="mx-auto mt-2 h-1 w-9 rounded-full bg-line-strong lg:hidden" />
          <header className="flex items-center justify-between gap-4 px-5 pt-2 pb-3 lg:pt-4">
            <Dialog.Title className="text-lg font-semibold">{title}</Dialog.Title>
            <Dialog.Close aria-label={t('kit.close')} className="-mr-2 grid size-10 place-items-center rounded-full text-ink-soft hover:bg-sunken"><X className="size-5" aria-hidden="true" /></Dialog.Close>
          </header>
          <div tabIndex={-1} className="min-h-0 flex-1 overflow-y-auto px-5 pb-5 outline-none">{children}</div>
          {foot && <div className="border-t border-line px-4 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">{foot}</div>}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

export type Choice = { label: string; icon?: ReactNode; bad?: boolean; onSelect: () => void }

export function Menu({ label, trigger, choices, className = '' }: { label: string; trigger: ReactNode; choices: Choice[]; className?: string }) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger aria-label={label} className={className}>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content align="end" sideOffset={6} collisionPadding={12} className="z-50 min-w-52 rounded-2xl border border-line bg-raised p-1.5 text-ink shadow-card">
          {choices.map((choice) => (
            <DropdownMenu.Item key={choice.label} onSelect={choice.onSelect} className={`flex h-11 cursor-pointer items-center gap-3 rounded-xl px-3 text-sm outline-none data-[highlighted]:bg-sunken ${choice.bad ? 'text-bad' : ''}`}>{choice.icon}{choice.label}</DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

/** The frame of every screen that is not the stage: a title, a way back, one column. */
export function Screen({ title, back, actions, children, wide = false }: { title: string; back?: boolean; actions?: ReactNode; children: ReactNode; wide?: boolean }) {
  const { t } = useLanguage()
  return (
    <div className={`mx-auto w-full px-4 pb-10 sm:px-6 ${wide ? 'max-w-4xl' : 'max-w-2xl'}`}>
      <header className="sticky top-0 z-20 -mx-4 mb-3 flex h-16 items-center gap-2 bg-ground/95 px-4 backdrop-blur sm:-mx-6 sm:px-6 lg:pt-4 lg:h-20">
        {back && <button type="button" aria-label={t('back')} onClick={() => history.back()} className="-ml-2 grid size-10 place-items-center rounded-full hover:bg-sunken"><ChevronLeft className="size-6" aria-hidden="true" /></button>}
        <h1 className="min-w-0 flex-1 truncate text-xl font-semibold tracking-tight lg:text-2xl">{title}</h1>
        {actions}
      </header>
      {children}
    </div>
  )
}

/** Whose decision something is, in words. What belongs to the other person is never said. */
export function BecauseList({ because, labels }: { because: Because[]; labels?: Map<string, string> }) {
  const { t } = useLanguage()
  const known = because.filter((each) => each.boundBy !== 'recipient')
  if (because.length > 0 && known.length === 0) return <p>{t('because.recipient')}</p>
  return <ul className="mt-1 grid gap-0.5">{known.map((each) => <li key={each.setting}>{labels?.get(each.setting) ?? t(`because.settings.${each.setting}`, { defaultValue: each.setting })} · {t(`boundBy.${each.boundBy}`)}</li>)}</ul>
}

/** A refusal in the server's own words, with what holds and who decided it. */
export function Refusal({ error, className = '' }: { error: unknown; className?: string }) {
  const { t } = useLanguage()
  if (!error) return null
  const problem = problemOf(error)
  return (
    <div role="alert" className={`rounded-xl bg-bad-soft px-4 py-3 text-sm text-bad ${className}`}>
      {problem?.because?.some(({ boundBy }) => boundBy === 'decision')
        ? <><p className="font-semibold">{t('because.decision.title')}</p><BecauseList because={problem.because} /><Link to="/status" className="inline-block py-1 font-semibold underline">{t('because.decision.why')}</Link></>
        : <><p className="font-semibold">{problem?.title ?? t('errors.other')}</p>{problem && <p>{problem.detail}</p>}{problem?.because && <BecauseList because={problem.because} />}</>}
    </div>
  )
}
