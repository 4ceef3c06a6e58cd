import { ChevronDown, ChevronUp } from 'lucide-react'
import { type ReactNode, useCallback, useEffect, useRef } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'

type StageProps = { count: number; active: number; onActive: (index: number) => void; label: string; children: ReactNode }

const isTyping = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) || target.closest('[role=dialog],[role=menu]') !== null)

/** Full-screen slides, one at a time: by swipe, wheel, arrow keys or the two buttons. */
export function Stage({ count, active, onActive, label, children }: StageProps) {
  const { t } = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  const go = useCallback((index: number) => {
    const slide = box.current?.children[index]
    slide?.scrollIntoView({ behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth', block: 'start' })
  }, [])

  useEffect(() => {
    const { current } = box
    if (!current) return
    const watch = new IntersectionObserver((entries) => {
      const [shown] = entries.filter((entry) => entry.isIntersecting)
      if (shown) onActive([...current.children].indexOf(shown.target))
    }, { root: current, threshold: 0.6 })
    for (const slide of current.children) watch.observe(slide)
    return () => watch.disconnect()
  }, [count, onActive])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      const step = { ArrowDown: 1, j: 1, PageDown: 1, ArrowUp: -1, k: -1, PageUp: -1 }[event.key]
      if (step === undefined) return
      event.preventDefault()
      go(Math.max(0, Math.min(count - 1, active + step)))
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [active, count, go])

  return (
    <div className="relative h-full">
      <div ref={box} role="feed" aria-label={label} className="feed h-full overflow-y-scroll">{children}</div>
      <div className="absolute top-1/2 right-6 hidden -translate-y-1/2 gap-3 xl:grid">
        {([[-1, ChevronUp, 'previous'], [1, ChevronDown, 'next']] as const).map(([step, Icon, key]) => (
          <button key={key} type="button" aria-label={t(`feed.${key}`)} disabled={active + step < 0 || active + step >= count} onClick={() => go(active + step)} className="grid size-12 place-items-center rounded-full bg-stage-raised text-on-stage disabled:opacity-40"><Icon className="size-6" aria-hidden="true" /></button>
        ))}
      </div>
    </div>
  )
}
