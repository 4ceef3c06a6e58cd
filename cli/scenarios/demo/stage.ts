import type { FastifyInstance } from 'fastify'
import type { fixedClock } from '../../../server/src/kernel/clock.ts'
import { type Ctx, type House, openCtx } from '../../../server/src/kernel/house.ts'
import type { Clip } from '../sample-clips.ts'
import type { Speech } from './people.ts'

export const scenario = 'demo'

export type Person = { id: string; speech: Speech; years: number; country: string }
export type Colleague = { id: string; headers: { authorization: string } }
export type Call = <T>(method: string, url: string, payload?: object, headers?: { authorization: string }) => Promise<T>
export type Film = { clip: Clip; captions: Record<Speech, readonly string[]> }
export type Posted = { id: string; author: Person }

/** Everything that the scenes of the scenario share. */
export type Stage = {
  house: House
  clock: ReturnType<typeof fixedClock>
  call: Call
  keyId: string
  staff: readonly [Colleague, Colleague]
  crowd: readonly Person[]
  adults: readonly Person[]
  /** Videos that everybody may see, oldest first. */
  recent: Posted[]
  counts: { people: number; videos: number; comments: number; messages: number; decisions: number; appeals: number; open: number }
}

/** mulberry32: the same demo every time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const random = seeded(1_842_467)
export const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!

export const asTimer = (house: House): Ctx => openCtx(house, { kind: 'timer', job: 'scenario' }, { requestId: `scenario:${scenario}` })

export class Refused extends Error {
  readonly slug: string
  constructor(message: string, slug: string) {
    super(message)
    this.slug = slug
  }
}

/** Calls the routes that hosts and staff call, without a network between. */
export function caller(app: FastifyInstance, host: { authorization: string }): Call {
  return async <T>(method: string, url: string, payload?: object, headers = host): Promise<T> => {
    const answer = await app.inject({ method: method as 'GET', url, headers, ...(payload && { payload }) })
    if (answer.statusCode >= 400) throw new Refused(`${method} ${url} was refused: ${answer.body}`, answer.json<{ type: string }>().type.split('/').at(-1)!)
    return answer.body === '' ? (null as T) : answer.json<T>()
  }
}
