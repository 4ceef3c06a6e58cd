import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Clips } from './clips.ts'
import { one, run } from './database.ts'
import { hashOf, newToken } from './passwords.ts'
import { personById, type PersonRow } from './people-store.ts'
import { type Language, languages, refused } from './problem.ts'

const days = 30
const cookieName = 'clips'

/** The language that the page says it shows; Qorgan's words come in it. */
export function languageOf(request: FastifyRequest): Language {
  const asked = (request.headers['accept-language'] ?? '').toLowerCase().split(/[,;]/).map((tag) => tag.trim().split('-')[0])
  return languages.find((language) => language === asked.find((tag) => languages.some((known) => known === tag))) ?? 'en'
}

const tokenOf = (request: FastifyRequest): string | null => new RegExp(`(?:^|;\\s*)${cookieName}=([\\w-]{20,64})`).exec(request.headers.cookie ?? '')?.[1] ?? null

const cookie = (value: string, seconds: number) => `${cookieName}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}`

export function openSession(clips: Clips, accountId: string, reply: FastifyReply): void {
  const token = newToken()
  const now = clips.now()
  run(clips.db, 'delete from sessions where expires_at < ?', now.toISOString())
  run(clips.db, 'insert into sessions (token_hash, account_id, created_at, expires_at) values (?, ?, ?, ?)', hashOf(token), accountId, now.toISOString(), new Date(now.getTime() + days * 86_400_000).toISOString())
  void reply.header('set-cookie', cookie(token, days * 86_400))
}

export function closeSession(clips: Clips, request: FastifyRequest, reply: FastifyReply): void {
  const token = tokenOf(request)
  if (token) run(clips.db, 'delete from sessions where token_hash = ?', hashOf(token))
  void reply.header('set-cookie', cookie('', 0))
}

export function personOrNobody(clips: Clips, request: FastifyRequest): PersonRow | null {
  const token = tokenOf(request)
  const session = token ? one<{ account_id: string }>(clips.db, 'select account_id from sessions where token_hash = ? and expires_at > ?', hashOf(token), clips.now().toISOString()) : undefined
  return (session && personById(clips.db, session.account_id)) ?? null
}

/** Who asks, or a refusal that the page turns into its sign-in screen. */
export function personOf(clips: Clips, request: FastifyRequest): PersonRow {
  const person = personOrNobody(clips, request)
  if (!person) throw refused('session-over', languageOf(request))
  return person
}

/** A browser names the site that a request comes from; another site's forms and scripts are refused. */
export function refuseOtherSites(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const site = request.headers['sec-fetch-site']
  const { origin } = request.headers
  const own = origin !== undefined && URL.canParse(origin) && new URL(origin).host === request.headers.host
  if ((site !== undefined && site !== 'same-origin') || (origin !== undefined && !own) || (site === undefined && origin === undefined)) throw refused('other-site', languageOf(request))
}
