import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ShieldAlert } from 'lucide-react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import type { Me } from '../../server/answers.ts'
import type { Age } from '../age/age.tsx'
import { read } from '../api.ts'
import { AlwaysOpen } from '../family/lock.tsx'
import { Helpline } from './help.tsx'

/** In place of the app while a decision keeps the account out of it: what holds, why, and what can be done. */
export function ClosedScreen({ me }: { me: Me }) {
  const { t } = useLanguage()
  const age = useQuery({ queryKey: ['age'], queryFn: ({ signal }) => read<Age>('age', signal) })
  const removal = age.data?.removal
  return (
    <div className="grid min-h-full place-items-center bg-ground p-6">
      <div className="grid w-full max-w-md gap-6">
        <div className="grid justify-items-center gap-3 text-center">
          <ShieldAlert className="size-14 text-warn" aria-hidden="true" />
          <h1 className="text-2xl font-semibold tracking-tight text-balance" lang={removal?.language}>{removal?.title ?? t(`status.state.${me.status}`)}</h1>
          {!removal && <p className="text-ink-soft">{t(`status.text.${me.status}`)}</p>}
          <Link to={removal ? '/age' : '/status'} className="mt-2 inline-flex h-12 items-center justify-center rounded-lg bg-accent px-6 font-medium text-on-accent hover:bg-accent-strong">{t(removal ? 'age.open' : 'because.decision.why')}</Link>
        </div>
        <AlwaysOpen />
        <Helpline />
      </div>
    </div>
  )
}
