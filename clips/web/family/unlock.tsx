import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { MoonStar, Timer } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Button, TextField } from '../../../web/kit/parts.tsx'
import type { Time } from '../../server/answers.ts'
import { read, send } from '../api.ts'
import { Refusal } from '../parts.tsx'
import type { Guarded } from './guarded.tsx'

/** A guardian beside the teen types their passcode in, and the app goes on for a while. */
export function Unlock({ about }: { about: string }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [passcode, setPasscode] = useState('')
  const guarded = useQuery({ queryKey: ['guarded'], queryFn: ({ signal }) => read<Guarded>('guarded', signal) })
  const unlock = useMutation({ mutationFn: () => send('unlocks', { passcode, about, minutes: 15 }), onSuccess: () => queries.invalidateQueries(), onError: () => setPasscode('') })
  if (!guarded.data?.passcode) return null
  return (
    <form className="grid gap-2 rounded-2xl border border-line bg-surface p-4" onSubmit={(event) => { event.preventDefault(); unlock.mutate() }}>
      <TextField label={t('unlock.label')} type="password" inputMode="numeric" autoComplete="off" value={passcode} onChange={(event) => setPasscode(event.target.value.replaceAll(/\D/g, '').slice(0, 8))} />
      <Button type="submit" disabled={passcode.length < 4 || unlock.isPending}>{t('unlock.act')}</Button>
      <Refusal error={unlock.error} />
    </form>
  )
}

/** Before the app closes it says so, in time to finish. */
export function TimeLine({ time }: { time: Time | undefined }) {
  const { t } = useLanguage()
  if (!time?.warning || time.locked) return null
  const minutes = Math.max(1, Math.ceil(time.warning.seconds / 60))
  return <output className="flex shrink-0 items-center justify-center gap-2 bg-warn-soft px-4 py-2 text-sm font-medium text-warn"><Timer className="size-4 shrink-0" aria-hidden="true" />{t(time.warning.reason === 'timeAway' ? 'unlock.awaySoon' : 'unlock.endsSoon', { count: minutes })}</output>
}

const rested = 'clips.rested'
const quietHours = 8

const hasRested = () => Date.now() - Number(localStorage.getItem(rested) ?? 0) < quietHours * 3_600_000

/** In the evening it suggests an end, once a night, and only where one watches: never before help, a report or an appeal. */
export function WindDown({ time, pathname }: { time: Time | undefined; pathname: string }) {
  const { t } = useLanguage()
  const [gone, setGone] = useState(hasRested)
  const rest = () => {
    localStorage.setItem(rested, String(Date.now()))
    setGone(true)
  }
  const isOpen = time?.windDown === true && !time.locked && !gone && (pathname === '/' || pathname.startsWith('/v/') || pathname === '/search')
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => { if (!open) rest() }}>
      <Dialog.Portal>
        <Dialog.Content aria-describedby="wind-down" className="fixed inset-0 z-50 grid place-items-center bg-ground p-8 text-center text-ink outline-none">
          <div className="grid max-w-sm justify-items-center gap-5"><MoonStar className="size-16 text-accent" aria-hidden="true" /><Dialog.Title className="text-2xl font-semibold text-balance">{t('unlock.windDown')}</Dialog.Title><p id="wind-down" className="text-pretty text-ink-soft">{t('unlock.windDownText')}</p><Dialog.Close asChild><Button size="large">{t('unlock.windDownGo')}</Button></Dialog.Close></div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
