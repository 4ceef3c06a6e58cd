import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { accountCards } from '../accounts/index.ts'
import { assess } from './assess.ts'
import './facts.ts'
import { modelOf } from './model.ts'
import { HostSignals, type HostSignalsTaken } from './schema.ts'
import { insertSignals, lockAccount } from './store.ts'

export type NewSignal = { kind: string; ref: string; ageYears?: number | null; confidence?: number; seenAt?: Date }
const day = 86_400_000

/** Keeps what was seen of one account and weighs it anew. The same thing seen again is the first time. */
export async function noteSignals(tx: Tx, accountId: string, signals: readonly NewSignal[]): Promise<{ opened: boolean }> {
  permit(tx.ctx, 'age-signal.note')
  const model = modelOf(tx.ctx)
  const known = signals.filter(({ kind }) => model.kinds.some(({ id }) => id === kind))
  if (known.length === 0) return { opened: false }
  const card = (await accountCards(tx.ctx, [accountId]))[0]
  if (!card || card.closedAt !== null) return { opened: false }
  await lockAccount(tx, accountId)
  const expiresAt = new Date(tx.ctx.now.getTime() + model.keepDays * day)
  const fresh = await insertSignals(tx, known.map(({ kind, ref, ageYears = null, confidence = 1, seenAt }) => ({ id: newId(tx.ctx.now), accountId, kind, ref: ref.slice(0, 200), ageYears, confidence, seenAt: seenAt ?? tx.ctx.now, expiresAt })))
  if (fresh.length === 0) return { opened: false }
  await record(tx, 'age-signals.noted', { accountId, country: card.country, kinds: [...new Set(fresh.map(({ kind }) => kind))] }, { kind: 'account', id: accountId })
  return assess(tx, card)
}

/** Takes up to 1,000 of a host's own signals. Each is taken or named among the ignored, never half. */
export async function takeHostSignals(ctx: Ctx, raw: unknown): Promise<HostSignalsTaken> {
  permit(ctx, 'age-signal.note')
  const { signals } = parse(HostSignals, raw)
  const fromHost = new Set(modelOf(ctx).kinds.filter(({ from }) => from === 'host').map(({ id }) => id))
  return change(ctx, async (tx) => {
    const open = new Set((await accountCards(tx.ctx, [...new Set(signals.map(({ accountId }) => accountId))].filter(isUuid))).filter(({ closedAt }) => closedAt === null).map(({ id }) => id))
    const ignored: HostSignalsTaken['ignored'] = []
    const taken = signals.filter((signal, index) => {
      const because = !fromHost.has(signal.kind) ? 'unknown-kind' as const : !open.has(signal.accountId) ? 'unknown-account' as const : signal.seenAt !== undefined && Date.parse(signal.seenAt) > tx.ctx.now.getTime() + 300_000 ? 'in-future' as const : null
      if (because) ignored.push({ index, because })
      return because === null
    })
    // In one order, so that two batches about the same people wait for each other and never in a circle.
    for (const [accountId, own] of [...Map.groupBy(taken, (signal) => signal.accountId)].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      await noteSignals(tx, accountId, own.map(({ kind, ref, ageYears, confidence, seenAt }) => ({ kind, ref: `host:${ref ?? kind}`, ageYears: ageYears ?? null, confidence, ...(seenAt === undefined ? {} : { seenAt: new Date(seenAt) }) })))
    }
    return { taken: taken.length, ignored }
  })
}

const isUuid = (raw: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(raw)
