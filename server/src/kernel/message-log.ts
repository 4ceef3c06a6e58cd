import { AckPolicy, DiscardPolicy, type JetStreamClient, jetstream, jetstreamManager, type JsMsg, RetentionPolicy, StorageType } from '@nats-io/jetstream'
import { connect, headers, type NatsConnection, nanos } from '@nats-io/transport-node'
import type { Config } from './config.ts'
import type { Logger } from './log.ts'

/** Facts for whoever follows them, and batches of events that wait for a worker. */
export type Stream = 'facts' | 'events'
export type Delivered = { attempt: number; last: boolean }

/**
 * Streams of NATS JetStream. A log that is away holds nobody up: it is looked for again and again, `append` fails at
 * once meanwhile, and the caller keeps what could not be appended.
 */
export type MessageLog = {
  isConnected(): boolean
  /** Resolves when JetStream has stored it. The same id within ten minutes is stored once. */
  append(stream: Stream, subject: string, id: string, body: unknown, about?: string): Promise<void>
  /** Hands every message of the stream to one of all that consume it, again until `run` succeeds or the last attempt. */
  consume(stream: Stream, run: (body: unknown, delivered: Delivered) => Promise<void>): void
  close(): Promise<void>
}

const answerMilliseconds = 3_000
const againMilliseconds = 1_000
const rememberedIdsMinutes = 10
const factsDays = 7
const tries = 8
const ackSeconds = 60

export function openMessageLog(nats: NonNullable<Config['nats']>, log: Logger): MessageLog {
  const nameOf = (stream: Stream) => `${nats.prefix}-${stream}`
  let connection: NatsConnection | null = null
  let client: JetStreamClient | null = null
  let up = false
  let closed = false
  const running = new Set<Promise<void>>()
  const stops = new Set<() => unknown>()

  async function prepare(open: NatsConnection): Promise<JetStreamClient> {
    const manager = await jetstreamManager(open, { timeout: answerMilliseconds })
    const common = { storage: StorageType.File, num_replicas: nats.replicas, duplicate_window: nanos(rememberedIdsMinutes * 60_000) }
    const streams = [
      { ...common, name: nameOf('facts'), subjects: [`${nats.prefix}.facts.>`], retention: RetentionPolicy.Limits, discard: DiscardPolicy.Old, max_age: nanos(factsDays * 86_400_000) },
      { ...common, name: nameOf('events'), subjects: [`${nats.prefix}.events.>`], retention: RetentionPolicy.Workqueue, discard: DiscardPolicy.New },
    ]
    // A stream that exists with other settings is brought to these.
    for (const each of streams) await manager.streams.add(each).catch(() => manager.streams.update(each.name, each))
    // No `max_deliver`: a message ends by our hand alone, as done or as a dead job.
    await manager.consumers.add(nameOf('events'), { durable_name: 'workers', ack_policy: AckPolicy.Explicit, ack_wait: nanos(ackSeconds * 1_000) })
    return jetstream(open, { timeout: answerMilliseconds })
  }

  async function follow(open: NatsConnection): Promise<void> {
    for await (const status of open.status()) {
      if (status.type === 'disconnect' || status.type === 'close') up = false
      if (status.type === 'reconnect') up = true
      if (status.type === 'disconnect') log.warn({ server: open.getServer() }, 'the message log is away')
      if (status.type === 'reconnect') log.info({ server: open.getServer() }, 'the message log is back')
    }
  }

  async function keepOpen(): Promise<void> {
    for (let told = ''; !closed; await pause(againMilliseconds)) {
      if (client && connection && !connection.isClosed()) continue
      try {
        if (!connection || connection.isClosed()) {
          connection = await connect({ servers: nats.servers, ...nats.credentials, name: 'qorgan', timeout: answerMilliseconds, maxReconnectAttempts: -1, reconnectTimeWait: againMilliseconds, ignoreAuthErrorAbort: true })
          up = true
          void follow(connection)
        }
        client = await prepare(connection)
        told = ''
        log.info({ server: connection.getServer() }, 'the message log is open')
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        // Once for each cause, or a night without it fills the disk with the same line.
        if (message !== told) log.warn({ error: message }, 'the message log cannot be used; what it should get waits in the database')
        told = message
      }
    }
  }
  const opening = keepOpen()

  async function handOn(message: JsMsg, run: (body: unknown, delivered: Delivered) => Promise<void>): Promise<void> {
    const attempt = message.info.deliveryCount
    // Longer work than `ackSeconds` must not go to a second worker while it goes on here.
    const alive = setInterval(() => { message.working() }, (ackSeconds / 3) * 1_000)
    try {
      await run(message.json(), { attempt, last: attempt >= tries })
      message.ack()
    } catch (error) {
      log.warn({ error, stream: message.subject, attempt }, 'a message is tried again')
      message.nak(Math.min(60_000, 500 * 2 ** attempt))
    } finally {
      clearInterval(alive)
    }
  }

  async function take(stream: Stream, run: (body: unknown, delivered: Delivered) => Promise<void>): Promise<void> {
    while (!closed) {
      try {
        if (!client || !connection || connection.isClosed()) throw new Error('not open')
        const messages = await (await client.consumers.get(nameOf(stream), 'workers')).consume({ max_messages: 4, abort_on_missing_resource: true })
        const stop = () => messages.close()
        stops.add(stop)
        for await (const message of messages) await handOn(message, run)
        stops.delete(stop)
      } catch {
        await pause(againMilliseconds)
      }
    }
  }

  return {
    isConnected: () => client !== null && up,
    async append(stream, subject, id, body, about) {
      if (!client || !up) throw new Error('the message log is away')
      const more = headers()
      if (about) more.set('Qorgan-About', about)
      try {
        await client.publish(`${nats.prefix}.${stream}.${subject}`, JSON.stringify(body), { msgID: id, headers: more, timeout: answerMilliseconds, retries: 1 })
      } catch (error) {
        // A server that came back without its streams is given them again.
        if (/no responders|stream/i.test((error as Error).message)) client = null
        throw error
      }
    },
    consume(stream, run) {
      const work = take(stream, run)
      running.add(work)
      void work.finally(() => running.delete(work))
    },
    async close() {
      closed = true
      for (const stop of stops) void stop()
      await Promise.race([Promise.all([opening, ...running]), pause(3_000)])
      await Promise.race([connection?.close(), pause(1_000)])
    },
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => { setTimeout(done, milliseconds).unref() })
