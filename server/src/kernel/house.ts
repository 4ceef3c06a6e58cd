import type { Actor } from './actor.ts'
import type { Blobs } from './blobs.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Database, Read, Tx } from './database.ts'
import type { Jobs } from './jobs.ts'
import type { Logger } from './log.ts'
import type { Memory } from './memory.ts'
import type { MessageLog } from './message-log.ts'
import type { Secrets } from './secrets.ts'

export const locales = ['kk', 'ru', 'en'] as const
export type Locale = (typeof locales)[number]

/** What a running Qorgan consists of. Made once in main or in a test, handed down in every ctx. */
export type House = {
  config: Config
  clock: Clock
  log: Logger
  database: Database
  blobs: Blobs
  secrets: Secrets
  jobs: Jobs
  memory: Memory
  /** NATS JetStream where the operator has one; everything works without it. */
  messages: MessageLog | null
}

/** One request, one fact or one timer at work: who, when, in which language, and through which connection. */
export type Ctx = {
  house: House
  actor: Actor
  /** One value for the whole change, so that rows written together agree. */
  now: Date
  locale: Locale
  requestId: string
  log: Logger
  /** Reads; inside `change` they see the transaction's own writes. */
  db: Read
  /** The open transaction, when there is one; `change` joins it. */
  tx: Tx | null
  idempotency: { key: string; fingerprint: string; isSpent?: boolean } | null
  /** What this change has to tell people is shown no earlier, and not at all when what `ref` names is undone before. */
  quiet: { until: Date; ref: string } | null
  /** Whether what this process remembers of rows may be used instead of them. */
  remembers: boolean
}

/** The same request told apart by content that its idempotency key could not be compared with at the door. */
export function aboutContent(ctx: Ctx, content: unknown): Ctx {
  if (!ctx.idempotency) return ctx
  const { key, fingerprint } = ctx.idempotency
  return { ...ctx, idempotency: { key, fingerprint: ctx.house.secrets.hmac('devices', `${fingerprint}\n${JSON.stringify(content)}`) } }
}

export function openCtx(house: House, actor: Actor, more: Partial<Pick<Ctx, 'locale' | 'requestId' | 'idempotency' | 'now'>> = {}): Ctx {
  const requestId = more.requestId ?? 'internal'
  return {
    house,
    actor,
    now: more.now ?? house.clock.now(),
    locale: more.locale ?? 'en',
    requestId,
    log: house.log.child({ requestId }),
    db: house.database.read,
    tx: null,
    idempotency: more.idempotency ?? null,
    quiet: null,
    remembers: true,
  }
}

/** The same work done as somebody else: a rule that acts within a person's request, a timer that ends a row. */
export function actingAs(ctx: Ctx, actor: Actor): Ctx {
  return { ...ctx, actor, idempotency: null }
}

/** The same request read from the tables alone, so that the time it takes does not tell whom this process has met. */
export function fromTables(ctx: Ctx): Ctx {
  return { ...ctx, remembers: false }
}

/** A typed place in the house for what a room loads at start (packs, compiled rules) and others ask it for. */
export function slot<T>(name: string): { set(house: House, value: T): void; of(ctx: { house: House }): T } {
  const held = new WeakMap<House, T>()
  return {
    set: (house, value) => { held.set(house, value) },
    of: ({ house }) => {
      const value = held.get(house)
      if (value === undefined) throw new Error(`${name} was not opened before it was asked`)
      return value
    },
  }
}
