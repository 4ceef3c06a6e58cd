import { Check, Copy } from 'lucide-react'
import { useId, useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Button } from '../../kit/parts.tsx'

/** A text to take along: it can be copied with one press, or selected where the browser forbids that. */
export function CopyField({ label, text }: { label: string; text: string }) {
  const { t } = useLanguage()
  const [copied, setCopied] = useState(false)
  const id = useId()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      const field = document.getElementById(id) as HTMLInputElement | null
      field?.select()
    }
  }
  return (
    <div className="grid min-w-0 gap-1">
      <label htmlFor={id} className="text-[13px] text-ink-faint">{label}</label>
      <div className="flex items-center gap-2">
        <input id={id} readOnly value={text} onFocus={(event) => event.target.select()} className="h-8 min-w-0 flex-1 rounded-lg border border-line bg-sunken px-2.5 font-mono text-xs text-ink-soft" />
        <Button size="small" onClick={() => void copy()}>{copied ? <Check className="size-3.5" aria-hidden="true" /> : <Copy className="size-3.5" aria-hidden="true" />}{copied ? t('figures.copied') : t('figures.copy')}</Button>
      </div>
    </div>
  )
}
