import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { apply, readEvents } from './live-events.ts'

test('events are read whole, comments are left out, and the rest waits for its end', () => {
  const { events, rest } = readEvents('retry: 2000\n\n: still here\n\nid: 1-2-3\nevent: case\ndata: {"caseId":"a"}\n\nevent: queues\ndata: {"ha')
  expect(events).toEqual([{ id: '1-2-3', event: 'case', data: '{"caseId":"a"}' }])
  expect(readEvents(`${rest}te":2}\n\n`)).toEqual({ events: [{ id: null, event: 'queues', data: '{"hate":2}' }], rest: '' })
})

test('counts of queues are taken over at once; a queue that is not named is empty', () => {
  const queries = new QueryClient()
  queries.setQueryData(['queues', 'en'], { items: [{ id: 'hate', label: 'Hate', open: 1 }, { id: 'frauds', label: 'Frauds', open: 3 }] })
  apply(queries, { id: null, event: 'queues', data: '{"hate":2}' })
  expect(queries.getQueryData(['queues', 'en'])).toEqual({ items: [{ id: 'hate', label: 'Hate', open: 2 }, { id: 'frauds', label: 'Frauds', open: 0 }] })
})

test('what happened to a case makes what is shown of it old', () => {
  const queries = new QueryClient()
  queries.setQueryData(['case', 'a', 'en'], { id: 'a' })
  apply(queries, { id: '1-1-1', event: 'case', data: '{"caseId":"a"}' })
  expect(queries.getQueryState(['case', 'a', 'en'])?.isInvalidated).toBe(true)
})
