import { change } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { refuseField } from '../../kernel/refusal.ts'
import { policyOf } from '../policy/index.ts'
import { readStoreSignal } from './app-store.ts'
import { ages, exactly } from './born.ts'
import { combine, type Evidence } from './combine.ts'
import { todayIn } from './country-day.ts'
import type { StoreSignal } from './schema.ts'
import { isLocked, lockDevice } from './store.ts'

export type Entry = { birthDate: string; country: string; deviceId?: string | undefined; storeSignal?: StoreSignal | undefined }

/**
 * The gate: whether this date may open an account in this country today. False says neither why nor from which
 * age, and a device that was refused gets the same answer for any date until its lock ends.
 * The boundary is that of the day in the country's own zone, whatever zone the caller claims.
 */
export async function mayEnter(ctx: Ctx, entry: Entry): Promise<boolean> {
  const today = todayIn(ctx, entry.country)
  if (entry.birthDate > today) refuseField('/birthDate', 'lies in the future')
  const locked = entry.deviceId === undefined ? false : await isLocked(ctx.db, hashOf(ctx, entry.deviceId), ctx.now)
  const oldest = ages(combine(entryEvidence(entry, today), today).protection, today).upper
  return !locked && oldest >= policyOf(ctx).minimumAge(entry.country, today)
}

export function entryEvidence({ birthDate, storeSignal }: Entry, today: string): Evidence[] {
  const declared: Evidence = { method: 'self-declared', level: 'declared', born: exactly(birthDate) }
  return storeSignal ? [declared, { method: 'app-store', ...readStoreSignal(storeSignal, today) }] : [declared]
}

/**
 * Remembers a refused device, and nothing else of the person. In a change of its own, outside the idempotency
 * key: the refusal undid the registration, and the same request sent again must be refused again.
 */
export async function lockEntry(ctx: Ctx, { country, deviceId }: Entry): Promise<void> {
  if (deviceId === undefined) return
  const expiresAt = new Date(ctx.now.getTime() + policyOf(ctx).place(country).deviceLockHours * 3_600_000)
  await change({ ...ctx, idempotency: null }, (tx) => lockDevice(tx, hashOf(ctx, deviceId), expiresAt))
}

/** Devices are known by a keyed hash alone. */
export function hashOf(ctx: Pick<Ctx, 'house'>, deviceId: string): Buffer {
  return Buffer.from(ctx.house.secrets.hmac('devices', deviceId), 'hex')
}
