import type { QueryClient } from '@tanstack/react-query'

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
