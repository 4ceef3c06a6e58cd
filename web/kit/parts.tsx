import type { ButtonHTMLAttributes, InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { useId } from 'react'
import { useLanguage } from './i18n.ts'

const shapes = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong border-transparent',
  plain: 'bg-surface text-ink hover:bg-sunken border-line-strong',
  quiet: 'bg-transparent text-ink-soft hover:bg-sunken hover:text-ink border-transparent',
  danger: 'bg-bad text-surface hover:opacity-90 border-transparent',
} as const

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { look?: keyof typeof shapes; size?: 'small' | 'normal' | 'large'; reason?: string | undefined }
const sizes = { small: 'h-8 px-2.5 text-[13px]', normal: 'h-9 px-3.5 text-sm', large: 'h-12 px-5 text-base' }

/** A button; `reason` says why it is disabled, to the eye and to a screen reader. */
export function Button({ look = 'plain', size = 'normal', reason, className = '', ...rest }: ButtonProps) {
  return <button type="button" title={reason} aria-description={reason} {...rest} disabled={rest.disabled === true || reason !== undefined} className={`inline-flex items-center justify-center gap-2 rounded-lg border font-medium whitespace-nowrap transition-colors disabled:cursor-not-allowed disabled:opacity-55 ${shapes[look]} ${sizes[size]} ${className}`} />
}

const fieldLook = 'w-full rounded-lg border border-line-strong bg-surface px-3 text-ink placeholder:text-ink-faint aria-invalid:border-bad'

type Labelled = { label: string; hint?: string | undefined; error?: string | undefined }

function Around({ id, label, hint, error, children }: Labelled & { id: string; children: ReactNode }) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm font-medium text-ink">{label}</label>
      {children}
      {hint && !error && <p id={`${id}-hint`} className="text-[13px] text-ink-faint">{hint}</p>}
      {error && <p id={`${id}-hint`} role="alert" className="text-[13px] text-bad">{error}</p>}
    </div>
  )
}

const described = (id: string, { hint, error }: Labelled) => ({ id, 'aria-invalid': error ? true : undefined, 'aria-describedby': hint || error ? `${id}-hint` : undefined })

export function TextField({ label, hint, error, ...rest }: Labelled & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId()
  return <Around {...{ id, label, hint, error }}><input {...described(id, { label, hint, error })} {...rest} className={`h-10 ${fieldLook}`} /></Around>
}

export function TextArea({ label, hint, error, ...rest }: Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const id = useId()
  return <Around {...{ id, label, hint, error }}><textarea rows={4} {...described(id, { label, hint, error })} {...rest} className={`py-2 ${fieldLook}`} /></Around>
}

export function SelectField({ label, hint, error, children, ...rest }: Labelled & SelectHTMLAttributes<HTMLSelectElement>) {
  const id = useId()
  return <Around {...{ id, label, hint, error }}><select {...described(id, { label, hint, error })} {...rest} className={`h-10 ${fieldLook}`}>{children}</select></Around>
}

/** A file to choose, in the language of the screen; browsers word their own control in theirs. */
export function FileField({ label, hint, error, file, onChoose }: Labelled & { file: File | null; onChoose: (file: File | null) => void }) {
  const { t } = useLanguage()
  const id = useId()
  return (
    <Around {...{ id, label, hint, error }}>
      <span className={`relative flex min-h-11 items-center gap-3 px-2 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-focus ${fieldLook}`}>
        <span className="rounded-md bg-accent-soft px-3 py-1.5 text-sm font-medium text-accent-strong" aria-hidden="true">{t('kit.chooseFile')}</span>
        <span className="min-w-0 truncate text-sm text-ink-soft">{file?.name ?? t('kit.noFile')}</span>
        <input type="file" {...described(id, { label, hint, error })} onChange={(event) => onChoose(event.target.files?.[0] ?? null)} className="absolute inset-0 cursor-pointer opacity-0" />
      </span>
    </Around>
  )
}

const tones = { neutral: 'bg-sunken text-ink-soft', accent: 'bg-accent-soft text-accent-strong', good: 'bg-good-soft text-good', warn: 'bg-warn-soft text-warn', bad: 'bg-bad-soft text-bad' } as const
export type Tone = keyof typeof tones

export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`inline-flex items-center gap-1 rounded-md px-2 py-0.5 text-xs font-medium whitespace-nowrap ${tones[tone]}`}>{children}</span>
}

export function Card({ children, className = '' }: { children: ReactNode; className?: string }) {
  return <div className={`rounded-2xl border border-line bg-surface ${className}`}>{children}</div>
}

export function Notice({ tone = 'neutral', title, children }: { tone?: Tone; title?: string; children?: ReactNode }) {
  return (
    <div role={tone === 'bad' ? 'alert' : 'status'} className={`rounded-xl px-4 py-3 text-sm ${tones[tone]}`}>
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  )
}

export function Loading() {
  const { t } = useLanguage()
  return <div role="status" className="grid place-items-center p-12 text-ink-faint"><span className="size-6 animate-spin rounded-full border-2 border-line-strong border-t-accent" /><span className="sr-only">{t('kit.loading')}</span></div>
}

export function Empty({ title, children }: { title?: string; children?: ReactNode }) {
  const { t } = useLanguage()
  return <div className="grid place-items-center gap-2 px-6 py-16 text-center text-ink-soft"><p className="font-medium text-ink">{title ?? t('kit.nothing')}</p>{children}</div>
}

/** What went wrong in the server's own words, its number, and a way on. */
export function Failed({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useLanguage()
  const problem = error as { title?: string; detail?: string; requestId?: string; message?: string }
  return (
    <Notice tone="bad" title={problem.title ?? t('kit.failed')}>
      <p>{problem.detail ?? problem.message}</p>
      {problem.requestId && <p className="mt-1 text-xs">{t('kit.number', { id: problem.requestId })}</p>}
      {onRetry && <Button size="small" className="mt-3" onClick={onRetry}>{t('kit.retry')}</Button>}
    </Notice>
  )
}
