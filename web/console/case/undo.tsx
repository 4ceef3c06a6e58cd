import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Button } from '../../kit/parts.tsx'
import { answer, qorgan, slugOf } from '../api.ts'
import { useKeys } from '../keys.tsx'
import { Kbd } from '../parts/layout.tsx'
import { say } from '../parts/say.tsx'
import { leaveForLater } from './file.ts'

type Given = { caseId: string; text: string; until: number }
let given: Given | null = null
const listeners = new Set<() => void>()

function become(next: Given | null): void {
  given = next
  for (const tell of listeners) tell()
}

/** The verdict just given, for as long as the server takes it back. */
export const offerUndo = (caseId: string, text: string, until: string): void => become({ caseId, text, until: new Date(until).getTime() })

const useGiven = () => useSyncExternalStore((tell) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}, () => given)

/** Stands on whatever page comes after a verdict; the server keeps the ten seconds, this only counts them. */
export function UndoLine() {
  const present = useGiven()
  return present ? <Offered key={present.caseId} given={present} /> : null
}

function Offered({ given: { caseId, text, until } }: { given: Given }) {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [left, setLeft] = useState(() => until - Date.now())
  useEffect(() => {
    const tick = setInterval(() => {
      const rest = until - Date.now()
      setLeft(rest)
      if (rest <= 0) become(null)
    }, 250)
    return () => clearInterval(tick)
  }, [until])
  const undo = async () => {
    become(null)
    try {
      const { queue } = await answer(qorgan.POST('/v1/cases/{id}/undo', { params: { path: { id: caseId } } }))
      const present = /\/cases\/([\w-]+)$/.exec(location.pathname)?.[1]
      if (present && present !== caseId) leaveForLater(queue, present)
      queries.removeQueries({ queryKey: ['case', caseId] })
      say(t('undo.done'))
      await navigate({ to: '/cases/$caseId', params: { caseId } })
    } catch (error) {
      say(slugOf(error) === 'too-late' ? t('undo.tooLate') : (error as { detail?: string }).detail ?? t('offline.title'), 'bad')
    }
  }
  useKeys(t('undo.title'), [{ keys: 'u', label: t('undo.do'), run: () => void undo() }, { keys: 'Alt+u', label: t('undo.anywhere'), run: () => void undo(), inFields: true }])
  return (
    <div role="status" className="fixed bottom-10 left-1/2 z-20 flex -translate-x-1/2 items-center gap-3 rounded-full border border-line bg-raised py-1.5 pr-2 pl-4 text-sm font-medium shadow-card">
      {text}
      <Button size="small" className="!rounded-full" onClick={() => void undo()}>{t('undo.do')} <Kbd>U</Kbd></Button>
      <span aria-hidden="true" className="w-6 text-center text-[12px] text-ink-faint tabular-nums">{Math.max(0, Math.ceil(left / 1_000))}</span>
    </div>
  )
}
