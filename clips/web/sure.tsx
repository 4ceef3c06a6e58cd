import { AlertDialog } from 'radix-ui'
import { useState, useSyncExternalStore } from 'react'
import { useLanguage } from '../../web/kit/i18n.ts'
import { Button } from '../../web/kit/parts.tsx'

type Question = { text: string; act: string; answer: (yes: boolean) => void }

let question: Question | null = null
const watchers = new Set<() => void>()

function become(next: Question | null): void {
  question = next
  for (const watch of watchers) watch()
}

/** Asks before something that cannot be taken back; `act` is the word on the button that does it. */
export const sure = (text: string, act: string): Promise<boolean> => new Promise((answer) => {
  question?.answer(false)
  become({ text, act, answer })
})

/** Where the question appears; one for the whole app. */
export function Sure() {
  const { t } = useLanguage()
  const asked = useSyncExternalStore((watch) => {
    watchers.add(watch)
    return () => { watchers.delete(watch) }
  }, () => question)
  // The words stay while the dialog goes, so that it does not empty itself before the eyes.
  const [last, setLast] = useState<Question | null>(null)
  if (asked && asked !== last) setLast(asked)
  const reply = (yes: boolean) => {
    asked?.answer(yes)
    become(null)
  }
  return (
    <AlertDialog.Root open={asked !== null} onOpenChange={(open) => { if (!open) reply(false) }}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-50 bg-stage/55" />
        <AlertDialog.Content aria-describedby={undefined} className="sheet fixed inset-x-4 bottom-6 z-50 mx-auto grid max-w-sm gap-5 rounded-3xl bg-surface p-6 text-ink shadow-card outline-none sm:inset-y-0 sm:my-auto sm:h-fit">
          <AlertDialog.Title className="text-lg font-semibold text-balance">{last?.text}</AlertDialog.Title>
          <div className="grid grid-cols-2 gap-3">
            <AlertDialog.Cancel asChild><Button size="large">{t('kit.cancel')}</Button></AlertDialog.Cancel>
            <Button size="large" look="danger" onClick={() => reply(true)}>{last?.act}</Button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
