import { useSyncExternalStore } from 'react'

type Said = { text: string; tone: 'good' | 'bad'; id: number }
let said: Said | null = null
let count = 0
const listeners = new Set<() => void>()
const become = (next: Said | null) => {
  said = next
  for (const tell of listeners) tell()
}

/** Says in one line what has just been done, to the eye and to a screen reader. */
export function say(text: string, tone: Said['tone'] = 'good'): void {
  const id = (count += 1)
  become({ text, tone, id })
  setTimeout(() => {
    if (said?.id === id) become(null)
  }, 6_000)
}

export function SaidLine() {
  const present = useSyncExternalStore((tell) => {
    listeners.add(tell)
    return () => listeners.delete(tell)
  }, () => said)
  return (
    <div role="status" aria-live="polite" className="pointer-events-none fixed bottom-10 left-1/2 z-20 -translate-x-1/2">
      {present && <p key={present.id} className={`rounded-full border border-line px-4 py-2 text-sm font-medium shadow-card ${present.tone === 'bad' ? 'bg-bad-soft text-bad' : 'bg-raised text-ink'}`}>{present.text}</p>}
    </div>
  )
}
