import { useSyncExternalStore } from 'react'

/** How media start for this person, until they reveal them. `unloaded` fetches nothing before that. */
export const veils = ['blurred', 'grey', 'muted', 'small', 'unloaded'] as const
export type Veil = Record<(typeof veils)[number], boolean>
/** `everything` holds where a topic has no choice of its own. */
export type Choices = { everything: Veil; topics: Record<string, Veil> }

const place = 'qorgan.console.veil'
const usual: Veil = { blurred: true, grey: true, muted: true, small: false, unloaded: false }
/** Topics whose media are not even fetched before somebody asks, unless the person chooses otherwise. */
export const graveTopics: readonly string[] = ['child-safety', 'graphic-content', 'sexual-content', 'self-harm', 'violence']

const kept = new Map<string, Choices>()
const listeners = new Set<() => void>()

/** A veil as it was kept; what is missing or no choice is as usual. */
export function readVeil(raw: unknown, otherwise: Veil = usual): Veil {
  const found = (raw ?? {}) as Partial<Record<string, unknown>>
  return Object.fromEntries(veils.map((name) => [name, typeof found[name] === 'boolean' ? found[name] : otherwise[name]])) as Veil
}

export function readChoices(text: string | null): Choices {
  try {
    const raw = JSON.parse(text ?? '{}') as { everything?: unknown; topics?: Record<string, unknown> }
    return { everything: readVeil(raw.everything), topics: Object.fromEntries(Object.entries(raw.topics ?? {}).map(([topic, veil]) => [topic, readVeil(veil)])) }
  } catch {
    return { everything: usual, topics: {} }
  }
}

/** The person's own choice for the topic, else for everything; grave topics are then not fetched. */
export function veilFor({ everything, topics }: Choices, topic: string): Veil {
  return topics[topic] ?? { ...everything, unloaded: everything.unloaded || graveTopics.includes(topic) }
}

function choicesOf(staffId: string): Choices {
  const known = kept.get(staffId) ?? readChoices(localStorage.getItem(`${place}.${staffId}`))
  kept.set(staffId, known)
  return known
}

/** With null a topic is again as everything else. */
export function chooseVeil(staffId: string, topic: string | null, veil: Veil | null): void {
  const { everything, topics } = choicesOf(staffId)
  const others = Object.fromEntries(Object.entries(topics).filter(([name]) => name !== topic))
  const next = topic === null ? { everything: veil ?? everything, topics } : { everything, topics: veil ? { ...others, [topic]: veil } : others }
  kept.set(staffId, next)
  localStorage.setItem(`${place}.${staffId}`, JSON.stringify(next))
  for (const tell of listeners) tell()
}

export function useVeils(staffId: string): Choices {
  return useSyncExternalStore((tell) => {
    listeners.add(tell)
    return () => listeners.delete(tell)
  }, () => choicesOf(staffId))
}
