import { useSyncExternalStore } from 'react'
import type { Problem, Upload } from '../../server/answers.ts'
import { ask, isPassing, problemOf, read, send } from '../api.ts'
import { isConnected, onConnection } from '../connection.ts'

export type Sending = { file: File; caption: string; sent: number; phase: 'sending' | 'waiting' | 'done' | 'refused'; videoId: string | null; problem: Problem | null }

let now: Sending | null = null
let stop: AbortController | null = null
let upload: Upload | null = null
const watchers = new Set<() => void>()

function become(next: Sending | null): void {
  now = next
  for (const watch of watchers) watch()
}
const update = (change: Partial<Sending>) => { if (now) become({ ...now, ...change }) }

/** The upload under way; it goes on while the person looks at something else. */
export const useSending = () => useSyncExternalStore((watch) => {
  watchers.add(watch)
  return () => { watchers.delete(watch) }
}, () => now)

export function startSending(file: File, caption: string): void {
  stop?.abort()
  stop = new AbortController()
  upload = null
  become({ file, caption, sent: 0, phase: 'sending', videoId: null, problem: null })
  void keepSending(stop.signal)
}

export async function cancelSending(): Promise<void> {
  stop?.abort()
  const id = upload?.id
  become(null)
  if (id) await ask('DELETE', `uploads/${id}`).catch(() => null)
}

export function forgetSending(): void {
  become(null)
}

const whenBack = (signal: AbortSignal) => new Promise<void>((done) => {
  const later = setTimeout(finish, 4_000)
  const stopWatching = onConnection(() => { if (isConnected()) finish() })
  signal.addEventListener('abort', finish)
  function finish() {
    clearTimeout(later)
    stopWatching()
    done()
  }
})

/** Sends piece by piece. After a lost connection it asks how far the server came and goes on from there. */
async function keepSending(signal: AbortSignal): Promise<void> {
  while (now && !signal.aborted) {
    try {
      await sendRest(now, signal)
      return
    } catch (error) {
      if (signal.aborted) return
      const problem = problemOf(error)
      if (problem?.type !== '/problems/wrong-offset' && !isPassing(error)) return update({ phase: 'refused', problem: problem ?? { type: '', title: String(error), detail: '', status: 0 } })
      update({ phase: 'waiting' })
      await whenBack(signal)
    }
  }
}

async function sendRest({ file, caption }: Sending, signal: AbortSignal): Promise<void> {
  upload = upload
    ? await read<Upload>(`uploads/${upload.id}`, signal)
    : await send<Upload>('uploads', { fingerprint: `${file.name} ${file.size} ${file.lastModified}`.slice(0, 300), size: file.size, caption }, { signal })
  update({ phase: 'sending', sent: upload.offset })
  while (upload.state === 'receiving') {
    const piece = file.slice(upload.offset, upload.offset + upload.chunkBytes)
    upload = await ask<Upload>('PATCH', `uploads/${upload.id}`, piece, { signal, headers: { 'upload-offset': String(upload.offset) } })
    update({ phase: 'sending', sent: upload.offset })
  }
  while (upload.state === 'sending') {
    await new Promise((done) => { setTimeout(done, 1_000) })
    upload = await read<Upload>(`uploads/${upload.id}`, signal)
  }
  update(upload.state === 'refused' ? { phase: 'refused', problem: upload.problem } : { phase: 'done', videoId: upload.videoId })
}
