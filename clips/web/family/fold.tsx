import { ChevronDown } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Badge } from '../../../web/kit/parts.tsx'

type FoldProps = { title: string; now: string; mark?: string | undefined; under?: ReactNode; children: ReactNode }

/** One line: what it is and how it stands; the rest opens under it. */
export function Fold({ title, now, mark, under, children }: FoldProps) {
  const [open, setOpen] = useState(false)
  return (
    <li className="group/fold">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)} className={`flex min-h-14 w-full items-center gap-3 px-4 py-3 text-left group-first/fold:rounded-t-2xl hover:bg-sunken sm:px-5 ${open ? '' : 'group-last/fold:rounded-b-2xl'}`}>
        <span className="min-w-0 flex-1"><span className="block font-medium">{title}</span>{now && <span className="block truncate text-sm text-ink-soft">{now}</span>}{under}</span>
        {mark && <Badge tone="accent">{mark}</Badge>}
        <ChevronDown className={`size-5 shrink-0 text-ink-faint transition-transform ${open ? 'rotate-180' : ''}`} aria-hidden="true" />
      </button>
      {open && <div className="grid gap-3 px-4 pt-2 pb-5 sm:px-5">{children}</div>}
    </li>
  )
}
