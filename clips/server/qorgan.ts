import { openQorgan } from '@qorgan/sdk'
import { readFileSync } from 'node:fs'
import type { Config } from './config.ts'
import { type Language, type Problem, Refused, refused } from './problem.ts'

export type Qorgan = ReturnType<typeof openQorgan>

/** Qorgan as it speaks to one person: its problem documents come in their language. */
export type AskQorgan = (language: Language) => Qorgan

/** The key is read when it is first needed, so that Clips may start before Qorgan has written it. */
export function qorganAt(config: Config): AskQorgan {
  const clients = new Map<Language, Qorgan>()
  let apiKey: string | null = null
  return (language) => {
    apiKey ??= keyIn(config.firstRunFile)
    if (apiKey === null) throw refused('restarting', language)
    const client = clients.get(language) ?? openQorgan({ baseUrl: config.qorganUrl, apiKey, language })
    clients.set(language, client)
    return client
  }
}

function keyIn(file: string): string | null {
  try {
    const { apiKey } = JSON.parse(readFileSync(file, 'utf8')) as { apiKey?: string }
    return apiKey ?? null
  } catch {
    return null
  }
}

type Answer<T> = { data?: T; error?: unknown; response: Response }

/** What Qorgan answered; otherwise throws its own problem document, or that it is restarting when nobody answers. */
export async function answer<T>(language: Language, call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    if (cause instanceof Refused) throw cause
    throw refused('restarting', language)
  })
  if (response.ok) return data as T
  const problem = error as Partial<Problem> | undefined
  if (!problem?.title || response.status >= 500) throw refused(response.status === 503 || response.status === 502 ? 'restarting' : 'internal', language)
  // Our own key was refused: an operator's matter, and nothing that a person could mend by signing in.
  if (response.status === 401) throw refused('restarting', language)
  const seconds = Number(response.headers.get('retry-after'))
  throw new Refused({ type: '', detail: '', ...problem, title: problem.title, status: response.status }, seconds > 0 ? seconds : null)
}

export const isMissing = (error: unknown): boolean => error instanceof Refused && error.problem.status === 404
