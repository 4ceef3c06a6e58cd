import { useSyncExternalStore } from 'react'

/** Sound is one choice for the whole feed, kept for the next time. */
const remembered = 'clips.sound'
let aloud = localStorage.getItem(remembered) !== 'off'
const watchers = new Set<() => void>()

export function setSound(next: boolean, chosen = true): void {
  aloud = next
  if (chosen) localStorage.setItem(remembered, next ? 'on' : 'off')
  for (const watch of watchers) watch()
}

export const useSound = () => useSyncExternalStore((watch) => {
  watchers.add(watch)
  return () => { watchers.delete(watch) }
}, () => aloud)
