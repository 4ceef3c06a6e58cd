import i18next from 'i18next'
import type { Problem } from '../server/answers.ts'
import { lost, reached } from './connection.ts'

/** A problem document as the server worded it, or one of the two that only a page can notice: no network, no server. */
export class Failure extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
  get title() { return this.problem.title }
  get detail() { return this.problem.detail }
  get requestId() { return this.problem.requestId }
  get status() { return this.problem.status }
}

const sessionWatchers = new Set<() => void>()
/** Called when the server says that nobody is signed in any more. */
export function onSessionOver(watch: () => void): () => void {
  sessionWatchers.add(watch)
  return () => sessionWatchers.delete(watch)
}

const goodbyes = new Set(['sign-out', 'close-account'])
let left = false
/** Whether the person themselves signed out in this tab, so that nobody tells them that their session ended. */
export const leftByChoice = (): boolean => left

type Options = { key?: string; signal?: AbortSignal; headers?: Record<string, string> }

export async function ask<T>(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown, { key, signal, headers }: Options = {}): Promise<T> {
  const bytes = body instanceof Blob
  const response = await fetch(`/api/${path}`, {
    method,
    headers: { 'accept-language': i18next.language, ...(body !== undefined && { 'content-type': bytes ? 'application/octet-stream' : 'application/json' }), ...(key && { 'idempotency-key': key }), ...headers },
    ...(body !== undefined && { body: bytes ? body : JSON.stringify(body) }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    lost(navigator.onLine ? 'restarting' : 'offline')
    throw new Failure({ type: '/problems/unreachable', title: i18next.t(navigator.onLine ? 'errors.restarting.title' : 'errors.offline.title'), detail: i18next.t(navigator.onLine ? 'errors.restarting.text' : 'errors.offline.text'), status: 0 })
  })
  if (response.status === 503) lost('restarting')
  else reached()
  if (response.ok && goodbyes.has(path)) left = true
  if (response.ok) return (response.status === 204 ? undefined : await response.json()) as T
  const problem = await response.json().catch(() => ({ title: i18next.t('errors.other'), detail: String(response.status) })) as Problem
  const failure = new Failure({ ...problem, status: response.status })
  if (response.status === 401 && problem.type === '/problems/session-over') for (const watch of sessionWatchers) watch()
  throw failure
}

export const read = <T>(path: string, signal?: AbortSignal) => ask<T>('GET', path, undefined, signal ? { signal } : {})
/** Changes carry a key of their own, so that a repeat after a lost answer does nothing twice. */
export const send = <T>(path: string, body: unknown = {}, options: Options = {}) => ask<T>('POST', path, body, { key: crypto.randomUUID(), ...options })

export const problemOf = (error: unknown): Problem | null => (error instanceof Failure ? error.problem : null)
export const isGone = (error: unknown): boolean => problemOf(error)?.status === 404
export const isPassing = (error: unknown): boolean => [0, 502, 503].includes(problemOf(error)?.status ?? -1)
