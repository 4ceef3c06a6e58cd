import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { inject } from 'vitest'
import type { Actor, StaffRole } from '../../server/src/kernel/actor.ts'
import { fixedClock } from '../../server/src/kernel/clock.ts'
import { readConfig } from '../../server/src/kernel/config.ts'
import { type Ctx, type House, type Locale, openCtx } from '../../server/src/kernel/house.ts'
import { openLog } from '../../server/src/kernel/log.ts'
import { openHouse, root } from '../../server/src/open-house.ts'
import { openEdge } from '../../server/src/serve.ts'
import { urlOf, withClient } from './global.ts'

export type TestHouse = {
  house: House
  app: FastifyInstance
  clock: ReturnType<typeof fixedClock>
  dataDir: string
  /** A ctx of this actor at the clock's present. */
  as(actor: Actor, locale?: Locale): Ctx
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
    async close() {
      await app.close()
      await opened.close()
      await withClient(admin, (client) => client.query(`drop database if exists ${name} with (force)`))
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

export const platform: Actor = { kind: 'platform', keyId: '00000000-0000-7000-8000-000000000001' }
export const staff = (roles: StaffRole[], staffId = '00000000-0000-7000-8000-000000000002'): Actor => ({ kind: 'staff', staffId, roles, sessionId: '00000000-0000-7000-8000-000000000003' })
