import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { apply, readEvents } from './live-events.ts'
import { presentToken } from './session.ts'

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
