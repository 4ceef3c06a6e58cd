import type { paths } from '@qorgan/sdk'
import type { QueryClient } from '@tanstack/react-query'
import { answer, qorgan } from '../api.ts'

export const readCase = (id: string) => answer(qorgan.GET('/v1/cases/{id}', { params: { path: { id } } }))
export type CaseFile = Awaited<ReturnType<typeof readCase>>
export type Action = CaseFile['clauses'][number]['actions'][number]
export type VerdictBody = NonNullable<paths['/v1/cases/{id}/verdict']['post']['requestBody']>['content']['application/json']
export type VerdictGiven = paths['/v1/cases/{id}/verdict']['post']['responses'][200]['content']['application/json']
export const features = ['videos', 'comments', 'messages', 'live', 'profile'] as const satisfies readonly VerdictBody['feature'][]
export type Feature = (typeof features)[number]

export const caseQuery = (id: string, locale: string) => ({ queryKey: ['case', id, locale], queryFn: () => readCase(id), staleTime: 30_000 })

/** Null when nothing is open in the queue. */
export async function claim(queue: string): Promise<string | null> {
  const claimed: { id?: string } | undefined = await answer(qorgan.POST('/v1/queues/{queue}/claims', { params: { path: { queue } }, body: {} }))
  return claimed?.id ?? null
}

type Ahead = { queue: string; caseId: string | null; claimed: Promise<string | null> }
let ahead: Ahead | null = null
let waiting: Ahead | null = null

/** Claims and reads the next case of the queue while the present one is being decided, so that it is there at once. */
export function claimAhead(queries: QueryClient, queue: string, locale: string): void {
  if (ahead?.queue === queue && (ahead.caseId !== null || ahead === waiting)) return
  giveBackAhead()
  const mine: Ahead = { queue, caseId: null, claimed: claim(queue).catch(() => null) }
  ahead = mine
  waiting = mine
  void mine.claimed.then((id) => {
    if (waiting === mine) waiting = null
    mine.caseId = id
    if (id && ahead === mine) void queries.prefetchQuery(caseQuery(id, locale))
  })
}

/** The case that was claimed ahead, or a fresh claim; null when the queue is empty. */
export async function takeNext(queue: string, present: string): Promise<string | null> {
  const waits = left.find((each) => each.queue === queue && each.caseId !== present)
  left = left.filter((each) => each !== waits && each.caseId !== present)
  if (waits) return waits.caseId
  const mine = ahead?.queue === queue ? ahead : null
  if (mine) ahead = null
  return (await mine?.claimed) ?? claim(queue)
}

/** Cases that were left for one whose verdict was taken back; they come before anything new. */
let left: { queue: string; caseId: string }[] = []
export const leaveForLater = (queue: string, caseId: string): void => {
  left = [...left.filter((each) => each.caseId !== caseId), { queue, caseId }]
}

export const aheadId = (): string | null => ahead?.caseId ?? null

/** Puts the case that was claimed ahead back into its queue, also while the page is being closed. */
export function giveBackAhead(): void {
  const mine = ahead
  ahead = null
  const release = (id: string) => void qorgan.POST('/v1/cases/{id}/release', { params: { path: { id } }, body: {}, keepalive: true }).catch(() => undefined)
  void mine?.claimed.then((id) => {
    if (id) release(id)
  })
  for (const { caseId } of left) release(caseId)
  left = []
}
