import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { inject } from 'vitest'
import type { Actor, AuthorityRole, StaffRole } from '../../server/src/kernel/actor.ts'
import { fixedClock } from '../../server/src/kernel/clock.ts'
import { readConfig } from '../../server/src/kernel/config.ts'
import { type Ctx, type House, type Locale, openCtx } from '../../server/src/kernel/house.ts'
import { openLog } from '../../server/src/kernel/log.ts'
import { openHouse, root } from '../../server/src/open-house.ts'
import { createKey, createMember, newKey, newPassword } from '../../server/src/rooms/access/index.ts'
import { openEdge } from '../../server/src/serve.ts'
import { urlOf, withClient } from './global.ts'

export type TestHouse = {
  house: House
  app: FastifyInstance
  clock: ReturnType<typeof fixedClock>
  dataDir: string
  /** A ctx of this actor at the clock's present. */
  as(actor: Actor, locale?: Locale): Ctx
  /** Headers of a host with a key of its own. */
  host(): Promise<{ authorization: string }>
  /** A new colleague (or officer) who has signed in over HTTP. */
  signedIn(roles: StaffRole[] | AuthorityRole[], kind?: 'staff' | 'authority'): Promise<{ id: string; email: string; password: string; headers: { authorization: string } }>
  close(): Promise<void>
}

/** The instant at which tests begin unless they say otherwise: a Monday noon in Almaty. */
export const testStart = '2026-03-16T07:00:00.000Z'

/** A whole Qorgan on a database of its own, with a clock that stands still and no background workers. */
export async function openTestHouse(options: { at?: string; env?: Record<string, string> } = {}): Promise<TestHouse> {
  const { admin, template } = inject('database')
  const name = `qorgan_test_${randomBytes(6).toString('hex')}`
  await withClient(admin, (client) => client.query(`create database ${name} template ${template}`))
  const dataDir = await mkdtemp(join(tmpdir(), 'qorgan-house-'))
  const clock = fixedClock(options.at ?? testStart)
  const url = urlOf(admin, name)
  const config = readConfig({ QORGAN_DATA: dataDir, QORGAN_ROLES: 'api', QORGAN_LOG: process.env.TEST_LOG ?? 'error', DATABASE_URL: url, QORGAN_DATABASE_CONNECTIONS: '6', ...options.env }, root)
  const opened = await openHouse(config, { clock, log: openLog(config.logLevel), migrated: true })
  const app = await openEdge(opened.house)
  await app.ready()
  return {
    house: opened.house,
    app,
    clock,
    dataDir,
    as: (actor, locale = 'en') => openCtx(opened.house, actor, { locale, requestId: 'test' }),
    async host() {
      const apiKey = newKey()
      await createKey(openCtx(opened.house, { kind: 'timer', job: 'test' }), 'test', apiKey)
      return { authorization: `Bearer ${apiKey}` }
    },
    async signedIn(roles, kind = 'staff') {
      const email = `${randomBytes(5).toString('hex')}@staff.example`
      const password = newPassword()
      const ctx = openCtx(opened.house, { kind: 'timer', job: 'test' })
      const member = kind === 'staff'
        ? await createMember(ctx, { kind, email, name: 'Sample colleague', roles: roles as StaffRole[], locale: 'en', languages: ['kk', 'ru', 'en'] }, password)
        : await createMember(ctx, { kind, email, name: 'Sample officer', roles: roles as AuthorityRole[], authorityId: 'kz-authorised-body', locale: 'ru' }, password)
      const answer = await app.inject({ method: 'POST', url: '/v1/staff/sessions', payload: { email, password } })
      if (answer.statusCode !== 201) throw new Error(`the sample colleague could not sign in: ${answer.body}`)
      return { id: member.id, email, password, headers: { authorization: `Bearer ${answer.json<{ token: string }>().token}` } }
    },
    async close() {
      await app.close()
      await opened.close()
      await withClient(admin, (client) => client.query(`drop database if exists ${name} with (force)`))
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

export const platform: Actor = { kind: 'platform', keyId: '00000000-0000-7000-8000-000000000001' }
export const staff = (roles: StaffRole[], staffId = '00000000-0000-7000-8000-000000000002'): Extract<Actor, { kind: 'staff' }> => ({ kind: 'staff', staffId, roles, sessionId: '00000000-0000-7000-8000-000000000003' })
