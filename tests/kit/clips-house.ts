import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { openApp } from '../../clips/server/app.ts'
import type { Clips } from '../../clips/server/clips.ts'
import { readConfig } from '../../clips/server/config.ts'
import { openDatabase } from '../../clips/server/database.ts'
import { qorganAt } from '../../clips/server/qorgan.ts'
import { openTestHouse, type TestHouse } from './house.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
export type Visitor = { id: string; handle: string; ask<T = Record<string, unknown>>(method: Method, path: string, body?: object): Promise<{ status: number; body: T; headers: Record<string, unknown> }> }
export type ClipsHouse = { t: TestHouse; app: FastifyInstance; clips: Clips; host: { authorization: string }; person(birthDate: string, language?: string): Promise<Visitor>; close(): Promise<void> }

/** Clips as it runs, over a real Qorgan that listens on a port of its own; one clock for both. */
export async function openClipsHouse(): Promise<ClipsHouse> {
  const t = await openTestHouse()
  const host = await t.host()
  await t.app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = t.app.server.address() as AddressInfo
  const config = readConfig({ QORGAN_DATA: t.dataDir, QORGAN_PORT: String(port) }, t.dataDir)
  mkdirSync(config.uploadsFolder, { recursive: true })
  writeFileSync(config.firstRunFile, JSON.stringify({ apiKey: host.authorization.replace('Bearer ', '') }))
  const clips: Clips = { config, db: openDatabase(join(config.folder, 'clips.db')), qorgan: qorganAt(config), now: () => t.clock.now(), live: { join: () => undefined, tell: () => undefined, tellAll: () => undefined, close: () => undefined } }
  const app = await openApp(clips)
  const own = { host: 'clips', origin: 'http://clips' }

  async function person(birthDate: string, language = 'en'): Promise<Visitor> {
    const handle = `visitor${randomBytes(4).toString('hex')}`
    const entered = await app.inject({ method: 'POST', url: '/api/sign-up', headers: { ...own, 'accept-language': language }, payload: { handle, password: 'a long enough password', birthDate, country: 'KZ', language, deviceId: randomBytes(8).toString('hex') } })
    if (entered.statusCode !== 201) throw new Error(`the visitor was not let in: ${entered.body}`)
    const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? ''
    return {
      id: entered.json<{ id: string }>().id, handle,
      async ask<T>(method: Method, path: string, body?: object) {
        const answer = await app.inject({ method, url: `/api/${path}`, headers: { ...own, cookie, 'accept-language': language }, ...(body && { payload: body }) })
        return { status: answer.statusCode, body: (answer.body ? answer.json() : null) as T, headers: answer.headers }
      },
    }
  }
  return {
    t, app, clips, host, person,
    async close() {
      await app.close()
      clips.db.close()
      await t.close()
    },
  }
}
