import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { presentToken } from './session.ts'

export type LiveEvent = { id: string | null; event: string; data: string }

/** Whole events of a stream of server-sent events, and the rest that has no end yet. */
export function readEvents(text: string): { events: LiveEvent[]; rest: string } {
  const blocks = text.replaceAll('\r\n', '\n').split('\n\n')
  const rest = blocks.pop() ?? ''
  const events = blocks.flatMap((block) => {
    const fields = block.split('\n').filter((line) => !line.startsWith(':')).map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).replace(/^ /, '')] as const)
    const of = (name: string) => fields.filter(([field]) => field === name).map(([, value]) => value)
    const data = of('data').join('\n')
    return data === '' ? [] : [{ id: of('id').at(-1) ?? null, event: of('event').at(-1) ?? 'message', data }]
  })
  return { events, rest }
}

type Queues = { items: { id: string; open: number }[] }

/** Puts what has happened into what the screens show: counts at once, the rest asked for anew. */
export function apply(queries: QueryClient, { event, data }: LiveEvent): void {
  if (event === 'reset') void queries.invalidateQueries({ type: 'active' })
  if (event === 'queues') {
    const open = JSON.parse(data) as Record<string, number>
    queries.setQueriesData<Queues>({ queryKey: ['queues'] }, (before) => before && { ...before, items: before.items.map((each) => ({ ...each, open: open[each.id] ?? 0 })) })
  }
  if (event !== 'case' && event !== 'alert') return
  const { caseId } = JSON.parse(data) as { caseId: string | null }
  for (const key of ['claims', 'opinions']) void queries.invalidateQueries({ queryKey: [key] })
  if (caseId) void queries.invalidateQueries({ queryKey: ['case', caseId], refetchType: event === 'alert' ? 'active' : 'none' })
}

const soonestMs = 1_000
const latestMs = 15_000

/** Follows the live feed while somebody is signed in. After a break it goes on behind the last event that was seen. */
export function useLive(enabled: boolean): void {
  const queries = useQueryClient()
  useEffect(() => {
    if (!enabled) return undefined
    const stop = new AbortController()
    void follow(queries, stop.signal)
    return () => stop.abort()
  }, [enabled, queries])
}

async function follow(queries: QueryClient, signal: AbortSignal): Promise<void> {
  let last: string | null = null
  let waitMs = soonestMs
  while (!signal.aborted) {
    const token = presentToken()
    if (token) {
      try {
        const { body, ok } = await fetch('/v1/live', { signal, headers: { authorization: `Bearer ${token}`, ...(last && { 'last-event-id': last }) } })
        if (ok && body) {
          waitMs = soonestMs
          last = await readAll(queries, body, last)
        }
      } catch {
        // The server restarts or the connection is lost; the line on top says so, this only comes again.
      }
    }
    await new Promise((done) => setTimeout(done, waitMs))
    waitMs = Math.min(latestMs, waitMs * 2)
  }
}

async function readAll(queries: QueryClient, body: ReadableStream<Uint8Array>, from: string | null): Promise<string | null> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
  let last = from
  let waiting = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return last
      const { events, rest } = readEvents(waiting + value)
      waiting = rest
      for (const each of events) {
        last = each.id ?? last
        apply(queries, each)
      }
    }
  } catch {
    return last
  }
}
