import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { MoonStar, Timer } from 'lucide-react'
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

/** Before the app closes it says so, in time to finish; in the evening it suggests an end once. */
export function TimeLine({ time }: { time: Time | undefined }) {
  const { t } = useLanguage()
  const [rested, setRested] = useState(false)
  const minutes = time?.warning ? Math.max(1, Math.ceil(time.warning.seconds / 60)) : null
  if (!time || time.locked) return null
  if (minutes !== null) return <output className="pointer-events-none fixed inset-x-3 top-14 z-40 mx-auto flex w-fit items-center gap-2 rounded-full bg-warn-soft px-4 py-2 text-sm font-medium text-warn shadow-card"><Timer className="size-4" aria-hidden="true" />{t(time.warning?.reason === 'timeAway' ? 'unlock.awaySoon' : 'unlock.endsSoon', { count: minutes })}</output>
  if (!time.windDown || rested) return null
  return (
    <div role="dialog" aria-modal="true" aria-labelledby="wind-down" className="fixed inset-0 z-50 grid place-items-center bg-ground p-8 text-center">
      <div className="grid max-w-sm justify-items-center gap-5"><MoonStar className="size-16 text-accent" aria-hidden="true" /><h2 id="wind-down" className="text-2xl font-semibold text-balance">{t('unlock.windDown')}</h2><p className="text-pretty text-ink-soft">{t('unlock.windDownText')}</p><Button autoFocus onClick={() => setRested(true)}>{t('unlock.windDownGo')}</Button></div>
    </div>
  )
}
