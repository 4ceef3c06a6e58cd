import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { qorgan } from '../api.ts'
import { aheadId } from './file.ts'

const renewEverySeconds = 120

/** Seconds left of a lease. While the moderator is active it is renewed; left alone, it runs out and the case goes back. */
export function useLease(caseId: string, claimedUntil: string | null, isHolder: boolean): number | null {
  const queries = useQueryClient()
  const [now, setNow] = useState(() => Date.now())
  const [renewedUntil, setRenewedUntil] = useState<{ caseId: string; at: string } | null>(null)
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(tick)
  }, [])
  useEffect(() => {
    if (!isHolder) return undefined
    let active = false
    const seen = () => {
      active = true
    }
    const renew = async (id: string) => qorgan.POST('/v1/cases/{id}/renewal', { params: { path: { id } } })
    const beat = setInterval(() => {
      if (!active) return
      active = false
      void renew(caseId).then(({ data }) => (data ? setRenewedUntil({ caseId, at: data.claimedUntil }) : queries.invalidateQueries({ queryKey: ['case', caseId] }))).catch(() => undefined)
      const next = aheadId()
      if (next) void renew(next).catch(() => undefined)
    }, renewEverySeconds * 1_000)
    // A closed tab gives the case back at once; the time of the lease would keep it from colleagues.
    const left = () => void qorgan.POST('/v1/cases/{id}/release', { params: { path: { id: caseId } }, body: { reason: 'closed-tab' }, keepalive: true }).catch(() => undefined)
    addEventListener('pagehide', left)
    for (const event of ['pointermove', 'keydown', 'scroll'] as const) addEventListener(event, seen, { passive: true })
    return () => {
      removeEventListener('pagehide', left)
      clearInterval(beat)
      for (const event of ['pointermove', 'keydown', 'scroll'] as const) removeEventListener(event, seen)
    }
  }, [caseId, isHolder, queries])
  if (!isHolder || !claimedUntil) return null
  const renewed = renewedUntil?.caseId === caseId && renewedUntil.at > claimedUntil ? renewedUntil.at : claimedUntil
  return Math.max(0, Math.round((new Date(renewed).getTime() - now) / 1_000))
}
