import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { MoonStar } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Button } from '../../../web/kit/parts.tsx'
import type { Me, Time } from '../../server/answers.ts'
import { read, send } from '../api.ts'
import { Refusal } from '../parts.tsx'
import { Helpline } from '../safety/help.tsx'
import { BoundBy } from './control.tsx'
import type { Guarded } from './guarded.tsx'
import { Unlock } from './unlock.tsx'

const beatSeconds = 30
/** A closed app asks more often, so that time given from another phone opens it before somebody looks up. */
const closedSeconds = 5

/** Tells the server every half minute how long the app was in front of the person, and hears whether it is closed now. */
export function useTime(me: Me): Time | undefined {
  const since = useRef(Infinity)
  const closed = useRef(false)
  useEffect(() => {
    const reset = () => { since.current = performance.now() }
    reset()
    document.addEventListener('visibilitychange', reset)
    return () => document.removeEventListener('visibilitychange', reset)
  }, [])
  const time = useQuery({
    queryKey: ['time', me.id],
    queryFn: () => {
      // Before a closed app nobody spends time; counted on, it would eat up what a guardian gives.
      const seconds = document.hidden || closed.current ? 0 : Math.min(120, Math.max(0, Math.round((performance.now() - since.current) / 1_000)))
      return send<Time>('screen-time', { seconds }).then((answer) => {
        since.current = performance.now()
        closed.current = answer.locked
        return answer
      })
    },
    refetchInterval: ({ state }) => (state.data?.locked ? closedSeconds : beatSeconds) * 1_000, refetchOnWindowFocus: false, staleTime: Infinity, retry: false,
  })
  return time.data
}

const doors = [['/help', 'help'], ['/notices', 'notices'], ['/reports', 'reports'], ['/settings', 'settings'], ['/family', 'family']] as const

/** The app is closed for now. Help, reports, decisions and appeals stay open. */
export function LockScreen({ time, me }: { time: Time; me: Me }) {
  const { t, minutes } = useLanguage()
  const guarded = useQuery({ queryKey: ['guarded'], queryFn: ({ signal }) => read<Guarded>('guarded', signal) })
  const hasGuardian = (guarded.data?.tells.length ?? 0) > 0
  const more = useMutation({ mutationFn: () => send('time-requests', { minutes: 15, about: time.reason ?? 'dailyScreenTime' }) })
  const away = time.reason === 'timeAway'
  const bound = time.boundBy ?? me.settings[time.reason ?? 'dailyScreenTime']?.boundBy
  return (
    <div className="grid min-h-full place-items-center bg-ground p-6">
      <div className="grid w-full max-w-md gap-6">
        <div className="grid justify-items-center gap-3 text-center">
          <MoonStar className="size-14 text-accent" aria-hidden="true" />
          <h1 className="text-2xl font-semibold tracking-tight text-balance">{t(away ? 'lock.away' : 'lock.spent')}</h1>
          <p className="text-ink-soft">{away ? t('lock.awayText') : t('lock.spentText', { used: minutes(time.usedSecondsToday / 60) })}</p>
          {bound && <BoundBy by={bound} fixed />}
          {hasGuardian && (more.isSuccess ? <p className="text-sm text-good">{t('lock.asked')}</p> : <Button onClick={() => more.mutate()} disabled={more.isPending}>{t('lock.ask')}</Button>)}
          <Refusal error={more.error} />
        </div>
        <Unlock about={time.reason ?? 'dailyScreenTime'} />
        <AlwaysOpen />
        <Helpline />
      </div>
    </div>
  )
}

/** The doors that no lock, limit or decision closes. */
export function AlwaysOpen() {
  const { t } = useLanguage()
  return <nav aria-label={t('lock.open')} className="grid gap-2"><p className="text-sm font-medium text-ink-soft">{t('lock.open')}</p><ul className="flex flex-wrap gap-2">{doors.map(([to, key]) => <li key={to}><Link to={to} className="inline-flex h-10 items-center rounded-xl border border-line bg-surface px-4 text-sm font-medium hover:bg-sunken">{t(`lock.doors.${key}`)}</Link></li>)}</ul></nav>
}
