import type { FormEvent, ReactNode } from 'react'
import { useEffect, useId, useRef } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Button } from '../../kit/parts.tsx'
import { Trouble } from './layout.tsx'

type DialogProps = { title: string; onClose: () => void; children: ReactNode; wide?: boolean; closable?: boolean }

/** A modal dialog of the browser itself: it keeps the focus inside and gives it back. */
export function Dialog({ title, onClose, children, wide = false, closable = true }: DialogProps) {
  const { t } = useLanguage()
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    if (dialog && !dialog.open) dialog.showModal()
    // The browser would begin with the button that closes it; a question begins with its first field, or the one marked.
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus()
    if (!dialog?.contains(document.activeElement) || document.activeElement?.tagName === 'BUTTON') dialog?.querySelector<HTMLElement>('form :is(input, select, textarea)')?.focus()
    return () => dialog?.close()
  }, [])
  return (
    <dialog ref={ref} aria-labelledby={id} onCancel={(event) => {
      event.preventDefault()
      if (closable) onClose()
    }} className={`m-auto max-h-[85dvh] w-full overflow-auto rounded-2xl border border-line bg-surface p-0 text-ink shadow-card ${wide ? 'max-w-3xl' : 'max-w-md'}`}>
      <header className="flex items-center justify-between gap-4 px-5 pt-4">
        <h2 id={id} className="text-base font-semibold">{title}</h2>
        {closable && <Button look="quiet" size="small" onClick={onClose}>{t('kit.close')}</Button>}
      </header>
      <div className="px-5 pt-3 pb-5">{children}</div>
    </dialog>
  )
}

type FormProps = { title: string; onClose: () => void; onSubmit: () => void; submit: string; busy: boolean; error: unknown; look?: 'primary' | 'danger'; reason?: string | undefined; children: ReactNode }

/** A question with fields: Enter or the button sends it, the refusal stands above the button. */
export function FormDialog({ title, onClose, onSubmit, submit, busy, error, look = 'primary', reason, children }: FormProps) {
  const { t } = useLanguage()
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!busy && reason === undefined) onSubmit()
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={send} className="grid gap-4">
        {children}
        {error ? <Trouble error={error} /> : null}
        {reason && <p className="text-[13px] text-ink-faint">{reason}</p>}
        <div className="flex justify-end gap-2"><Button onClick={onClose}>{t('kit.cancel')}</Button><Button type="submit" look={look} disabled={busy} reason={reason}>{submit}</Button></div>
      </form>
    </Dialog>
  )
}

/** Something shown this once: a password, a key, a secret. */
export function ShownOnce({ title, text, value, onClose }: { title: string; text: string; value: string; onClose: () => void }) {
  const { t } = useLanguage()
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="grid gap-3">
        <p className="text-sm text-ink-soft">{text}</p>
        <output aria-label={title} className="block rounded-lg bg-sunken px-3 py-2.5 font-mono text-sm break-all select-all">{value}</output>
        <div className="flex justify-end gap-2"><Button onClick={() => void navigator.clipboard.writeText(value)}>{t('copy')}</Button><Button look="primary" onClick={onClose}>{t('noted')}</Button></div>
      </div>
    </Dialog>
  )
}
