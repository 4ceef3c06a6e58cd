import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ChevronRight, Eye, EyeOff, Users } from 'lucide-react'
import { useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Badge, Button, Card, Failed, Loading, TextField } from '../../../web/kit/parts.tsx'
import { ask, read, send } from '../api.ts'
import { Face, Refusal, Screen } from '../parts.tsx'
import { usePerson } from '../session.tsx'
import { sure } from '../sure.tsx'

export type Pairing = { id: string; role: 'guardian' | 'teen'; state: 'offered' | 'active' | 'paused' | 'disputed' | 'ending'; other: { accountId: string; handle: string } | null; since: string | null; holdsUntil: string | null; guardianSees: string[]; guardianNeverSees: string[] }
type Offer = { id: string; code: string; qrSvg: string; expiresAt: string }

/** Pairings of both roles: a guardian shows a code, a teen enters it, and both see who sees what. */
export function FamilyPage() {
  const { t } = useLanguage()
  const me = usePerson()
  const pairings = useQuery({ queryKey: ['pairings'], queryFn: ({ signal }) => read<{ items: Pairing[] }>('pairings', signal), refetchInterval: 10_000 })
  const shown = pairings.data?.items.filter((pairing) => pairing.state !== 'offered') ?? []
  return (
    <Screen title={t('family.title')} back>
      <p className="mb-5 text-pretty text-ink-soft">{t('family.lead')}</p>
      {pairings.isPending && <Loading />}
      {pairings.isError && <Failed error={pairings.error} onRetry={() => void pairings.refetch()} />}
      <ul className="grid gap-4">{shown.map((pairing) => <li key={pairing.id}><One pairing={pairing} /></li>)}</ul>
      <div className="mt-5">{me.ageBand === '18+' ? <OfferCode verified={me.assurance.level === 'verified'} /> : <EnterCode />}</div>
    </Screen>
  )
}

function One({ pairing }: { pairing: Pairing }) {
  const { t, date } = useLanguage()
  const queries = useQueryClient()
  const refresh = () => queries.invalidateQueries()
  const end = useMutation({ mutationFn: () => ask('DELETE', `pairings/${pairing.id}`), onSuccess: refresh })
  const dispute = useMutation({ mutationFn: () => send(`pairings/${pairing.id}/dispute`), onSuccess: refresh })
  const name = pairing.other?.handle ?? ''
  const lists = [['sees', Eye, pairing.guardianSees], ['neverSees', EyeOff, pairing.guardianNeverSees]] as const
  return (
    <Card className="grid gap-4 p-5">
      <div className="flex items-center gap-3"><Face handle={name || '?'} size="size-12 text-lg" /><div className="min-w-0 flex-1"><h2 className="truncate font-semibold">@{name}</h2><p className="text-sm text-ink-soft">{t(`family.role.${pairing.role}`)}</p></div><Badge tone={pairing.state === 'active' ? 'good' : 'warn'}>{t(`family.state.${pairing.state}`)}</Badge></div>
      {pairing.holdsUntil && <p className="text-sm text-warn">{t('family.holds', { end: date(pairing.holdsUntil) })}</p>}
      {pairing.role === 'guardian' && pairing.state === 'active' && <Link to="/family/$pairingId" params={{ pairingId: pairing.id }} className="flex items-center justify-between rounded-xl bg-accent-soft px-4 py-3 font-medium text-accent-strong">{t('family.open')}<ChevronRight className="size-5" aria-hidden="true" /></Link>}
      {pairing.role === 'teen' && pairing.state === 'active' && <Link to="/family/mine" className="flex items-center justify-between rounded-xl bg-accent-soft px-4 py-3 font-medium text-accent-strong">{t('teen.open')}<ChevronRight className="size-5" aria-hidden="true" /></Link>}
      <div className="grid gap-3 sm:grid-cols-2">{lists.map(([key, Icon, items]) => <div key={key}><h3 className="mb-1 flex items-center gap-1.5 text-sm font-medium"><Icon className="size-4" aria-hidden="true" />{t(`family.${key}`)}</h3><ul className="grid list-disc gap-0.5 pl-5 text-sm text-ink-soft marker:text-line-strong">{items.map((item) => <li key={item}>{item}</li>)}</ul></div>)}</div>
      <Refusal error={end.error ?? dispute.error} />
      <div className="flex flex-wrap gap-2">
        {pairing.state !== 'ending' && <Button size="small" onClick={() => { void sure(t(`family.endSure.${pairing.role}`), t('family.end')).then((yes) => { if (yes) end.mutate() }) }}>{t('family.end')}</Button>}
        {pairing.role === 'teen' && pairing.state === 'active' && <Button size="small" look="quiet" onClick={() => { void sure(t('family.disputeSure'), t('family.disputeAct')).then((yes) => { if (yes) dispute.mutate() }) }}>{t('family.dispute')}</Button>}
      </div>
    </Card>
  )
}

function OfferCode({ verified }: { verified: boolean }) {
  const { t, dateTime } = useLanguage()
  const offer = useMutation({ mutationFn: () => send<Offer>('pairings') })
  return (
    <Card className="grid gap-4 p-5">
      <h2 className="flex items-center gap-2 font-semibold"><Users className="size-5 text-accent" aria-hidden="true" />{t('family.offer.title')}</h2>
      <p className="text-sm text-ink-soft">{t(verified ? 'family.offer.text' : 'family.offer.unverified')}</p>
      {offer.data
        ? <div className="grid justify-items-center gap-3"><img src={`data:image/svg+xml;utf8,${encodeURIComponent(offer.data.qrSvg)}`} alt={t('family.offer.qr')} className="size-52 rounded-2xl bg-white p-2" /><p className="text-3xl font-semibold tracking-widest">{offer.data.code}</p><p className="text-sm text-ink-soft">{t('family.offer.until', { end: dateTime(offer.data.expiresAt) })}</p></div>
        : verified && <Button look="primary" onClick={() => offer.mutate()} disabled={offer.isPending}>{t('family.offer.act')}</Button>}
      <Refusal error={offer.error} />
    </Card>
  )
}

function EnterCode() {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [text, setText] = useState('')
  const accept = useMutation({
    mutationFn: () => send('pairings/accept', { code: text }),
    onSuccess: () => queries.invalidateQueries(),
  })
  return (
    <Card className="p-5">
      <form className="grid gap-4" onSubmit={(event) => { event.preventDefault(); accept.mutate() }}>
        <h2 className="flex items-center gap-2 font-semibold"><Users className="size-5 text-accent" aria-hidden="true" />{t('family.enter.title')}</h2>
        <p className="text-sm text-ink-soft">{t('family.enter.text')}</p>
        <TextField label={t('family.enter.code')} value={text} onChange={(event) => setText(event.target.value)} autoComplete="off" required />
        <Refusal error={accept.error} />
        <Button type="submit" look="primary" disabled={!text.trim() || accept.isPending}>{t('family.enter.act')}</Button>
      </form>
    </Card>
  )
}
