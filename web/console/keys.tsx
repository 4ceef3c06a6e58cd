import { useEffect, useRef, useSyncExternalStore } from 'react'

/** What a key does at the moment: its keys as they are pressed one after the other, and the name of what it does. */
export type Key = { keys: string; label: string; run: () => void; inFields?: boolean }
export type KeyGroup = { title: string; keys: readonly Key[] }

let groups: readonly KeyGroup[] = []
const listeners = new Set<() => void>()
const remembered = 'qorgan.console.keys-off'

function become(next: readonly KeyGroup[]): void {
  groups = next
  for (const tell of listeners) tell()
}

export const keysAreOn = (): boolean => localStorage.getItem(remembered) === null
/** Single-letter keys disturb some who speak or dictate; WCAG 2.1.4 asks for a way to turn them off. */
export function turnKeys(on: boolean): void {
  if (on) localStorage.removeItem(remembered)
  else localStorage.setItem(remembered, 'yes')
}

/** Registers keys while the screen that owns them is shown; the newest group is asked first. */
export function useKeys(title: string, keys: readonly Key[]): void {
  const latest = useRef(keys)
  latest.current = keys
  const shape = keys.map((key) => `${key.keys} ${key.label} ${key.inFields ?? false}`).join('\n')
  useEffect(() => {
    const group: KeyGroup = { title, keys: latest.current.map((key, index) => ({ ...key, run: () => latest.current[index]?.run() })) }
    become([group, ...groups])
    return () => become(groups.filter((each) => each !== group))
  }, [title, shape])
}

export function useKeyGroups(): readonly KeyGroup[] {
  return useSyncExternalStore((tell) => {
    listeners.add(tell)
    return () => listeners.delete(tell)
  }, () => groups)
}

const isField = (element: EventTarget | null) => element instanceof HTMLElement && (element.isContentEditable || ['TEXTAREA', 'SELECT'].includes(element.tagName) || (element instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(element.type)))
/** Enter and Space belong to the button or link that has the focus. */
const isOwn = (event: KeyboardEvent) => (event.key === 'Enter' || event.key === ' ') && event.target instanceof HTMLElement && event.target.closest('button, a, summary, [role=option]') !== null

function nameOf(event: KeyboardEvent): string {
  const key = event.key === ' ' ? 'Space' : event.key.length === 1 ? letterOf(event) : event.key
  return `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${key}`
}

const placed: Partial<Record<string, string>> = { Slash: '/', BracketLeft: '[', BracketRight: ']' }

/** The letter by its place, so that the keys are the same in a Kazakh or Russian layout. */
function letterOf(event: KeyboardEvent): string {
  if (event.key === '?' || (event.code === 'Slash' && event.shiftKey)) return '?'
  if (/^Key[A-Z]$/.test(event.code)) return event.code.slice(3).toLowerCase()
  if (/^Digit\d$/.test(event.code) && !event.shiftKey) return event.code.slice(5)
  return placed[event.code] ?? event.key
}

let pending = ''
let pendingUntil = 0

export function listenToKeys(): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || event.isComposing || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return
    const inField = isField(event.target)
    const inDialog = document.querySelector('dialog[open]') !== null
    const name = nameOf(event)
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && event.key !== 'Escape'
    if (inDialog || isOwn(event) || (isPlain && !keysAreOn() && name !== 'Enter')) return
    const now = event.timeStamp
    const typed = pendingUntil > now ? `${pending} ${name}` : name
    pending = ''
    for (const wanted of [typed, name]) {
      for (const group of groups) {
        const found = group.keys.find((key) => key.keys === wanted && (!inField || key.inFields))
        if (found) {
          event.preventDefault()
          found.run()
          return
        }
      }
    }
    if (!inField && groups.some((group) => group.keys.some((key) => key.keys.startsWith(`${name} `)))) {
      pending = name
      pendingUntil = now + 1_200
    }
  }
  addEventListener('keydown', listen)
  return () => removeEventListener('keydown', listen)
}
